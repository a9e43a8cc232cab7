// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/deferredkeys.h"

#include "models/store/connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::store {

Result<void> deferForeignKeys(Connection &connection)
{
    return connection.execute(connection.engine() == Engine::Sqlite ? u"PRAGMA defer_foreign_keys = ON"_s
                                                                     : u"SET CONSTRAINTS ALL DEFERRED"_s);
}

Result<void> checkForeignKeys(Connection &connection)
{
    if (connection.engine() == Engine::Postgres)
        return connection.execute(u"SET CONSTRAINTS ALL IMMEDIATE"_s);
    int open = 0, unused = 0;
    sqlite3_db_status(static_cast<sqlite3 *>(connection.nativeHandle()), SQLITE_DBSTATUS_DEFERRED_FKS, &open, &unused, 0);
    if (open != 0)
        return Error{ErrorCode::ConstraintRefused, {{u"constraint"_s, u"foreign key"_s}}, {}};
    return {};
}

} // namespace pd::store
