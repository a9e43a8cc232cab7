// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatchange.h"
#include "models/domain/series.h"
#include "models/domain/ticketorder.h"

namespace pd {

// A renewal that nobody has paid goes over to another series of its season: its package is exchanged for that one's (X3).
// Whether the order may at all is mayDo(OrderDeed::MoveToSeries).
struct SeriesMove {
    RowId series = 0;
    std::vector<RowId> seats;             // of that series' venue, as many as its packages are for; at all of its performances
    std::optional<int> accessible = {};   // so many of them must be accessible; none: as many as of its seats now
    bool keepsOriginal = false;           // the patron's seats in the first series stay theirs, preferred; else they go with it
};

// One package of the order, and what comes instead.
struct MovedPackage {
    TicketOrderItem was;
    SeriesPriceLevel level;
    Minor price = 0; // of one
};

// Whether orders go from one series to the other. ActionRefused {reason: moveSameSeries, moveOtherSeason, moveSeriesNotReady,
// moveClosed, moveBegun}.
[[nodiscard]] Result<void> mayMove(const SeriesRecord &from, const SeriesRecord &to, Instant at);
// The order's packages of the first series, each by the level of the same name at the price of the day. ActionRefused {reason:
// moveLevel, moveDiscount, moveNoPackage}: there is no such level with a price in the order's currency, a package has a discount, or
// there is none.
[[nodiscard]] Result<std::vector<MovedPackage>> movedPackages(const TicketOrder &order, const SeriesRecord &from, const SeriesRecord &to, Instant at);
// The tickets that go with these packages: theirs, and those of the series' performances that name no package and cost nothing of
// their own.
[[nodiscard]] std::vector<RowId> movedTickets(const TicketOrder &order, const SeriesRecord &from, const std::vector<MovedPackage> &packages);
// What the packages cost more; none: not known.
[[nodiscard]] std::optional<Money> differenceOf(const std::vector<MovedPackage> &packages);
// For how many people the order's packages of the series are.
[[nodiscard]] qint64 placesOf(const TicketOrder &order, const SeriesRecord &series);

// What was done, or would be.
struct SeriesMoved {
    QString from;
    QString to;
    SeatsChanged seats;
    std::vector<MovedPackage> packages;
    std::optional<Money> due; // for the order then; none: not known
    qint64 requests = 0;      // open change requests that go along
    qint64 waits = 0;         // of its patron for other seats in the first series, which are over
    bool keepsOriginal = false;
};

} // namespace pd
