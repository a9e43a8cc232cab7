#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program given and goes through all of it by its keys, reading as a screen reader does.

Fails on any control without a name or with a role that is not what it is, and unless a line of a patron's Portal page is
read as text and walked, a cell of a table is read, and the reasons of a line are.
"""
import subprocess
import sys

import pyatspi

from keyboard import Keyboard
from reader import application, faults, find, focused, fold, showing, wait_for, walk

PATRON = "angela"  # of the demo theatre
WINDOWS = (pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME)


class Visit:
    """One run of the program, from the import that it starts with to the lock."""

    def __init__(self, app):
        self.app = app
        self.keys = Keyboard()
        self.found = []
        self.places = 0

    def look(self, where, node=None):
        self.places += 1
        self.found += [f"{where}: {fault}" for fault in faults(node or self.app)]

    def part(self, name, role=None):
        return wait_for(f"“{name}”", lambda: find(self.app, role, name))

    def window(self, name):
        return next((part for part, _ in walk(self.app) if part.getRole() in WINDOWS and part.name.startswith(name)), None)

    def gone(self, name):
        wait_for(f"“{name}” to go", lambda: not self.window(name))

    def command(self, text):
        """Through the command palette."""
        self.keys.press("Control", "Shift", "p")
        wait_for("the palette", lambda: focused(self.part("Commands")))
        self.keys.type(text)
        wait_for(f"the command “{text}”", lambda: any(
            fold(text) in fold(part.name) for part, _ in walk(self.part("Commands")) if part.getRole() == pyatspi.ROLE_LIST_ITEM))
        self.keys.press("Return")

    def dialog(self, name, *keys, leave=("Escape",)):
        self.keys.press(*keys)
        self.look(name, wait_for(f"“{name}”", lambda: self.window(name)))
        self.keys.press(*leave)
        self.gone(name)

    def import_steps(self):
        """The files that the program was started with."""
        dialog = self.part("Import an export", pyatspi.ROLE_DIALOG)
        wait_for("the dry run", lambda: find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Next: import").getState().contains(pyatspi.STATE_ENABLED))
        self.look("import, what was recognised", dialog)
        self.keys.press("Alt", "n")
        wait_for("the last step", lambda: find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Import"))
        self.look("import, before", dialog)
        self.keys.press("Return")
        wait_for("the report", lambda: find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Close"))
        self.look("import, done", dialog)
        self.keys.press("Escape")
        self.gone("Import an export")

    def open_a_patron(self):
        self.look("start")
        self.keys.press("Control", "k")
        field = wait_for("the search field", lambda: focused(self.app))
        self.keys.type(PATRON)
        wait_for("what was typed", lambda: PATRON in field.queryText().getText(0, -1))
        wait_for("a hit", lambda: any(PATRON in fold(part.name) for part, _ in walk(self.app) if part.getRole() == pyatspi.ROLE_LIST_ITEM))
        self.look("search")
        self.keys.press("Return")
        return wait_for("a patron's page", self.lines)

    def lines(self):
        view = find(self.app, None, "Portal preview")
        return [part for part, _ in walk(view) if part.getRole() == pyatspi.ROLE_LIST_ITEM] if view else []

    def read_the_page(self):
        first = self.lines()[0]
        text = first.queryText()
        read = text.getText(0, text.characterCount)
        if read != first.name or not any(c.isalpha() for c in read):
            sys.exit(f"A line of the page is read as “{read}” and named “{first.name}”.")
        print("A line of the page reads:", read)
        places = []
        for _ in range(3):
            self.keys.press("Down")
            place = wait_for("the next line", lambda: next((line for line in self.lines() if line.getState().contains(pyatspi.STATE_FOCUSED)
                                                            and line.name not in places), None))
            places.append(place.name)
            reasons = wait_for("the reasons", lambda: [f"{part.name} ({part.description})" for part, _ in walk(
                find(self.app, pyatspi.ROLE_LIST, "Reasons")) if part.getRole() == pyatspi.ROLE_LIST_ITEM])
            if not all("Rule " in reason and len(reason) > 12 for reason in reasons):
                sys.exit(f"The reasons of “{place.name}” read: {reasons}")
        print("Walked:", *places, sep="\n    ")
        print("Its reasons:", *reasons, sep="\n    ")

    def read_a_table(self):
        table = self.part("Orders", pyatspi.ROLE_TABLE)
        cells = table.queryTable()
        words = [cells.getAccessibleAt(0, column).name for column in range(cells.nColumns)]
        if cells.nRows < 1 or not any(word.strip() for word in words):
            sys.exit(f"The table of orders has {cells.nRows} rows, and its first reads {words}.")
        print("A row of the orders reads:", ", ".join(word for word in words if word))

    def patron_pages(self):
        for key in "012345":
            self.keys.press("Control", key)
            self.look(f"the page's tab {key}", find(self.app, None, "As the patron sees it"))
        self.keys.press("Control", "2")
        self.keys.press("Control", "h")
        self.look("what the patron does not see", find(self.app, None, "As the patron sees it"))
        self.keys.press("Control", "h")
        tabs = wait_for("the record's tabs", lambda: find(self.part("Staff record"), pyatspi.ROLE_PAGE_TAB_LIST))
        for tab in range(tabs.childCount):
            tabs.getChildAtIndex(tab).queryAction().doAction(0)
            self.look(f"the record's tab {tab + 1}", self.part("Staff record"))
        tabs.getChildAtIndex(1).queryAction().doAction(0)
        self.keys.press("Control", "f")
        self.look("find", self.part("Find in the page"))
        self.keys.press("Escape")
        self.command("save as a view")
        self.look("the name of a view", self.part("Save as a view", pyatspi.ROLE_DIALOG))
        self.keys.press("Escape")
        self.gone("Save as a view")

    def menus(self):
        bar = self.part("Menu", pyatspi.ROLE_MENU_BAR)
        for letter in "fevph":
            self.keys.press("Alt", letter)
            wait_for("an open menu", lambda: [part for part, _ in walk(bar) if part.getRole() == pyatspi.ROLE_MENU_ITEM
                                              and part.getState().contains(pyatspi.STATE_SHOWING)])
            self.look(f"the menu of Alt+{letter}", bar)
            self.keys.press("Escape")
            self.keys.press("Escape")

    def settings(self):
        for number, page in enumerate(("Requests", "Renewals", "Wishes", "Series", "Venues", "Outbox", "Carry-over"), 2):
            self.keys.press("Alt", str(number))
            self.look(f"the page {page}", self.part(page))
        self.keys.press("Alt", "9")
        sections = wait_for("the settings", lambda: find(self.app, pyatspi.ROLE_LIST, "Sections of the settings"))
        self.keys.press("Home")
        for section in range(sections.childCount):
            self.look(f"the settings' section {section + 1}", self.part("Settings"))
            self.keys.press("Down")
        self.keys.press("Alt", "1")

    def dialogs(self):
        self.dialog("Import an export", "Control", "i")
        self.dialog("Open a database", "Control", "o")
        self.dialog("Print ", "Control", "p")
        self.dialog("Help", "F1", leave=("Control", "w"))
        self.command("about")
        self.look("about", self.part("About Patron Desk", pyatspi.ROLE_DIALOG))
        self.keys.press("Escape")
        self.gone("About Patron Desk")

    def lock(self):
        self.keys.press("Control", "l")
        self.look("locked", self.part("Patron Desk is locked").parent)
        if any(PATRON in fold(part.name) for part, _ in walk(self.app)):
            sys.exit("A patron's name is read while the screen is locked.")
        self.keys.press("Return")
        wait_for("the page behind the lock", self.lines)


def main():
    program = subprocess.Popen(sys.argv[1:])
    try:
        app = wait_for("the program", application)
        wait_for("its window", lambda: find(app, pyatspi.ROLE_FRAME))
        visit = Visit(app)
        visit.import_steps()
        visit.open_a_patron()
        visit.look("a patron")
        visit.read_the_page()
        visit.read_a_table()
        visit.patron_pages()
        visit.menus()
        visit.settings()
        visit.dialogs()
        visit.lock()
        print(f"{visit.places} places were read.")
        if program.poll() is not None:
            sys.exit("The program ended while it was read.")
        if visit.found:
            sys.exit("\n".join(dict.fromkeys(visit.found)))
    finally:
        program.terminate()
        program.wait(20)


main()
