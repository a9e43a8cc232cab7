// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seat.h"
#include "models/domain/seatprices.h"
#include "models/domain/waitlist.h"

#include <QHash>
#include <QTimeZone>

namespace pd {

// Other seats for a subscription order, as somebody asks for them.
struct SeatChange {
    enum class Deed {
        Swap,
        Hold, // the same later: the new seats are kept meanwhile, and the old ones stay
        Add,
        Drop,
    };
    Deed deed = Deed::Swap;
    std::vector<RowId> give = {}; // seats that the order has. Swap, Hold: none: all of them
    std::vector<RowId> take = {};
    std::optional<RowId> performance = {}; // Swap, Hold: of this one alone; none: of all that are still to come
    std::optional<int> accessible = {}; // so many of its seats must be accessible then; none: Swap, Hold: as many as now
};

// A seat that the order has at a performance, by an item and a claim of its own.
struct OwnSeat {
    RowId performance = 0;
    RowId seat = 0;
    RowId claim = 0;
    RowId item = 0; // 0: a claim alone
    RowId instead = 0; // of a hold: the seat it would take the place of
};

// What a change of seats is judged by, and made of.
struct SeatStock {
    struct Performance {
        RowId id = 0;
        std::optional<RowId> venue;
        std::optional<Instant> startsAt;
    };
    struct Place {
        Seat seat;
        RowId venue = 0;
    };
    struct Taken {
        RowId performance = 0; // 0: in the series as a whole
        RowId seat = 0;
        QString who;
    };
    QString order; // its number
    QTimeZone zone = QTimeZone::utc();
    std::vector<Performance> performances; // at which it has seats
    QHash<RowId, Place> places;            // its own and those asked for
    std::vector<OwnSeat> own;
    std::vector<Taken> taken;              // of those asked for, by anybody else
    std::vector<OwnSeat> held;             // beside its own; claims that have not lapsed
    std::optional<Instant> heldUntil;
    std::optional<Instant> lapsedAt;       // a hold of its own that has
};

// One seat at one performance. 0: no seat is given up, or none taken.
struct SeatStep {
    RowId performance = 0;
    RowId item = 0;
    RowId claim = 0;
    RowId from = 0;
    RowId to = 0;
};

// Each seat once, from left to right and front to back, what is given up beside what comes instead of it.
struct SeatPlan {
    std::vector<RowId> give;
    std::vector<RowId> take;
    std::vector<SeatStep> steps; // none: nothing changes
    qint64 performances = 0;
    bool wholeSeries = true;
};

// All performances or none. SeatsOver, SeatsDiffer, SeatsNotOwn, SeatsCount, SeatsAllDropped, AccessibleTooFew, SeatsNotFree,
// HoldOpen; RecordUnknown for a seat or performance that is none of the order's venue or series.
[[nodiscard]] Result<SeatPlan> planSeats(const SeatStock &stock, const SeatChange &change, Instant at);

// What a hold becomes when it is confirmed: of those performances that are still to come. HoldNone, HoldLapsed.
[[nodiscard]] Result<SeatPlan> planConfirmed(const SeatStock &stock, Instant at);

// What was done, or would be.
struct SeatsChanged {
    RowId order = 0;
    QString number;
    std::vector<Seat> gave;
    std::vector<Seat> took;
    qint64 performances = 0;
    std::optional<Instant> heldUntil; // Hold
    std::optional<Money> difference;  // of the order's total; none: not known
    SeatPriceChange prices = {};      // of seats that come instead of others
    std::vector<SeatWait> waiting = {}; // others who wait for seats like those it took
    std::vector<SeatWait> served = {};  // its patron's waits, which are over with that
    std::optional<WaitOffer> next = {}; // to whom the seats that are free now are offered first
};

} // namespace pd
