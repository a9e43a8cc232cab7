// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::mail {

// A stranger's words, so that a plain text widget survives them and nobody is deceived by them: at most 256 Ki characters (what
// is left out is said by "[…]"), no word longer than 200 characters, at most 8 combining marks in a row, line ends made one, no
// control characters and none that turn the direction or hide.
[[nodiscard]] QString safeText(const QString &text);

// The same on one line of at most `most` characters: a subject, a name, an address.
[[nodiscard]] QString safeLine(const QString &text, qsizetype most);

// A file's name that leads nowhere else, begins with no point, names no device, is not empty and has its ending where it can be
// seen. At most 120 characters, and 200 bytes of UTF-8.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace pd::mail
