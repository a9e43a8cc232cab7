// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/understanding/reader.h"
#include "models/domain/values.h"

namespace pd::store {

class Connection;

// What the organisation's own words are for whoever reads its messages: its forms, and what its series are called in any season.
[[nodiscard]] Result<understanding::HouseWords> houseWords(Connection &connection);
[[nodiscard]] Result<understanding::SeriesNames> seriesNames(Connection &connection);

// A wish for the series that they have is none. `series`: of the order, or the request; nothing where it is not known.
[[nodiscard]] Result<std::vector<understanding::ReadWish>> withoutOwnSeries(Connection &connection, std::optional<RowId> series, std::vector<understanding::ReadWish> wishes);

} // namespace pd::store
