// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/serieshouse.h"
#include "models/domain/waitlist.h"

namespace pd {

// A performance, for which the seats of its venue are taken or free.
struct Performance {
    RowId id = 0;
    QString event;
    QString name;
    std::optional<Instant> startsAt;
    qint64 claimed = 0; // of its seats: sold or held
};

// Reads venues, their seats and what these are at a performance. One reader belongs to one thread.
class SeatReader {
public:
    virtual ~SeatReader() = default;
    SeatReader() = default;
    Q_DISABLE_COPY_MOVE(SeatReader)

    // By name.
    virtual Result<std::vector<Venue>> venues() = 0;
    // Front to back, left to right.
    virtual Result<std::vector<Seat>> seats(RowId venue) = 0;
    // Of a venue, in the order of their days; those to be watched at home are none.
    virtual Result<std::vector<Performance>> performances(RowId venue, Instant now) = 0;
    // The seats of its venue as they are at a performance; a hold that has lapsed is none. The price level of a free seat is
    // known where the performance has but one. RecordUnknown {kind, id}.
    virtual Result<std::vector<MapSeat>> states(RowId performance, Instant now) = 0;
    // Whose seats are whose in a series, without those of one patron.
    virtual Result<SeatOwners> owners(RowId series, RowId but) = 0;
    // Those who wait for seats, series by series, as they came.
    virtual Result<std::vector<SeatWait>> waits() = 0;
    // Who of those who wait in a series comes first for whom seats are free now, and which; none: there is nobody.
    virtual Result<std::optional<WaitOffer>> nextOffer(RowId series, Instant now) = 0;
};

} // namespace pd
