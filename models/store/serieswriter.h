// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QString>

#include <optional>
#include <vector>

namespace pd::store {

class Connection;
class WriteTransaction;

// What checkSeries() says of the series as it stands, and SeriesSeatsElsewhere.
[[nodiscard]] Result<void> checkStoredSeries(Connection &connection, RowId series);

// Puts performances into a series and takes others out; what is so already, or stands in both, stays. RecordUnknown; SeriesVenueElsewhere.
struct PerformanceChange {
    std::vector<RowId> add;
    std::vector<RowId> remove;
};
[[nodiscard]] Result<void> changePerformances(WriteTransaction &transaction, RowId series, const PerformanceChange &change);

// Sells a price level of the package for a series, or sells it so from now on. RecordUnknown; SeriesLevelElsewhere;
// SeriesLevelTaken when another series has it.
struct SoldLevel {
    RowId level = 0;
    std::optional<Minor> earlyPrice;
    QString allocation;
};
[[nodiscard]] Result<void> setPriceLevel(WriteTransaction &transaction, RowId series, const SoldLevel &level);
// RecordUnknown when the series does not have it.
[[nodiscard]] Result<void> removePriceLevel(WriteTransaction &transaction, RowId series, RowId level);

} // namespace pd::store
