// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/seatchange.h"

namespace pd::store {

class Connection;

// Somebody's seats of a series become others: each of `from` the one of `to` at the same place.
struct SeatMove {
    RowId contact = 0;
    RowId order = 0; // 0: none; then whatever claims the contact has
    std::vector<RowId> from;
    std::vector<RowId> to;
};

// The move as changeSeats() makes it, at these performances, which are all of the series that are still to come.
[[nodiscard]] Result<SeatsOfOrder> seatsOfMove(Connection &connection, RowId series, const std::vector<RowId> &performances, const SeatMove &move);

} // namespace pd::store
