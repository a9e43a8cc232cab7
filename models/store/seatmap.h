// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seat.h"

#include <vector>

namespace pd::store {

class Connection;
class WriteTransaction;

// By name.
[[nodiscard]] Result<std::vector<Venue>> readVenues(Connection &connection);
// RecordUnknown {kind, id} when there is no such venue.
[[nodiscard]] Result<Venue> readVenue(Connection &connection, RowId venue);
// Front to back, left to right.
[[nodiscard]] Result<std::vector<Seat>> readSeats(Connection &connection, RowId venue);

// A new one; NameTaken {name} when there is one of this name, in whatever letter case.
[[nodiscard]] Result<RowId> addVenue(WriteTransaction &transaction, const QString &name);

struct SeatMapChange {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
};
// Makes the venue's seats these, by section, row and number: seats keep their ids. SeatInUse {seat, count} when one that would
// go was sold, is held, or belongs to a subscriber: nothing is written then.
[[nodiscard]] Result<SeatMapChange> writeSeats(WriteTransaction &transaction, RowId venue, const std::vector<Seat> &seats);

} // namespace pd::store
