// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personexport.h"

#include "models/domain/instant.h"
#include "models/store/connection.h"
#include "models/store/personhistory.h"
#include "models/store/personrows.h"
#include "models/store/tableinfo.h"
#include "models/store/triggers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// "mailing_postal_code" -> "mailingPostalCode".
QString keyOf(const QString &column)
{
    const QStringList parts = column.split(u'_', Qt::SkipEmptyParts);
    QString key = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        key += parts[i].left(1).toUpper() + parts[i].mid(1);
    return key;
}

bool isOurs(const QString &column)
{
    return isComputedColumn(column) || column == "version"_L1 || column == "import_run_id"_L1;
}

QJsonValue valueOf(const ColumnInfo &column, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (column.isBlob())
        return value.toByteArray().size();
    if (column.name == "id"_L1 || column.name.endsWith("_id"_L1))
        return value.toString();
    if (column.isReal())
        return value.toDouble();
    const bool number = column.type.contains("int"_L1);
    if (number && (column.name.endsWith("_at"_L1) || column.name == "at"_L1))
        return isoUtc(Instant{value.toLongLong()});
    return number ? QJsonValue(value.toLongLong()) : QJsonValue(value.toString());
}

// Whom else a seat went to, as a log of their renewal has it, is about others.
QJsonValue withoutOthers(const QString &table, const QString &column, const QJsonValue &value)
{
    if (table != "renewal_log"_L1 || column != "detail"_L1)
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    if (!document.isArray())
        return value;
    QJsonArray details;
    const QJsonArray all = document.array();
    for (const QJsonValue &one : all) {
        QJsonObject detail = one.toObject();
        detail.remove(u"whose"_s);
        details.append(detail);
    }
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

Result<QJsonArray> rowsAsJson(Connection &connection, const PersonRows &rows)
{
    const Result<TableInfo> table = readTable(connection, rows.table);
    if (!table)
        return table.error();
    QStringList names;
    std::vector<const ColumnInfo *> columns;
    for (const ColumnInfo &column : table->columns) {
        if (isOurs(column.name))
            continue;
        names.append(column.name);
        columns.push_back(&column);
    }
    Result<QSqlQuery> found = connection.query(u"SELECT %1 FROM %2 WHERE %3 ORDER BY id"_s.arg(names.join(u", "_s), rows.table, rows.condition));
    if (!found)
        return found.error();
    QJsonArray json;
    while (found->next()) {
        QJsonObject row;
        for (std::size_t i = 0; i < columns.size(); ++i)
            row.insert(keyOf(columns[i]->name), withoutOthers(rows.table, columns[i]->name, valueOf(*columns[i], found->value(int(i)))));
        json.append(row);
    }
    return json;
}

// What the journal keeps of one row, as it was stored then.
QJsonValue keptAsJson(const QString &table, const QVariant &kept)
{
    if (kept.isNull())
        return QJsonValue::Null;
    QJsonObject json;
    const QJsonObject row = QJsonDocument::fromJson(kept.toString().toUtf8()).object();
    for (auto at = row.begin(); at != row.end(); ++at) {
        if (!isOurs(at.key()))
            json.insert(keyOf(at.key()), withoutOthers(table, at.key(), at.value()));
    }
    return json;
}

Result<QJsonArray> historyAsJson(Connection &connection, const QString &contacts, const std::vector<PersonRows> &all)
{
    const Result<QString> addresses = addressList(connection, contacts);
    if (!addresses)
        return addresses.error();
    const PersonKeys person{contacts, *addresses, [&](const QString &table) { return u"SELECT id FROM %1 WHERE %2"_s.arg(table, rowsOf(all, table)->condition); }};
    QStringList any, tables;
    for (const PersonRows &one : all) {
        const Result<QString> entries = entriesAbout(connection, one.table, person);
        if (!entries)
            return entries.error();
        any.append(*entries);
        tables.append(u'\'' + one.table + u'\'');
    }
    any.append(u"(journal_row.contact_id IN (%1) AND journal_row.table_name NOT IN (%2))"_s.arg(contacts, tables.join(u", "_s)));
    Result<QSqlQuery> found = connection.query(u"SELECT a.at, a.who, a.what, a.why, table_name, row_id, before, after FROM journal_row JOIN journal_action a ON a.id = action_id "
                                               "WHERE %1 ORDER BY journal_row.id"_s.arg(any.join(u" OR "_s)));
    if (!found)
        return found.error();
    QJsonArray json;
    while (found->next()) {
        json.append(QJsonObject{{u"at"_s, isoUtc(Instant{found->value(0).toLongLong()})},
                                {u"who"_s, found->value(1).toString()},
                                {u"what"_s, found->value(2).toString()},
                                {u"why"_s, found->value(3).toString()},
                                {u"table"_s, keyOf(found->value(4).toString())},
                                {u"id"_s, found->value(5).toString()},
                                {u"before"_s, keptAsJson(found->value(4).toString(), found->value(6))},
                                {u"after"_s, keptAsJson(found->value(4).toString(), found->value(7))}});
    }
    return json;
}

} // namespace

Result<QJsonObject> exportPerson(Connection &connection, RowId contact, Instant at)
{
    const Result<QList<RowId>> contacts = personContacts(connection, contact);
    if (!contacts)
        return contacts.error();
    const Result<std::vector<PersonRows>> rows = personRows(connection, contact);
    if (!rows)
        return rows.error();
    QJsonObject records;
    for (const PersonRows &one : *rows) {
        const Result<QJsonArray> json = rowsAsJson(connection, one);
        if (!json)
            return json.error();
        records.insert(keyOf(one.table), *json);
    }
    const Result<QJsonArray> history = historyAsJson(connection, idList(*contacts), *rows);
    if (!history)
        return history.error();
    return QJsonObject{{u"schemaVersion"_s, 1}, {u"contact"_s, QString::number(contact)}, {u"exported"_s, isoUtc(at)}, {u"records"_s, records}, {u"history"_s, *history}};
}

} // namespace pd::store
