// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pd::store {

class Connection;

struct ColumnInfo {
    QString name;
    QString type; // the engine's word, lower case
    bool notNull = false;
    [[nodiscard]] bool isBlob() const { return type == QLatin1String("blob") || type == QLatin1String("bytea"); }
    [[nodiscard]] bool isReal() const { return type == QLatin1String("real") || type == QLatin1String("double precision"); }
};

// A table as the database has it; search indexes are no tables.
struct TableInfo {
    QString name;
    std::vector<ColumnInfo> columns; // in the order of the schema
    [[nodiscard]] const ColumnInfo *column(const QString &wanted) const;
    [[nodiscard]] bool has(const QString &wanted) const { return column(wanted) != nullptr; }
    // Whether changes are journalled: all tables but the journal's own, the lists of runs, and who works on what.
    [[nodiscard]] bool isJournalled() const;
};

// All tables, by name.
Result<std::vector<TableInfo>> readTables(Connection &connection);
// One of them; Internal when there is none of that name.
Result<TableInfo> readTable(Connection &connection, const QString &name);

} // namespace pd::store
