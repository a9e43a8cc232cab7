#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What helppages.py finds, and what it lets pass."""
import pathlib
import tempfile
import unittest

import helppages

ENGLISH = """<!-- SPDX -->
# Page

Press `Ctrl+K` and *Save*; see [Rules](rules.md#O2) and [more](other.md#there).
It goes on, and In Review stays.

## Heading
| Type | Patron |
|---|---|
| `ann` | [Ann Lee](patron:ann) for O2 |

    pg_dump
"""
SPANISH = """<!-- SPDX -->
# Página

Presione *Guardar* y `Ctrl+K`; vea [más](other.md#allí) y [Reglas](rules.md#O2). Sigue, y queda “In Review”.

## Título
| Escriba | Cliente |
|---|---|
| `ann` | [Ann Lee](patron:ann) por O2 |

    pg_dump
"""
LABELS = {"save": {"guardar"}, "complete what was sold": {"completar lo vendido"}, "as of %1, with the records of %2": {"al %1, con los registros del %2"}}


class HelpPages(unittest.TestCase):
    def found(self, spanish, english=ENGLISH):
        return list(helppages.page_findings(english, spanish, LABELS))

    def changed(self, old, new):
        self.assertIn(old, SPANISH)
        return "\n".join(self.found(SPANISH.replace(old, new)))

    def test_a_translation_passes_however_its_lines_break(self):
        self.assertEqual(self.found(SPANISH), [])

    def test_a_lost_heading_is_found(self):
        self.assertIn("otherwise than in English", self.changed("## Título\n", ""))

    def test_another_level_is_found(self):
        self.assertIn("otherwise than in English", self.changed("## Título", "### Título"))

    def test_a_lost_cell_is_found(self):
        self.assertIn("otherwise than in English", self.changed(" | Cliente", ""))

    def test_another_key_is_found(self):
        self.assertIn("Ctrl+Q", self.changed("Ctrl+K", "Ctrl+Q"))

    def test_another_command_is_found(self):
        self.assertIn("pg_drop", self.changed("pg_dump", "pg_drop"))

    def test_another_link_is_found(self):
        self.assertIn("rules.md#O3", self.changed("rules.md#O2", "rules.md#O3"))

    def test_another_patron_is_found(self):
        self.assertIn("Ana Lee", self.changed("Ann Lee", "Ana Lee"))

    def test_another_rule_is_found(self):
        self.assertIn("O3", self.changed("por O2", "por O3"))

    def test_a_translated_word_of_portal_is_found(self):
        self.assertIn("In Review", self.changed("In Review", "En revisión"))

    def test_a_word_of_portal_in_a_label_may_be_translated(self):
        self.assertEqual(self.found("*Completar lo vendido*", "*Complete what was sold*"), [])
        self.assertIn("Complete", self.found("Completar lo vendido", "Complete what was sold")[0])

    def test_a_label_that_the_window_does_not_show_is_found(self):
        self.assertIn("is ['guardar'] in the window", self.changed("*Guardar*", "*Grabar*"))

    def test_a_label_without_emphasis_is_found(self):
        self.assertIn("is ['guardar'] in the window", self.changed("*Guardar*", "Guardar"))

    def test_emphasis_that_is_no_label_is_found(self):
        self.assertIn("more labels", self.changed("queda", "*queda*"))
        self.assertIn("no label of the window", self.found("*Guárdalo*", "*Save it*")[0])

    def test_a_label_with_values_passes(self):
        english = "*As of 1 Sep 2026, with the records of 20 Nov 2026.*"
        self.assertEqual(self.found("*Al 1 sept 2026, con los registros del 20 nov 2026.*", english), [])
        self.assertIn("in the window", self.found("*Al 1 sept 2026.*", english)[0])

    def test_pages_that_are_not_there_or_not_in_english_are_found(self):
        with tempfile.TemporaryDirectory() as folder:
            pages = pathlib.Path(folder)
            (pages / "es").mkdir()
            (pages / "page.md").write_text(ENGLISH)
            (pages / "json.md").write_text("# A contract\n")
            self.assertEqual(list(helppages.findings(pages, {"es": LABELS})), ["es/page.md: is not there"])
            (pages / "es" / "page.md").write_text(SPANISH)
            self.assertEqual(list(helppages.findings(pages, {"es": LABELS})), [])
            (pages / "es" / "old.md").write_text("# Vieja\n")
            self.assertEqual(list(helppages.findings(pages, {"es": LABELS})), ["es/old.md: is no page in English"])


if __name__ == "__main__":
    unittest.main()
