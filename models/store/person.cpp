// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/person.h"

#include "models/store/connection.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pd::store {

Result<QString> currentPerson(Connection &connection)
{
    if (connection.engine() == Engine::Postgres) {
        const Result<QVariant> role = connection.value(u"SELECT session_user::text"_s);
        return role ? Result<QString>(role->toString()) : role.error();
    }
    const uid_t user = ::geteuid();
    const passwd *entry = ::getpwuid(user);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(user);
}

} // namespace pd::store
