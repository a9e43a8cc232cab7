#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the translations to the sources: every sentence is there and finished, none is left over, plural forms are
filled, and what a program puts into a sentence ({name}, %1, %n) stands in each translation as often as in the source.

Usage: translations.py ROOT. Prints one line per finding; exit 1 when there is one."""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LANGUAGES = {"es", "fr", "de", "pt_BR", "ar", "en"}
PLACEHOLDER = re.compile(r"\{\w+\}|%L?\d|%n")


def messages(path):
    """(context, source, comment) -> the message element."""
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            found[(name, message.findtext("source"), message.findtext("comment") or "")] = message
    return found


def forms(message):
    translation = message.find("translation")
    numerus = translation.findall("numerusform")
    return [form.text or "" for form in numerus] if numerus else [translation.text or ""]


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def faults_of(message):
    """What is wrong with one translation, as words."""
    source = message.findtext("source")
    kind = message.find("translation").get("type")
    if kind:
        yield kind
        return
    several = message.get("numerus") == "yes"
    for form in forms(message):
        if not form.strip():
            yield "empty"
            continue
        wanted, there = placeholders(source), placeholders(form)
        if several:  # "one seat" and "two seats" may be said without the number
            wanted.pop("%n", None)
            there.pop("%n", None)
        if wanted != there:
            yield f"says {dict(there)} where the source says {dict(wanted)}"
        if re.search(r"<\w+>", form):
            yield "holds markup"


def findings(committed, fresh):
    """COMMITTED: the folder as it is; FRESH: the same after an update from the sources."""
    for language in sorted(LANGUAGES):
        name = f"patrondesk_{language}.ts"
        if not (committed / name).exists():
            yield f"{name}: is not there"
            continue
        here, now = messages(committed / name), messages(fresh / name)
        for context, source, _ in sorted(now.keys() - here.keys()):
            yield f"{name}: {context}: not there: {source!r} (run translations/update.sh)"
        for context, source, _ in sorted(here.keys() - now.keys()):
            yield f"{name}: {context}: no source says this any more: {source!r} (run translations/update.sh)"
        for (context, source, _), message in sorted(here.items(), key=lambda item: item[0]):
            for fault in faults_of(message):
                yield f"{name}: {context}: {fault}: {source!r}"


def strays(said):
    """What lupdate SAID of a tr() that is no class's own: it is written down under the name of the namespace, and looked
    for at run time under another one."""
    for line in sorted({line for line in said.splitlines() if "lacks Q_OBJECT" in line}):
        yield f"{line} (its words are never found: use Q_DECLARE_TR_FUNCTIONS)"


def main():
    root = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        update = subprocess.run(["bash", str(root / "translations/update.sh"), folder], check=True, text=True,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        found = [*strays(update.stderr), *findings(root / "translations", pathlib.Path(folder))]
    print("\n".join(found) if found else "no finding")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
