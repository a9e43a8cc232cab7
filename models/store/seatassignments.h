// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatassignment.h"

#include <vector>

namespace pd::store {

class WriteTransaction;

// Computes whose seats are whose from the seats that the series' orders hold (computeSeats) and writes them: what nobody had
// is assigned, and what was unsure is as sure as it is now. A high one is left alone, and so is one that somebody else has.
struct AssignmentCount {
    qint64 added = 0;
    qint64 changed = 0; // in confidence
    qint64 kept = 0;
};
[[nodiscard]] Result<AssignmentCount> computeAssignments(WriteTransaction &transaction, std::optional<RowId> series);

struct SeatOfPatron {
    RowId series = 0;
    RowId contact = 0;
    RowId seat = 0;
};
// It is the patron's, for sure. SeatAssigned {seat, series, contact} when somebody else has it; RecordUnknown;
// SeriesSeatsElsewhere for a seat of another venue.
[[nodiscard]] Result<void> acceptSeat(WriteTransaction &transaction, const SeatOfPatron &seat, std::optional<Instant> since = {});
// It is not, and is not proposed again.
[[nodiscard]] Result<void> refuseSeat(WriteTransaction &transaction, const SeatOfPatron &seat);
// The patron sits elsewhere now: the assignment goes there too, or stays, being preferred. All of them at once, so that patrons
// may exchange their seats. Errors as above; RecordUnknown when the patron does not have the first one.
enum class AfterExchange { KeepsOriginal, TakesNew };
struct SeatExchange {
    SeatOfPatron seat;
    RowId newSeat = 0;
};
[[nodiscard]] Result<void> exchangeSeats(WriteTransaction &transaction, const std::vector<SeatExchange> &exchanges, AfterExchange after);

} // namespace pd::store
