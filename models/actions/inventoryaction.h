// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/fieldedit.h"
#include "models/domain/inventory.h"

#include <QHash>

namespace pd::actions {

// Staff enter what there is to sell: a season, a series, an event, its performances, their allocations, a price level.
class AddInventoryAction final : public Action {
public:
    // By column; a field that is not named holds nothing, or the first of its words.
    AddInventoryAction(InventoryKind kind, QHash<QString, QVariant> values);

    [[nodiscard]] QString name() const override { return inventoryKindName(m_kind) + QStringLiteral(".add"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // ValueInvalid {value, expected, allowed}. What store::addInventory() refuses comes from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] RowId id() const { return m_id; } // after a run

private:
    InventoryKind m_kind;
    QHash<QString, QVariant> m_given;
    std::vector<QVariant> m_values;
    RowId m_id = 0;
};

// And change it later.
class EditInventoryAction final : public Action {
public:
    EditInventoryAction(InventoryKind kind, RowId id, std::vector<FieldEdit> edits);

    [[nodiscard]] QString name() const override { return inventoryKindName(m_kind) + QStringLiteral(".edit"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // ValueInvalid, as above; also for a field that is set only when the row is added.
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    InventoryKind m_kind;
    RowId m_id;
    std::vector<FieldEdit> m_edits;
    QString m_name; // the row's
};

} // namespace pd::actions
