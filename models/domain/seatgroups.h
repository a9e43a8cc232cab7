// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsearch.h"

namespace pd {

// Seats that fulfil a wish, and how far they are from the best place of the house.
struct SeatGroup {
    std::vector<int> seats; // of the house; front to back, left to right
    double distance = 0;
};

// What the search for seats is made of.

// Rows from the front and half of the seats from the middle, on an average; more for parts, for seats with less to see, for
// companion seats without an accessible one, and for more accessible seats than the wish needs.
[[nodiscard]] double distanceOf(const SeatHouse &house, const SeatWish &wish, const std::vector<int> &seats);

// Side by side: 1; in two rows or with somebody between: 2; …
[[nodiscard]] int partsOf(const SeatHouse &house, const std::vector<int> &seats);

// Seats that one alone could be of a group: free, of the level, not behind, accessible only where that is asked for. With
// `freeOnly` false those too that are not free.
[[nodiscard]] std::vector<int> eligibleSeats(const SeatHouse &house, const SeatWish &wish, bool freeOnly);

// Most of these seats that stand side by side.
[[nodiscard]] int longestRun(const SeatHouse &house, const std::vector<int> &seats);

// Every group side by side that fulfils the wish; where the wish does not ask for that, also the best of those in parts.
// Best first; of two that are as good, the one whose first seat comes first.
[[nodiscard]] std::vector<SeatGroup> seatGroups(const SeatHouse &house, const SeatWish &wish, bool freeOnly);

} // namespace pd
