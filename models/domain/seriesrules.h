// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/series.h"

namespace pd {

// Whether a season or a series may be so; the error says the first thing that may not: SeasonEndsEarly, SeriesClosesEarly,
// SeriesEarlyOutside, SeriesLevelElsewhere, SeriesVenueElsewhere. What it lacks (lacksOf) is no fault.
[[nodiscard]] Result<void> checkSeason(const Season &season);
[[nodiscard]] Result<void> checkSeries(const SeriesRecord &series);

} // namespace pd
