// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::cli {

// The first line of standard input, without its end; empty where there is none. At a terminal `prompt` is asked for on stderr, and what is
// typed is not shown.
[[nodiscard]] QString secretLine(const QString &prompt);
// The same, of a password or an access token.
[[nodiscard]] QString passwordLine();

} // namespace pd::cli
