// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldedit.h"
#include "models/domain/inventory.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;
class WriteTransaction;

struct InventoryRow {
    RowId id = 0;
    std::vector<QVariant> values; // as inventoryFields() has them
};
// In the order of their ids; of one owner only (an instance's allocations, a package's price levels) where `owner` says so.
struct InventoryOwner {
    QString column;
    RowId id = 0;
};
[[nodiscard]] Result<std::vector<InventoryRow>> readInventory(Connection &connection, InventoryKind kind, const std::optional<InventoryOwner> &owner = {});
// RecordUnknown {kind, id}.
[[nodiscard]] Result<InventoryRow> readInventory(Connection &connection, InventoryKind kind, RowId id);

// A new row of valid values, in the order of the fields. RecordUnknown for what it refers to; NameTaken for a second season
// of a name, or series of a name in one season; else what checkSeason() and checkSeries() say. So does an edit, for every
// series that it reaches, and RecordChanged (rowedit.h).
[[nodiscard]] Result<RowId> addInventory(WriteTransaction &transaction, InventoryKind kind, const std::vector<QVariant> &values);
[[nodiscard]] Result<void> editInventory(WriteTransaction &transaction, InventoryKind kind, RowId id, const std::vector<FieldEdit> &edits);

} // namespace pd::store
