// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace pd {

// What there is to sell, as staff enter it by hand.
enum class InventoryKind { Season, Series, Event, Instance, Allocation, PriceLevel };
// "season", "series", "event", "instance", "allocation", "priceLevel": on the command line, and part of the JSON contract.
[[nodiscard]] QString inventoryKindName(InventoryKind kind);
[[nodiscard]] std::optional<InventoryKind> inventoryKindOf(QStringView name);
[[nodiscard]] QString inventoryTable(InventoryKind kind);

// One of its fields. Text, Date (ISO) and Word are QString, Instant, Amount and Reference whole numbers, Flag is bool; nothing
// is an invalid QVariant, but an empty text in Text.
struct InventoryField {
    enum Type { Text, Date, Instant, Amount, Flag, Word, Reference };
    QString column;
    Type type = Text;
    bool required = false;
    bool atFirstOnly = false; // what it belongs to: not edited later
    QStringList words = {};   // Word; the first is what it is unless somebody says otherwise
    QString references = {};  // Reference: the table
    QString kind = {};        // Reference: what people call such a record (error.h)
};
[[nodiscard]] const std::vector<InventoryField> &inventoryFields(InventoryKind kind);
// None: there is no such field.
[[nodiscard]] const InventoryField *inventoryField(InventoryKind kind, QStringView column);

// The value as it is stored; ValueInvalid {value, expected, allowed}.
[[nodiscard]] Result<QVariant> validInventoryValue(const InventoryField &field, const QVariant &value);

} // namespace pd
