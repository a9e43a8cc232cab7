// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::store {

// What is behind a host and a port, as far as one can tell before logging in to PostgreSQL.
struct Knock {
    enum class Found { NoAddress, Refused, Silent, NotPostgres, Plain, Encrypting };
    Found found = Found::NoAddress;
    QString address; // the one that answered
};

// Looks the host up, connects, and asks whether the server encrypts. Waits `waitMs` for each address.
Knock knock(const QString &host, int port, int waitMs);

} // namespace pd::store
