# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader meets it: its tree, and what is wrong with it."""
import sys
import time
import unicodedata

import pyatspi

PATIENCE = 60  # seconds for any one answer, on a busy machine
MANY = 40  # children of one list or table that are looked at: never the whole of a big one

# What a person acts on or reads. Panes and fillers may go without, and the scroll bars of lists, which no key reaches.
NAMED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_BAR, pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST,
    pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LABEL, pyatspi.ROLE_LINK, pyatspi.ROLE_HEADING, pyatspi.ROLE_STATUS_BAR, pyatspi.ROLE_TOOL_BAR,
    pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME, pyatspi.ROLE_IMAGE, pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_STATIC,
    pyatspi.ROLE_ALERT, pyatspi.ROLE_CALENDAR,
}
# What says nothing of what a thing is: no place for the focus, and nothing to press.
MERE_PANES = {pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID, pyatspi.ROLE_VIEWPORT}
MERE_TEXT = {pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC, pyatspi.ROLE_IMAGE}
PRESSED = {"press", "click", "toggle", "check", "uncheck"}


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
        time.sleep(0.05)
    sys.exit(f"Waited in vain for {what}.")


def children(node):
    for index in range(min(node.childCount, MANY)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node, path=()):
    """Everything that shows, and the names on the way to it."""
    path = path + (f"{node.getRoleName()} “{node.name}”",)
    yield node, path
    if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
        return  # its cells are asked for one by one
    for child in children(node):
        if showing(child):
            yield from walk(child, path)


def find(node, role=None, name=None):
    """The first part with the role whose name begins so."""
    return next((part for part, _ in walk(node) if (role is None or part.getRole() == role)
                 and (name is None or part.name.startswith(name))), None)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((a for a in children(desktop) if a.childCount and "patrondesk" in a.name.lower().replace(" ", "")), None)


def focused(node):
    return next((part for part, _ in walk(node) if part.getState().contains(pyatspi.STATE_FOCUSED)), None)


def actions(node):
    try:
        action = node.queryAction()
        return {action.getName(i).lower() for i in range(action.nActions)}
    except NotImplementedError:
        return set()


def faults(node):
    """What is wrong with everything that shows in here."""
    found = []
    for part, path in walk(node):
        role = part.getRole()
        where = " > ".join(path)
        if role in NAMED and not (part.name or "").strip():
            found.append(f"without a name: {where}")
        if role in MERE_PANES and part.getState().contains(pyatspi.STATE_FOCUSABLE):
            found.append(f"a mere pane that takes the focus: {where}")
        if role in MERE_TEXT and actions(part) & PRESSED:
            found.append(f"a mere text that can be pressed: {where}")
    return found
