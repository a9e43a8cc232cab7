// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inventory.h"
#include "models/domain/portalsettings.h"

#include <QHash>
#include <QStringList>

namespace pd::cli {

// How values of the inventory are written on the command line: dates and instants in ISO 8601 (a date alone is its first
// moment), amounts as 1,234.50, records by their number, nothing as nothing.
[[nodiscard]] Result<QVariant> inventoryValue(const InventoryField &field, const QString &text, const PortalSettings &settings);
[[nodiscard]] QString inventoryText(const InventoryField &field, const QVariant &value, const PortalSettings &settings);

// An amount in the organisation's currency, 0 or more; ValueInvalid.
[[nodiscard]] Result<Minor> amountOf(const QString &text, const PortalSettings &settings);

// FIELD=VALUE words, by column; ValueInvalid for a field that the kind does not have.
[[nodiscard]] Result<QHash<QString, QVariant>> inventoryValues(InventoryKind kind, const QStringList &words, const PortalSettings &settings);

} // namespace pd::cli
