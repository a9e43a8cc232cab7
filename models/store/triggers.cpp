// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/triggers.h"

#include "models/store/connection.h"
#include "models/store/searchindex.h"

using namespace Qt::StringLiterals;

namespace pd::store {

ContactLink contactLink(const TableInfo &table)
{
    if (table.name == "contact"_L1)
        return ContactLink::Self;
    if (table.has(u"contact_id"_s))
        return ContactLink::Own;
    if (table.has(u"order_id"_s))
        return ContactLink::Order;
    if (table.has(u"request_id"_s))
        return ContactLink::Request;
    return ContactLink::None;
}

bool isImportedColumn(const QString &column)
{
    static const QStringList own{u"id"_s, u"external_id"_s, u"version"_s, u"import_run_id"_s, u"phone_digits"_s};
    return !own.contains(column) && !column.startsWith("folded_"_L1);
}

namespace {

Result<QStringList> dropStatements(Connection &connection)
{
    if (connection.engine() == Engine::Postgres)
        return QStringList(); // they are replaced in place
    Result<QSqlQuery> rows = connection.query(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
    if (!rows)
        return rows.error();
    QStringList drops;
    while (rows->next())
        drops << u"DROP TRIGGER "_s + rows->value(0).toString();
    return drops;
}

} // namespace

Result<void> rebuildTriggers(Connection &connection)
{
    const Result<std::vector<TableInfo>> tables = readTables(connection);
    if (!tables)
        return tables.error();
    Result<QStringList> statements = dropStatements(connection);
    if (!statements)
        return statements.error();
    std::vector<TableInfo> journalled;
    for (const TableInfo &table : *tables) {
        if (table.isJournalled())
            journalled.push_back(table);
    }
    if (connection.engine() == Engine::Sqlite) {
        for (const TableInfo &table : journalled)
            *statements << sqliteTriggers(table);
        *statements << searchIndexTriggers();
    } else {
        *statements << postgresTriggers(journalled);
    }
    for (const QString &statement : *statements) {
        if (const Result<void> done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

} // namespace pd::store
