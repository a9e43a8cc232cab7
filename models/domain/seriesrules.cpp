// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesrules.h"

using namespace Qt::StringLiterals;

namespace pd {

Result<void> checkSeason(const Season &season)
{
    if (season.starts.isValid() && season.ends.isValid() && season.ends < season.starts)
        return Error{ErrorCode::SeasonEndsEarly, {{u"season"_s, season.name}}, {}};
    return {};
}

Result<void> checkSeries(const SeriesRecord &record)
{
    const Series &series = record.series;
    const QVariantMap named{{u"series"_s, series.name}};
    if (series.opensAt && series.closesAt && *series.closesAt <= *series.opensAt)
        return Error{ErrorCode::SeriesClosesEarly, named, {}};
    if (const auto early = series.earlyPriceUntil;
        early && ((series.opensAt && *early <= *series.opensAt) || (series.closesAt && *early > *series.closesAt)))
        return Error{ErrorCode::SeriesEarlyOutside, named, {}};
    for (const SeriesPriceLevel &level : record.priceLevels) {
        if (!level.package || level.package != record.packageId)
            return Error{ErrorCode::SeriesLevelElsewhere, {{u"level"_s, level.name}, {u"series"_s, series.name}}, {}};
    }
    for (const SeriesPerformance &performance : record.performances) {
        if (record.venueId && performance.venue != record.venueId) {
            return Error{ErrorCode::SeriesVenueElsewhere,
                         {{u"performance"_s, performance.name.isEmpty() ? performance.event : performance.name}, {u"series"_s, series.name}}, {}};
        }
    }
    return {};
}

} // namespace pd
