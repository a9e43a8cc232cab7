// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tableinfo.h"

#include "models/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

const ColumnInfo *TableInfo::column(const QString &wanted) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const ColumnInfo &one) { return one.name == wanted; });
    return found == columns.cend() ? nullptr : &*found;
}

bool TableInfo::isJournalled() const
{
    static const QStringList bookkeeping{u"import_run"_s, u"backup_run"_s, u"schema_version"_s};
    static const QStringList working{u"request_claim"_s, u"request_presence"_s, u"request_draft"_s}; // who is at what: over in minutes, or sent
    return !name.startsWith("journal_"_L1) && !bookkeeping.contains(name) && !working.contains(name);
}

Result<std::vector<TableInfo>> readTables(Connection &connection)
{
    const QString sql = connection.engine() == Engine::Sqlite
        ? u"SELECT t.name, c.name, lower(c.type), c.\"notnull\" OR c.pk > 0 FROM pragma_table_list t JOIN pragma_table_info(t.name) c "
          "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"_s
        : u"SELECT c.table_name, c.column_name, c.data_type, c.is_nullable = 'NO' FROM information_schema.columns c "
          "JOIN information_schema.tables t USING (table_schema, table_name) "
          "WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name COLLATE \"C\", c.ordinal_position"_s;
    Result<QSqlQuery> rows = connection.query(sql);
    if (!rows)
        return rows.error();
    std::vector<TableInfo> tables;
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        if (tables.empty() || tables.back().name != name)
            tables.push_back({name, {}});
        tables.back().columns.push_back({rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toBool()});
    }
    return tables;
}

Result<TableInfo> readTable(Connection &connection, const QString &name)
{
    const Result<std::vector<TableInfo>> tables = readTables(connection);
    if (!tables)
        return tables.error();
    const auto found = std::find_if(tables->cbegin(), tables->cend(), [&](const TableInfo &one) { return one.name == name; });
    if (found == tables->cend())
        return Error{ErrorCode::Internal, {}, u"no table "_s + name};
    return *found;
}

} // namespace pd::store
