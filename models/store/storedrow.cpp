// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedrow.h"

#include "models/store/connection.h"
#include "models/store/sqlparts.h"
#include "models/store/triggers.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QVariant bound(const ColumnInfo &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column.isReal())
        return value.toVariant().toDouble(); // SQLite's triggers write reals as text, PostgreSQL's as numbers
    if (value.isDouble())
        return value.toInteger();
    return value.toString();
}

bool same(const ColumnInfo &column, const QVariant &stored, const QJsonValue &journalled)
{
    if (stored.isNull() || journalled.isNull() || journalled.isUndefined())
        return stored.isNull() && (journalled.isNull() || journalled.isUndefined());
    if (column.isBlob())
        return journalled.toString() == u"bytes:%1"_s.arg(stored.toByteArray().size());
    if (column.isReal())
        return stored.toDouble() == journalled.toVariant().toDouble();
    if (journalled.isDouble())
        return stored.toLongLong() == journalled.toInteger();
    return stored.toString() == journalled.toString();
}

} // namespace

Result<bool> standsAs(Connection &connection, const TableInfo &table, RowId row, const QJsonObject &journalled)
{
    QStringList names;
    for (const ColumnInfo &column : table.columns)
        names << column.name;
    Result<QSqlQuery> found = connection.query(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), table.name), {row});
    if (!found)
        return found.error();
    if (!found->next())
        return journalled.isEmpty();
    if (journalled.isEmpty())
        return false;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnInfo &column = table.columns[i];
        if (!journalled.contains(column.name))
            continue; // a column that came with a later migration
        // A migration may have computed these anew, or have given a reason the code that the program knows it by.
        const bool given = column.name == "code"_L1 && table.name == "request_reason"_L1 && journalled[column.name].isNull();
        if (column.name != "version"_L1 && !isComputedColumn(column.name) && !given && !same(column, found->value(int(i)), journalled[column.name]))
            return false;
    }
    return true;
}

bool isWhole(const TableInfo &table, const QJsonObject &journalled)
{
    for (const ColumnInfo &column : table.columns) {
        if (column.isBlob() && !journalled[column.name].isNull())
            return false;
    }
    return true;
}

Result<void> insertRow(WriteTransaction &transaction, const TableInfo &table, const QJsonObject &row)
{
    QStringList names;
    QVariantList values;
    for (const ColumnInfo &column : table.columns) {
        if (!row.contains(column.name))
            continue; // a column that came with a later migration
        names << column.name;
        const bool version = column.name == "version"_L1;
        values << (version ? QVariant(row[column.name].toInteger() + 1) : bound(column, row[column.name]));
    }
    const QString places = QStringList(names.size(), u"?"_s).join(u", "_s);
    return ran(transaction.connection().query(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u", "_s), places), values));
}

Result<void> deleteRow(WriteTransaction &transaction, const TableInfo &table, RowId row)
{
    return ran(transaction.connection().query(u"DELETE FROM %1 WHERE id = ?"_s.arg(table.name), {row}));
}

Result<void> updateRow(WriteTransaction &transaction, const TableInfo &table, RowId row, const QJsonObject &from, const QJsonObject &to)
{
    QStringList sets{u"version = version + 1"_s};
    QVariantList values;
    for (const ColumnInfo &column : table.columns) {
        if (column.name == "version"_L1 || from[column.name] == to[column.name])
            continue;
        sets << column.name + u" = ?"_s;
        values << bound(column, to[column.name]);
    }
    if (values.isEmpty())
        return {};
    return ran(transaction.connection().query(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table.name, sets.join(u", "_s)), values + QVariantList{row}));
}

} // namespace pd::store
