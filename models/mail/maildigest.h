// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pd::mail {

// By this a message is known again, wherever it lies: SHA-256 (lower-case hex) of its bytes with line ends made one and those
// at its end left out, since a server, a Maildir and a mailbox file each write them in their own way.
[[nodiscard]] QString mailDigest(const QByteArray &raw);

} // namespace pd::mail
