// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pd::mail {

// Text as it may stand in a message's header: ASCII, in lines of 76 characters at most, folded by CRLF and a blank. Control
// characters, line ends among them, become blanks: no text can begin a header of its own.
[[nodiscard]] QByteArray headerText(const QString &text);
// The same for the name beside an address.
[[nodiscard]] QByteArray headerName(const QString &name);
// A parameter such as filename, whatever its letters are; begins with ; and a fold.
[[nodiscard]] QByteArray headerParameter(const QByteArray &name, const QString &value);

} // namespace pd::mail
