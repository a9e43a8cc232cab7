// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pd::mail {

// A folder's name as IMAP writes it: printable ASCII, everything else in a kind of base64 between & and -.
[[nodiscard]] QByteArray encodedFolder(const QString &name);
// The reverse. What is not so written stands as it is.
[[nodiscard]] QString decodedFolder(const QByteArray &written);

} // namespace pd::mail
