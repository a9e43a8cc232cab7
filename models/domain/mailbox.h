// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldedit.h"
#include "models/domain/signin.h"
#include "models/domain/values.h"

#include <QString>

namespace pd {

// A mailbox on an IMAP server that mail is taken from, and how far it has been read. Its password is in the keychain, never here.
struct Mailbox {
    RowId id = 0;
    QString name;
    QString host;
    int port = 993;
    QString security; // tls, starttls
    QString user;
    QString caFile; // empty: the system's authorities
    QString folder = QStringLiteral("INBOX");
    QString processedFolder = QStringLiteral("Processed");
    bool token = false; // OAuth 2 instead of a password
    SignIn signIn;      // with `token`
    qint64 uidValidity = 0; // 0: never read
    qint64 lastUid = 0;
};

// What somebody changes of one, `before` and after; columns as in the database. None where nothing is changed.
[[nodiscard]] std::vector<FieldEdit> mailboxEdits(const Mailbox &before, const Mailbox &after);
// The mailbox with those fields as they are to be.
[[nodiscard]] Mailbox edited(Mailbox mailbox, const std::vector<FieldEdit> &edits);

// The key of what opens it in a keychain: as its address would be, so that two databases with one mailbox share it; or that of its sign-in.
[[nodiscard]] inline QString secretKey(const Mailbox &mailbox)
{
    return mailbox.token ? signInKey(mailbox.user, mailbox.signIn) : QStringLiteral("imap://%1@%2:%3").arg(mailbox.user, mailbox.host).arg(mailbox.port);
}

} // namespace pd
