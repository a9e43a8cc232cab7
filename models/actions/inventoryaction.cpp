// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/inventoryaction.h"

#include "models/store/inventory.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Error noSuchField(InventoryKind kind, const QString &column)
{
    QStringList allowed;
    for (const InventoryField &field : inventoryFields(kind)) {
        if (!field.atFirstOnly)
            allowed.append(field.column);
    }
    return {ErrorCode::ValueInvalid, {{u"value"_s, column}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, allowed.join(u", "_s)}}, {}};
}

QString nameIn(InventoryKind kind, const std::vector<QVariant> &values)
{
    const auto &fields = inventoryFields(kind);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].column == "name"_L1)
            return values[i].toString();
    }
    return {};
}

} // namespace

AddInventoryAction::AddInventoryAction(InventoryKind kind, QHash<QString, QVariant> values)
    : m_kind(kind)
    , m_given(std::move(values))
{
}

QJsonObject AddInventoryAction::parameters() const
{
    return {{u"name"_s, nameIn(m_kind, m_values)}};
}

Result<void> AddInventoryAction::check(store::Connection &)
{
    for (auto at = m_given.cbegin(); at != m_given.cend(); ++at) {
        if (!inventoryField(m_kind, at.key()))
            return noSuchField(m_kind, at.key());
    }
    m_values.clear();
    for (const InventoryField &field : inventoryFields(m_kind)) {
        Result<QVariant> valid = validInventoryValue(field, m_given.value(field.column));
        if (!valid)
            return valid.error();
        m_values.push_back(*std::move(valid));
    }
    return {};
}

Result<void> AddInventoryAction::apply(store::WriteTransaction &transaction)
{
    const Result<RowId> added = store::addInventory(transaction, m_kind, m_values);
    if (!added)
        return added.error();
    m_id = *added;
    return {};
}

EditInventoryAction::EditInventoryAction(InventoryKind kind, RowId id, std::vector<FieldEdit> edits)
    : m_kind(kind)
    , m_id(id)
    , m_edits(std::move(edits))
{
}

QJsonObject EditInventoryAction::parameters() const
{
    return {{u"id"_s, m_id}, {u"name"_s, m_name}};
}

Result<void> EditInventoryAction::check(store::Connection &connection)
{
    for (FieldEdit &edit : m_edits) {
        const InventoryField *field = inventoryField(m_kind, edit.column);
        if (!field || field->atFirstOnly)
            return noSuchField(m_kind, edit.column);
        Result<QVariant> valid = validInventoryValue(*field, edit.value);
        if (!valid)
            return valid.error();
        edit.value = *std::move(valid);
    }
    const Result<store::InventoryRow> row = store::readInventory(connection, m_kind, m_id);
    if (!row)
        return row.error();
    m_name = nameIn(m_kind, row->values);
    return {};
}

Result<void> EditInventoryAction::apply(store::WriteTransaction &transaction)
{
    return store::editInventory(transaction, m_kind, m_id, m_edits);
}

} // namespace pd::actions
