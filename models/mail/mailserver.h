// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::mail {

// Where a mail server is, and who asks it.
struct MailServer {
    enum class Security { Tls, StartTls };

    QString host;
    int port = 0;
    Security security = Security::Tls;
    QString user;
    QString caFile; // PEM: the only authorities that count; empty: the system's
};

// What opens the mailbox: a password, or the access token of OAuth 2. Never stored with the server.
struct MailSecret {
    enum class Kind { Password, Token };

    Kind kind = Kind::Password;
    QString text;
};

// How long one waits for a server.
struct MailTimes {
    int connectMs = 20'000; // until there is a connection
    int stallMs = 60'000;   // for the next byte
    int totalMs = 600'000;  // for the whole of one command
};

} // namespace pd::mail
