// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/wish.h"
#include "models/domain/requestwish.h"

#include <map>
#include <set>

namespace pd::planner {

// A change request as it was recorded, with what the patron has now.
struct Requested {
    RowId request = 0;
    RowId contact = 0;
    std::vector<RowId> current = {};
    std::vector<RequestWish> wishes = {};
    QString fallback = {}; // keep, next_best, call_first; empty: not said, so they keep what they have
    Standing standing = {};
};

// In which allocations the seats of a price level lie, by the level's name in lower case.
using LevelPlaces = std::map<QString, std::set<QString>>;

// What a plan makes of it. A seat's level is its allocation; a price level that somebody names stands for where its seats lie,
// and for nothing new where that is where the patron sits. Names of sections and levels are those of the house, in whatever letter case they were written.
// What is not said is as it is now: so many seats, and side by side if they are.
[[nodiscard]] Wish wishOf(const SeatHouse &house, const Requested &requested, const LevelPlaces &levels = {});

} // namespace pd::planner
