#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What translations.py finds, and what it lets pass."""
import pathlib
import tempfile
import unittest

import translations

FILE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="xx"><context><name>C</name>{}</context></TS>"""
ONE = "<message><source>{0}</source><translation{2}>{1}</translation></message>"
MANY = "<message numerus='yes'><source>{0}</source><translation>{1}</translation></message>"


def form(text):
    return f"<numerusform>{text}</numerusform>"


class Translations(unittest.TestCase):
    def found(self, committed, fresh=None):
        """The findings of one language, XX."""
        with tempfile.TemporaryDirectory() as here, tempfile.TemporaryDirectory() as there:
            for folder, text in ((here, committed), (there, committed if fresh is None else fresh)):
                pathlib.Path(folder, "patrondesk_xx.ts").write_text(FILE.format(text))
            languages, translations.LANGUAGES = translations.LANGUAGES, {"xx"}
            try:
                return list(translations.findings(pathlib.Path(here), pathlib.Path(there)))
            finally:
                translations.LANGUAGES = languages

    def test_a_finished_sentence_passes(self):
        self.assertEqual(self.found(ONE.format("{a} is %1", "%1 es {a}", "")), [])

    def test_an_unfinished_one_is_found(self):
        self.assertIn("unfinished", self.found(ONE.format("a", "b", " type='unfinished'"))[0])

    def test_an_empty_one_is_found(self):
        self.assertIn("empty", self.found(ONE.format("a", "", ""))[0])

    def test_a_lost_placeholder_is_found(self):
        self.assertIn("where the source says", self.found(ONE.format("{a} is %1", "%1", ""))[0])

    def test_markup_is_found(self):
        self.assertIn("markup", self.found(ONE.format("a", "&lt;b&gt;a", ""))[0])

    def test_a_plural_may_leave_the_number_out(self):
        self.assertEqual(self.found(MANY.format("%n seats", form("un asiento") + form("%n asientos"))), [])

    def test_an_empty_plural_form_is_found(self):
        self.assertIn("empty", self.found(MANY.format("%n seats", form("") + form("%n asientos")))[0])

    def test_a_sentence_that_is_not_there_is_found(self):
        done = ONE.format("a", "b", "")
        self.assertIn("not there", self.found(done, done + ONE.format("new", "", " type='unfinished'"))[0])

    def test_a_tr_outside_a_class_is_found(self):
        self.assertEqual(len(list(translations.strays("plan.cpp:35: Class 'pd::cli' lacks Q_OBJECT macro\nUpdating 'xx.ts'\n"))), 1)

    def test_a_sentence_that_nobody_says_is_found(self):
        done = ONE.format("a", "b", "")
        self.assertIn("no source says", self.found(done + ONE.format("old", "alt", ""), done)[0])


if __name__ == "__main__":
    unittest.main()
