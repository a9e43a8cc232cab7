# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as a person presses them, on a screen without a window manager: what one does about the focus is done here."""
import ctypes
import time

KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Down": 0xFF54, "Right": 0xFF53, "Home": 0xFF50, "Tab": 0xFF09, "F1": 0xFFBE,
        "Control": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9, "Delete": 0xFFFF, " ": 0x20}
VIEWABLE = 2
REVERT_TO_POINTER = 1


class WindowAttributes(ctypes.Structure):
    _fields_ = [("place", ctypes.c_int * 6), ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
                ("gravity", ctypes.c_int * 4), ("planes", ctypes.c_ulong * 2), ("save_under", ctypes.c_int),
                ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
                ("masks", ctypes.c_long * 3), ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Keyboard:
    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.xtest = ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.root = self.x11.XDefaultRootWindow(self.display)

    def press(self, *keys):
        """The last key, while the others are held: press("Control", "f")."""
        self.take_focus()
        codes = [self.x11.XKeysymToKeycode(self.display, ctypes.c_ulong(KEYS.get(key) or ord(key))) for key in keys]
        for code in codes:
            self.xtest.XTestFakeKeyEvent(self.display, code, True, 0)
        for code in reversed(codes):
            self.xtest.XTestFakeKeyEvent(self.display, code, False, 0)
        self.x11.XSync(self.display, False)
        time.sleep(0.03)  # a person's pace

    def type(self, text):
        for letter in text:
            self.press(letter)

    def take_focus(self):
        """Gives the keys to the window that is on top, as a window manager would."""
        window = self.on_top()
        if window:
            self.x11.XSetInputFocus(self.display, ctypes.c_ulong(window), REVERT_TO_POINTER, ctypes.c_ulong(0))
            self.x11.XSync(self.display, False)

    def on_top(self):
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        below = ctypes.POINTER(ctypes.c_ulong)()
        count = ctypes.c_uint()
        self.x11.XQueryTree(self.display, ctypes.c_ulong(self.root), ctypes.byref(root), ctypes.byref(parent),
                            ctypes.byref(below), ctypes.byref(count))
        windows = [below[i] for i in range(count.value)]  # the lowest first
        if below:
            self.x11.XFree(below)
        for window in reversed(windows):
            found = WindowAttributes()
            self.x11.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(found))
            if found.map_state == VIEWABLE and not found.override_redirect:
                return window
        return 0
