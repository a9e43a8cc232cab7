#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree to its own rules: include edges between floors, licence lines, file size, SQL and tr() in their place,
a test for each reason of the engine.

Usage: lint.py ROOT. Prints one line per finding; exit 1 when there is one."""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^">]+)[">]', re.M)
QT_LONG = re.compile(r'^\s*#\s*include\s+<Qt\w+/', re.M)
SQL = re.compile(r'"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\s', re.I)
REASON = re.compile(r'^\s*\{(\w+), "\w+", "([A-Z]\d)"', re.M)
CODE = {".cpp", ".h"}
LICENSED = CODE | {".cmake", ".py", ".sh", ".sql", ".txt"}
LONGEST = 400


def read_floors(path):
    floors = {}
    for line in path.read_text().splitlines():
        if line and not line.startswith("#"):
            floor, _, allowed = line.partition(":")
            floors[floor] = set(allowed.split())
    return floors


def floor_of(path, floors):
    """The most particular floor that holds PATH, or None."""
    matching = [floor for floor in floors if path == floor or path.startswith(floor + "/")]
    return max(matching, key=len) if matching else None


def findings(root, floors):
    for path in sorted(p for top in ("app", "ui", "models", "tests", "resources", "cmake") for p in (root / top).rglob("*")):
        name = path.relative_to(root).as_posix()
        if not path.is_file() or path.suffix not in LICENSED:
            continue
        text = path.read_text(errors="replace")
        if path.suffix != ".txt" or path.name == "CMakeLists.txt":
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:400]:
                yield f"{name}: no SPDX licence line"
        if path.suffix not in CODE:
            continue
        lines = text.count("\n")
        if lines > LONGEST:
            yield f"{name}: {lines} lines, over {LONGEST}: give it a second reason to be split"
        if QT_LONG.search(text):
            yield f"{name}: Qt headers in the short form <QWidget>"
        floor = floor_of(name, floors)
        allowed = floors[floor]
        for included in INCLUDE.findall(text):
            target = floor_of(included, floors)
            if target and target != floor and "*" not in allowed and target not in allowed:
                yield f"{name}: {floor} may not include {target} ({included})"
        if SQL.search(text) and floor not in ("models/store", "tests"):
            yield f"{name}: SQL outside models/store"
        if re.search(r"\btr\(|QCoreApplication::translate", text) and floor not in ("ui", "ui/words", "ui/page", "app", "tests"):
            yield f"{name}: words for people outside ui and app"


def untested_reasons(root):
    """Each reason of the Portal engine, and so each rule, is asked for by name in the domain's tests."""
    table = root / "models/domain/portal/reasons.cpp"
    if not table.exists():
        return
    tests = "".join(path.read_text() for path in (root / "tests/domain").glob("*") if path.suffix in CODE)
    for code, rule in REASON.findall(table.read_text()):
        if not re.search(rf"\b{code}\b", tests):
            yield f"models/domain/portal/reasons.cpp: no test names {code} ({rule})"


def main():
    root = pathlib.Path(sys.argv[1])
    floors = read_floors(root / "tests/lint/floors.txt")
    found = list(findings(root, floors)) + list(untested_reasons(root))
    print("\n".join(found) if found else "no finding")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
