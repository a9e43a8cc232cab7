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

bool isComputedColumn(const QString &column)
{
    return column == "phone_digits"_L1 || column == "email_key"_L1 || column.startsWith("folded_"_L1);
}

bool isImportedColumn(const QString &column)
{
    static const QStringList own{u"id"_s, u"external_id"_s, u"version"_s, u"import_run_id"_s};
    return !own.contains(column) && !isComputedColumn(column);
}

namespace {

Result<void> executeAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Result<void> done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> dropTriggers(Connection &connection)
{
    Result<QSqlQuery> rows = connection.query(connection.engine() == Engine::Sqlite
                                                  ? u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s
                                                  : u"SELECT tgname || ' ON ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal"_s);
    if (!rows)
        return rows.error();
    QStringList drops;
    while (rows->next())
        drops << u"DROP TRIGGER "_s + rows->value(0).toString();
    return executeAll(connection, drops);
}

Result<void> rebuildTriggers(Connection &connection)
{
    const Result<std::vector<TableInfo>> tables = readTables(connection);
    if (!tables)
        return tables.error();
    if (const Result<void> dropped = dropTriggers(connection); !dropped)
        return dropped;
    QStringList statements;
    std::vector<TableInfo> journalled;
    for (const TableInfo &table : *tables) {
        if (table.isJournalled())
            journalled.push_back(table);
    }
    if (connection.engine() == Engine::Sqlite) {
        for (const TableInfo &table : journalled)
            statements << sqliteTriggers(table);
        statements << searchIndexTriggers();
    } else {
        statements << postgresTriggers(journalled);
    }
    return executeAll(connection, statements);
}

} // namespace pd::store
