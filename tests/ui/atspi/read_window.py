#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program given and reads its window as a screen reader does.

Fails on any control without a name, and unless a line of a patron's Portal page is read as text.
"""
import subprocess
import sys
import time
import unicodedata

import pyatspi

PATIENCE = 60  # seconds for any one answer, on a busy machine
PATRON = "angela"  # of the demo theatre
MANY = 200  # children of one list or table that are looked at: never the whole of a big one

# What a person acts on or reads. Panes and fillers may go without, and the scroll bars of lists, which no key reaches.
NAMED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_BAR, pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST,
    pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LABEL, pyatspi.ROLE_LINK, pyatspi.ROLE_HEADING, pyatspi.ROLE_STATUS_BAR, pyatspi.ROLE_TOOL_BAR,
    pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME, pyatspi.ROLE_IMAGE, pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_STATIC,
}


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def wait_for(what, answer):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = answer()
        except Exception:  # a part of the tree that went away while it was read
            found = None
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"Waited in vain for {what}.")


def children(node):
    for index in range(min(node.childCount, MANY)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(node, path=()):
    path = path + (f"{node.getRoleName()} “{node.name}”",)
    yield node, path
    for child in children(node):
        yield from walk(child, path)


def find(node, matches):
    return next((found for found, _ in walk(node) if matches(found)), None)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((a for a in children(desktop) if a.childCount and "patrondesk" in a.name.lower().replace(" ", "")), None)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def preview(app):
    return find(app, lambda n: n.name.startswith("Portal preview"))


def lines(app):
    """The lines of the patron's page that is shown, as text."""
    view = preview(app)
    return [c.name for c in children(view) if c.getRole() == pyatspi.ROLE_LIST_ITEM] if view else []


def type_text(text):
    pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)


def press_return():
    pyatspi.Registry.generateKeyboardEvent(0xFF0D, None, pyatspi.KEY_SYM)


def is_entry(node):
    return node.getRole() in (pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT) and showing(node) \
        and node.getState().contains(pyatspi.STATE_EDITABLE)


def open_a_patron(app):
    """Types into the search field until it has the words, takes the first hit, and reads that patron's page."""
    field = wait_for("the search field", lambda: find(app, is_entry))
    field.queryComponent().grabFocus()
    type_text(PATRON)
    wait_for("what was typed", lambda: PATRON in field.queryText().getText(0, -1))
    wait_for("a hit", lambda: find(app, lambda n: n.getRole() == pyatspi.ROLE_LIST_ITEM and PATRON in fold(n.name)))
    press_return()
    return wait_for("a patron's page", lambda: lines(app))


def unnamed(app):
    return [" > ".join(path) for node, path in walk(app)
            if node.getRole() in NAMED and showing(node) and not (node.name or "").strip()]


def main():
    program = subprocess.Popen(sys.argv[1:])
    try:
        app = wait_for("the program", application)
        wait_for("its window", lambda: find(app, lambda n: n.getRole() == pyatspi.ROLE_FRAME and showing(n)))
        missing = unnamed(app)
        read = open_a_patron(app)
        missing += unnamed(app)
        print(f"{len(list(walk(app)))} parts of the window; the patron's page reads:")
        for line in read[:5]:
            print("   ", line)
        if not any(any(c.isalpha() for c in line) for line in read):
            sys.exit("No line of the patron's page is read as text.")
        if program.poll() is not None:
            sys.exit("The program ended while it was read.")
        if missing:
            sys.exit("Controls without a name:\n" + "\n".join(dict.fromkeys(missing)))
    finally:
        program.terminate()
        program.wait(20)


main()
