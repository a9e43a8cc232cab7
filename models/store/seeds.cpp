// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seeds.h"

#include "models/store/chain.h"
#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<void> insertSeeds(Connection &connection)
{
    const Result<QSqlQuery> head = connection.query(u"INSERT INTO setting (key, value, origin) VALUES (?, ?, 'system')"_s,
                                                    {journalHeadKey(), JournalHead{}.toJson()});
    if (!head)
        return head.error();
    return {};
}

} // namespace pd::store
