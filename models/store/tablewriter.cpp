// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tablewriter.h"

#include "models/store/connection.h"
#include "models/store/writetransaction.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

struct Row {
    QString table;
    QString keyColumn;
    QVariant key;
    QStringList columns;
    QVariantList values;
};

// Upsert by key; the WHERE keeps a row that already says so out of the journal.
Result<void> put(WriteTransaction &transaction, const Row &row)
{
    QStringList sets;
    QStringList same;
    for (const QString &column : row.columns) {
        sets << u"%1 = excluded.%1"_s.arg(column);
        same << u"%1.%2 <> excluded.%2"_s.arg(row.table, column);
    }
    const QString sql = u"INSERT INTO %1 (%2, %3) VALUES (?%4) ON CONFLICT (%2) DO UPDATE SET %5, version = %1.version + 1 WHERE %6"_s
                            .arg(row.table, row.keyColumn, row.columns.join(u", "_s), u", ?"_s.repeated(row.columns.size()),
                                 sets.join(u", "_s), same.join(u" OR "_s));
    const Result<QSqlQuery> done = transaction.connection().query(sql, QVariantList{row.key} + row.values);
    return done ? Result<void>() : done.error();
}

Result<void> take(WriteTransaction &transaction, const QString &table, const QString &keyColumn, const QString &key)
{
    const Result<QSqlQuery> done = transaction.connection().query(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, keyColumn), {key});
    return done ? Result<void>() : done.error();
}

// JSON of any value; QJsonDocument writes only arrays and objects.
QString jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

Result<void> writeSetting(WriteTransaction &transaction, const QString &key, const QJsonValue &value, const QString &origin)
{
    return put(transaction, {u"setting"_s, u"key"_s, key, {u"value"_s, u"origin"_s}, {jsonText(value), origin}});
}

Result<void> removeSetting(WriteTransaction &transaction, const QString &key)
{
    return take(transaction, u"setting"_s, u"key"_s, key);
}

Result<void> writeLabel(WriteTransaction &transaction, const PortalLabel &label)
{
    return put(transaction, {u"portal_label"_s, u"status"_s, label.status, {u"label"_s, u"listed"_s}, {label.label, int(label.listed)}});
}

Result<void> removeLabel(WriteTransaction &transaction, const QString &status)
{
    return take(transaction, u"portal_label"_s, u"status"_s, status);
}

Result<void> writeStage(WriteTransaction &transaction, const DonationStage &stage)
{
    return put(transaction, {u"donation_stage"_s, u"name"_s, stage.name, {u"probability"_s, u"type"_s}, {stage.probability, stageTypeName(stage.type)}});
}

Result<void> removeStage(WriteTransaction &transaction, const QString &name)
{
    return take(transaction, u"donation_stage"_s, u"name"_s, name);
}

QString stageTypeName(StageType type)
{
    switch (type) {
    case StageType::Open:
        return u"Open"_s;
    case StageType::ClosedWon:
        return u"Closed Won"_s;
    case StageType::ClosedLost:
        return u"Closed Lost"_s;
    }
    Q_UNREACHABLE();
}

} // namespace pd::store
