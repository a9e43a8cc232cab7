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

// What the journal keeps of a row, after or before: SQL.
QString keptText(Engine engine, const QString &column)
{
    const auto of = [&](const QString &side) {
        return engine == Engine::Sqlite ? u"json_extract(journal_row.%1, '$.%2')"_s.arg(side, column) : u"(journal_row.%1::jsonb ->> '%2')"_s.arg(side, column);
    };
    return u"COALESCE(%1, %2)"_s.arg(of(u"after"_s), of(u"before"_s));
}

QString keptNumber(Engine engine, const QString &column)
{
    return engine == Engine::Sqlite ? keptText(engine, column) : keptText(engine, column) + u"::bigint"_s;
}

// Whether the row of an entry was deleted after it: what has its number now is another.
QString endedSince()
{
    return u"EXISTS (SELECT 1 FROM journal_row d WHERE d.table_name = journal_row.table_name AND d.row_id = journal_row.row_id AND d.id >= journal_row.id AND d.before IS NOT NULL AND d.after IS NULL)"_s;
}

// Whether a row that is gone was theirs.
QString goneOfTheirs(Engine engine, const TableInfo &table, const PersonKeys &person)
{
    const QString linked = u"journal_row.contact_id IN (%1)"_s.arg(person.contacts);
    const auto sentTo = [&](const QString &column) { return u"lower(%1) IN (%2)"_s.arg(keptText(engine, column), person.addresses); };
    const auto hangsOn = [&](const Parent &parent) { return u"%1 IN (%2)"_s.arg(keptNumber(engine, parent.column), person.rows(parent.table)); };
    if (table.name == "outbox"_L1) // by any of these, as one that is there
        return u"(%1 OR %2 OR %3 OR %4)"_s.arg(linked, hangsOn({u"request_id"_s, u"change_request"_s}), hangsOn({u"order_id"_s, u"ticket_order"_s}), sentTo(u"recipient"_s));
    const std::optional<Parent> parent = parentOf(table);
    if (!parent)
        return linked;
    const QString otherwise = table.name == "message"_L1 ? u"(%1 OR %2)"_s.arg(linked, sentTo(u"from_address"_s)) : linked;
    return u"CASE WHEN EXISTS (SELECT 1 FROM %1 p WHERE p.id = %2) THEN %3 ELSE %4 END"_s.arg(parent->table, keptNumber(engine, parent->column), hangsOn(*parent), otherwise);
}

} // namespace

QString entriesOf(const QString &table, const QString &ids)
{
    return u"(journal_row.table_name = '%1' AND journal_row.row_id IN (%2) AND NOT %3)"_s.arg(table, ids, endedSince());
}

Result<QString> entriesAbout(Connection &connection, const QString &table, const PersonKeys &person)
{
    const Result<TableInfo> info = readTable(connection, table);
    if (!info)
        return info.error();
    const QString gone = u"(%1 OR NOT EXISTS (SELECT 1 FROM %2 x WHERE x.id = journal_row.row_id))"_s.arg(endedSince(), table);
    return u"(%1 OR (journal_row.table_name = '%2' AND %3 AND %4))"_s.arg(entriesOf(table, person.rows(table)), table, gone, goneOfTheirs(connection.engine(), *info, person));
}

} // namespace pd::store
