// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/inventory.h"

#include "models/domain/seriesrules.h"
#include "models/store/connection.h"
#include "models/store/rowedit.h"
#include "models/store/seriesreader.h"
#include "models/store/serieswriter.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QStringList columnsOf(InventoryKind kind)
{
    QStringList columns;
    for (const InventoryField &field : inventoryFields(kind))
        columns.append(field.column);
    return columns;
}

QVariant asField(const InventoryField &field, const QVariant &inRow)
{
    switch (field.type) {
    case InventoryField::Instant:
    case InventoryField::Amount:
    case InventoryField::Reference:
        return inRow.isNull() ? QVariant() : QVariant(inRow.toLongLong());
    case InventoryField::Flag:
        return inRow.toInt() != 0;
    case InventoryField::Date:
        return inRow.isNull() ? QVariant() : QVariant(inRow.toString());
    case InventoryField::Text:
    case InventoryField::Word:
        break;
    }
    return inRow.toString();
}

QVariant stored(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? QVariant(int(value.toBool())) : value;
}

Result<std::vector<InventoryRow>> rowsOf(Connection &connection, InventoryKind kind, const QString &where, const QVariantList &bound)
{
    Result<QSqlQuery> found = connection.query(
        u"SELECT id, %1 FROM %2%3 ORDER BY id"_s.arg(columnsOf(kind).join(u", "_s), inventoryTable(kind), where), bound);
    if (!found)
        return found.error();
    std::vector<InventoryRow> rows;
    while (found->next()) {
        InventoryRow row{found->value(0).toLongLong(), {}};
        int column = 0;
        for (const InventoryField &field : inventoryFields(kind))
            row.values.push_back(asField(field, found->value(++column)));
        rows.push_back(std::move(row));
    }
    return rows;
}

// What a value refers to is there.
Result<void> checkReference(Connection &connection, const InventoryField &field, const QVariant &value)
{
    if (field.type != InventoryField::Reference || !value.isValid())
        return {};
    const Result<QVariant> found = connection.value(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(field.references), {value});
    if (!found)
        return found.error();
    return found->isValid() ? Result<void>() : Error{ErrorCode::RecordUnknown, {{u"kind"_s, field.kind}, {u"id"_s, value.toString()}}, {}};
}

Result<void> checkName(Connection &connection, InventoryKind kind, RowId id)
{
    if (kind != InventoryKind::Season && kind != InventoryKind::Series)
        return {};
    const QString same = kind == InventoryKind::Series ? u" AND COALESCE(o.season_id, 0) = COALESCE(t.season_id, 0)"_s : QString();
    const Result<QVariant> taken = connection.value(
        u"SELECT o.name FROM %1 t JOIN %1 o ON o.id <> t.id AND lower(o.name) = lower(t.name)%2 WHERE t.id = ?"_s.arg(inventoryTable(kind), same), {id});
    if (!taken)
        return taken.error();
    return taken->isValid() ? Result<void>(Error{ErrorCode::NameTaken, {{u"name"_s, taken->toString()}}, {}}) : Result<void>();
}

// What the row makes of the seasons and series that it reaches.
Result<void> checkReached(Connection &connection, InventoryKind kind, RowId id)
{
    if (const Result<void> named = checkName(connection, kind, id); !named)
        return named;
    if (kind == InventoryKind::Season) {
        const Result<InventoryRow> row = readInventory(connection, kind, id);
        if (!row)
            return row.error();
        return checkSeason({id, row->values[0].toString(), QDate::fromString(row->values[1].toString(), Qt::ISODate),
                            QDate::fromString(row->values[2].toString(), Qt::ISODate)});
    }
    if (kind == InventoryKind::Series)
        return checkStoredSeries(connection, id);
    if (kind != InventoryKind::Instance)
        return {};
    Result<QSqlQuery> found = connection.query(u"SELECT series_id FROM series_instance WHERE instance_id = ? ORDER BY series_id"_s, {id});
    if (!found)
        return found.error();
    std::vector<RowId> reached;
    while (found->next())
        reached.push_back(found->value(0).toLongLong());
    found->finish();
    for (const RowId series : reached) {
        if (const Result<void> checked = checkStoredSeries(connection, series); !checked)
            return checked;
    }
    return {};
}

} // namespace

Result<std::vector<InventoryRow>> readInventory(Connection &connection, InventoryKind kind, const std::optional<InventoryOwner> &owner)
{
    return rowsOf(connection, kind, owner ? u" WHERE %1 = ?"_s.arg(owner->column) : QString(), owner ? QVariantList{owner->id} : QVariantList());
}

Result<InventoryRow> readInventory(Connection &connection, InventoryKind kind, RowId id)
{
    Result<std::vector<InventoryRow>> rows = rowsOf(connection, kind, u" WHERE id = ?"_s, {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, inventoryKindName(kind)}, {u"id"_s, QString::number(id)}}, {}};
    return std::move(rows->front());
}

Result<RowId> addInventory(WriteTransaction &transaction, InventoryKind kind, const std::vector<QVariant> &values)
{
    Connection &connection = transaction.connection();
    const auto &fields = inventoryFields(kind);
    QStringList places;
    QVariantList bound;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (const Result<void> there = checkReference(connection, fields[i], values[i]); !there)
            return there.error();
        places.append(u"?"_s);
        bound.append(stored(values[i]));
    }
    Result<QSqlQuery> added = connection.query(
        u"INSERT INTO %1 (%2) VALUES (%3) RETURNING id"_s.arg(inventoryTable(kind), columnsOf(kind).join(u", "_s), places.join(u", "_s)), bound);
    if (!added)
        return added.error();
    added->next();
    const RowId id = added->value(0).toLongLong();
    added->finish(); // an open answer would hold the transaction
    if (const Result<void> checked = checkReached(connection, kind, id); !checked)
        return checked.error();
    return id;
}

Result<void> editInventory(WriteTransaction &transaction, InventoryKind kind, RowId id, const std::vector<FieldEdit> &edits)
{
    Connection &connection = transaction.connection();
    for (const FieldEdit &edit : edits) {
        if (const Result<void> there = checkReference(connection, *inventoryField(kind, edit.column), edit.value); !there)
            return there;
    }
    if (const Result<void> edited = editRow(transaction, {inventoryTable(kind), inventoryKindName(kind)}, id, edits); !edited)
        return edited;
    return checkReached(connection, kind, id);
}

} // namespace pd::store
