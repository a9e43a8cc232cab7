// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plan.h"

namespace pd::planner {

// What must not be in a plan. None in one that makePlan made.
struct Fault {
    enum class Code {
        WishUnknown,
        WishTwice,
        SeatUnknown,
        SeatTwice,    // two moves have it
        SeatNotFree,  // somebody's who does not move
        Condition,    // broken
        Worse,        // off than now, and not accepted
        NotAsked,     // moved without the call that was asked for
        Preference,   // not met, and one keeps one's seats then
    };
    Code code = Code::WishUnknown;
    int wish = 0;
    RowId seat = 0;
};

// Looks at the house and the wishes only, not at how the plan was made.
[[nodiscard]] std::vector<Fault> checkPlan(const SeatHouse &house, const std::vector<Wish> &wishes, const std::vector<Move> &moves);

} // namespace pd::planner
