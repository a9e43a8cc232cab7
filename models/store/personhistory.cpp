// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personhistory.h"

#include "models/store/connection.h"
#include "models/store/tableinfo.h"
#include "models/store/triggers.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// What a row hangs on that has no patron of its own.
struct Parent {
    QString column;
    QString table;
};

std::optional<Parent> parentOf(const TableInfo &table)
{
    switch (contactLink(table)) {
    case ContactLink::Order:
        return Parent{u"order_id"_s, u"ticket_order"_s};
    case ContactLink::Request:
        return Parent{u"request_id"_s, u"change_request"_s};
    case ContactLink::None:
    case ContactLink::Self:
    case ContactLink::Own:
        break;
    }
    return std::nullopt;
}

// A number that the journal keeps of a row, before or after.
QString keptNumber(Engine engine, const QString &column)
{
    const auto of = [&](const QString &side) {
        return engine == Engine::Sqlite ? u"json_extract(journal_row.%1, '$.%2')"_s.arg(side, column) : u"(journal_row.%1::jsonb ->> '%2')::bigint"_s.arg(side, column);
    };
    return u"COALESCE(%1, %2)"_s.arg(of(u"after"_s), of(u"before"_s));
}

} // namespace

Result<QString> entriesAbout(Connection &connection, const QString &table, const QString &contacts, const std::function<QString(const QString &table)> &theirs)
{
    const Result<TableInfo> info = readTable(connection, table);
    if (!info)
        return info.error();
    const QString there = u"journal_row.table_name = '%1' AND journal_row.row_id IN (%2)"_s.arg(table, theirs(table));
    const QString gone = u"journal_row.table_name = '%1' AND NOT EXISTS (SELECT 1 FROM %1 x WHERE x.id = journal_row.row_id)"_s.arg(table);
    const std::optional<Parent> parent = parentOf(*info);
    if (!parent)
        return u"((%1) OR (%2 AND journal_row.contact_id IN (%3)))"_s.arg(there, gone, contacts);
    const QString number = keptNumber(connection.engine(), parent->column);
    return u"((%1) OR (%2 AND CASE WHEN EXISTS (SELECT 1 FROM %4 p WHERE p.id = %5) THEN %5 IN (%6) "
           "ELSE journal_row.contact_id IN (%3) END))"_s.arg(there, gone, contacts, parent->table, number, theirs(parent->table));
}

} // namespace pd::store
