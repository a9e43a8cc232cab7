// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/signin.h"
#include "models/domain/values.h"

#include <QString>

namespace pd {

// Where mail is sent from. Its password is in the keychain, never here.
struct MailAccount {
    RowId id = 0;
    QString name;
    QString host;
    int port = 587;
    QString security = QStringLiteral("starttls"); // tls, starttls
    QString user;
    QString fromAddress;
    QString fromName;
    QString caFile; // empty: the system's authorities
    bool token = false; // OAuth 2 instead of a password
    SignIn signIn;      // with `token`
    bool operator==(const MailAccount &) const = default;
};

// The key of what opens it in a keychain: as its address would be, so that two databases with one account share it; or that of its sign-in.
[[nodiscard]] inline QString secretKey(const MailAccount &account)
{
    return account.token ? signInKey(account.user, account.signIn) : QStringLiteral("smtp://%1@%2:%3").arg(account.user, account.host).arg(account.port);
}

} // namespace pd
