// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "models/domain/seathouse.h"

#include <map>
#include <set>

namespace pd::store {

class Connection;

// A seat at a performance, by whom. A hold is nobody's to swap.
struct PlannedClaim {
    RowId id = 0;
    RowId instance = 0;
    RowId seat = 0;
    RowId order = 0;
    RowId contact = 0;
    bool hold = false;
};

// The seats of a series at the performances that are still to come, and whose they are.
struct PlannedHouse {
    std::vector<RowId> performances;
    std::vector<MapSeat> seats;
    std::vector<PlannedClaim> claims; // those that have lapsed are none
    std::map<RowId, std::pair<RowId, int>> assigned; // by seat: the contact, and the year since when
    std::map<QString, std::set<QString>> levels; // of the series and the performances: their allocations, by the name in lower case
};
[[nodiscard]] Result<PlannedHouse> readPlannedHouse(Connection &connection, RowId series, Instant at);

} // namespace pd::store
