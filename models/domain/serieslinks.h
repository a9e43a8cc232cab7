// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <vector>

namespace pd {

// A series that the sold packages do not complete, and why.
struct UnlinkedSeries {
    enum class Reason {
        SeveralSeries,     // its package is sold for others too: which level is whose?
        PerformancesDiffer, // its orders have no performance in common
        VenuesDiffer,      // they have, at several venues
    };
    RowId series = 0;
    QString name;
    Reason reason = Reason::SeveralSeries;
};
// "severalSeries", "performancesDiffer", "venuesDiffer": part of the JSON contract.
[[nodiscard]] inline QString unlinkedReasonName(UnlinkedSeries::Reason reason)
{
    switch (reason) {
    case UnlinkedSeries::Reason::SeveralSeries:
        return QStringLiteral("severalSeries");
    case UnlinkedSeries::Reason::PerformancesDiffer:
        return QStringLiteral("performancesDiffer");
    case UnlinkedSeries::Reason::VenuesDiffer:
        return QStringLiteral("venuesDiffer");
    }
    return {};
}

// What completing the series from what was sold came to.
struct SeriesLinks {
    qint64 packages = 0;
    qint64 kinds = 0;
    qint64 levels = 0;
    qint64 orders = 0;
    qint64 performances = 0;
    qint64 venues = 0;
    std::vector<UnlinkedSeries> left;
};

} // namespace pd
