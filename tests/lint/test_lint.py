#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lint finds each thing it promises to find."""
import pathlib
import tempfile
import unittest

import lint

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
FLOORS = lint.read_floors(pathlib.Path(__file__).with_name("floors.txt"))


class LintTest(unittest.TestCase):
    def findings_for(self, name, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(text)
            return list(lint.findings(pathlib.Path(folder), FLOORS))

    def test_an_allowed_edge_is_no_finding(self):
        self.assertEqual([], self.findings_for("models/store/a.cpp", HEAD + '#include "models/domain/b.h"\n'))

    def test_each_forbidden_edge_is_found(self):
        for name, included in (("models/domain/a.h", "models/store/b.h"), ("models/items/a.h", "models/store/b.h"),
                               ("ui/words/a.cpp", "ui/page/b.h"), ("ui/portal/a.cpp", "models/store/b.h"),
                               ("models/store/a.h", "models/exchange/b.h"), ("ui/page/a.h", "models/items/b.h")):
            with self.subTest(name=name):
                self.assertEqual(1, len(self.findings_for(name, HEAD + f'#include "{included}"\n')))

    def test_sql_words_size_licence_and_qt_form(self):
        self.assertEqual(1, len(self.findings_for("ui/a.cpp", HEAD + 'auto s = "SELECT 1";\n')))
        self.assertEqual(1, len(self.findings_for("models/domain/a.cpp", HEAD + 'auto s = tr("Yes");\n')))
        self.assertEqual(1, len(self.findings_for("models/domain/a.cpp", HEAD + "\n" * 500)))
        self.assertEqual(1, len(self.findings_for("models/domain/a.cpp", "int a;\n")))
        self.assertEqual(1, len(self.findings_for("ui/a.cpp", HEAD + "#include <QtWidgets/QWidget>\n")))

    def test_a_reason_that_no_test_names_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "models/domain/portal").mkdir(parents=True)
            (root / "tests/domain").mkdir(parents=True)
            (root / "models/domain/portal/reasons.cpp").write_text('    {Shown, "shown", "O1", how},\n    {Hidden, "hidden", "O7", how},\n')
            (root / "tests/domain/tst_a.cpp").write_text("QVERIFY(has(Shown)); // NotHidden\n")
            self.assertEqual(["models/domain/portal/reasons.cpp: no test names Hidden (O7)"], list(lint.untested_reasons(root)))


if __name__ == "__main__":
    unittest.main()
