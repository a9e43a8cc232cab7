// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/databaseurl.h"

#include <QString>

#include <vector>

namespace pd::store {

class Connection;

// SQLite's application_id of our files ("PaDe"), so that another program's database is never taken for ours.
inline constexpr quint32 applicationId = 0x50614465;

struct Migration {
    int version = 0;
    QString name;
    QString sql;
};

// The numbered files of resources/schema/<engine>, in order.
[[nodiscard]] std::vector<Migration> migrations(Engine engine);
[[nodiscard]] int newestVersion(Engine engine);

// The schema's version as this connection sees it; 0 in an empty database.
Result<int> schemaVersion(Connection &connection);

// Brings the schema to the newest version inside the transaction that is open: migrations, then the triggers made from
// the tables, then (in a new database) the rows every database starts with. Says whether anything was done.
Result<bool> migrate(Connection &connection);

} // namespace pd::store
