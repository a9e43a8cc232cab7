// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chain.h"
#include "models/store/triggers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr std::size_t pairsPerObject = 60; // json_object takes at most 127 arguments

QString storedText(const ColumnInfo &column, const QString &row)
{
    const QString value = row + u'.' + column.name;
    if (column.isBlob()) // SQLite has no digest: the content_digest beside it stands for the content
        return u"CASE WHEN %1 IS NOT NULL THEN 'bytes:' || length(%1) END"_s.arg(value);
    if (column.isReal()) // quote() gives all digits that matter, json_object fifteen
        return u"CASE WHEN %1 IS NOT NULL THEN quote(%1) END"_s.arg(value);
    return value;
}

QString rowAsJson(const TableInfo &table, const QString &row)
{
    QStringList objects;
    for (std::size_t from = 0; from < table.columns.size(); from += pairsPerObject) {
        QStringList pairs;
        for (std::size_t i = from; i < std::min(from + pairsPerObject, table.columns.size()); ++i)
            pairs << u"'%1', %2"_s.arg(table.columns[i].name, storedText(table.columns[i], row));
        objects << u"json_object(%1)"_s.arg(pairs.join(u", "_s));
    }
    if (objects.size() == 1)
        return objects.first();
    for (QString &object : objects)
        object = u"substr(%1, 2, length(%1) - 2)"_s.arg(object);
    return u"'{' || %1 || '}'"_s.arg(objects.join(u" || ',' || "_s));
}

QString contactOf(const TableInfo &table, const QString &row)
{
    switch (contactLink(table)) {
    case ContactLink::Self:
        return row + u".id"_s;
    case ContactLink::Own:
        return row + u".contact_id"_s;
    case ContactLink::Order:
        return u"(SELECT contact_id FROM ticket_order WHERE id = %1.order_id)"_s.arg(row);
    case ContactLink::Request:
        return u"(SELECT contact_id FROM change_request WHERE id = %1.request_id)"_s.arg(row);
    case ContactLink::None:
        break;
    }
    return u"NULL"_s;
}

// The journal's own head changes with every action and is covered by the chain itself.
QString unlessHead(const TableInfo &table, const QString &row)
{
    return table.name == "setting"_L1 ? u" AND %1.key <> '%2'"_s.arg(row, journalHeadKey()) : QString();
}

QString journalTrigger(const TableInfo &table, const QString &event)
{
    const bool inserts = event == "INSERT"_L1;
    const bool deletes = event == "DELETE"_L1;
    const QString row = deletes ? u"OLD"_s : u"NEW"_s;
    const QString condition = inserts ? u"(SELECT bulk FROM journal_session) = 0"_s : u"1"_s;
    QString body = u"SELECT RAISE(ABORT, 'no action is open') FROM journal_session WHERE action_id = 0; "_s;
    if (!inserts && !deletes)
        body += u"SELECT RAISE(ABORT, 'version not raised') WHERE NEW.version <> OLD.version + 1; "_s;
    body += u"INSERT INTO journal_row (action_id, table_name, row_id, contact_id, before, after) "
            "SELECT action_id, '%1', %2.id, %3, %4, %5 FROM journal_session; "_s.arg(
                table.name, row, contactOf(table, row), inserts ? u"NULL"_s : rowAsJson(table, u"OLD"_s),
                deletes ? u"NULL"_s : rowAsJson(table, u"NEW"_s));
    return u"CREATE TRIGGER %1_journal_%2 AFTER %3 ON %1 WHEN %4 BEGIN %5 END"_s.arg(table.name, event.toLower(), event,
                                                                                  condition + unlessHead(table, row), body);
}

QString importBaseTrigger(const TableInfo &table)
{
    QString body;
    for (const ColumnInfo &column : table.columns) {
        if (isImportedColumn(column.name))
            body += u"INSERT INTO import_base (table_name, row_id, field, value) SELECT '%1', OLD.id, '%2', %3 "
                    "WHERE OLD.%2 IS NOT NEW.%2 ON CONFLICT DO NOTHING; "_s.arg(table.name, column.name, storedText(column, u"OLD"_s));
    }
    return u"CREATE TRIGGER %1_import_base AFTER UPDATE ON %1 WHEN OLD.external_id IS NOT NULL "
           "AND (SELECT bulk + undo FROM journal_session) = 0 BEGIN %2 END"_s.arg(table.name, body);
}

} // namespace

QStringList sqliteTriggers(const TableInfo &table)
{
    QStringList triggers{journalTrigger(table, u"INSERT"_s), journalTrigger(table, u"UPDATE"_s), journalTrigger(table, u"DELETE"_s)};
    if (table.has(u"external_id"_s))
        triggers << importBaseTrigger(table);
    return triggers;
}

} // namespace pd::store
