// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    qint64 uidValidity = 0; // 0: never read
    qint64 lastUid = 0;
};

} // namespace pd
