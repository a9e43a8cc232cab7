// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/mail/imapsession.h"
#include "models/mail/mailserver.h"

#include <QStringList>

namespace pd::mail {

class Interrupt;

// Of a mailbox's folders those in which it keeps what was sent: as the server says, else by their usual names.
[[nodiscard]] QStringList sentFolders(const FolderNames &folders);

// Whether a message with this id (with its brackets) lies in one of them. Changes nothing there. Errors are those of openImapStream() and ImapSession.
[[nodiscard]] Result<bool> isAmongSent(const MailServer &server, const MailSecret &secret, const QByteArray &messageId, const MailTimes &times, const Interrupt &interrupt);

} // namespace pd::mail
