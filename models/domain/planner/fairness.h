// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plan.h"

namespace pd::planner {

// Why a wish got nothing.
enum class WhyNot {
    Served,          // it got something
    SeatsUnknown,    // the seats one has are not in this house
    Duplicate,       // another wish has the same seats
    HasBest,         // nothing in the house would be a gain
    NoSuchSeats,     // none fulfil the conditions, whoever of the wishes sits there
    OnlyWorse,       // all that do are worse in something that nobody accepted
    OnlyWithout,     // all that do lack a preference, and one keeps one's seats then
    Others,          // there are such seats, and others have them: ahead
    SolverStopped,   // such seats stay free; the plan is not finished
};
// "served", "seatsUnknown", …: part of the JSON contract.
[[nodiscard]] QString whyNotName(WhyNot why);

// One who has seats that would have been better for this one.
struct Other {
    enum class Relation {
        Ahead,   // comes first by the organisation's order
        Equal,   // stands equal: more of both is had this way
        Owner,   // has them now, and cannot be moved to anything that suits
        Behind,  // comes later, and has seats of which others, ahead, have the rest
    };
    int wish = 0;
    Relation relation = Relation::Ahead;
    std::vector<RowId> seats; // of those that would have been better, each once; by their place in the house
    std::optional<Criterion> by; // what decided between the two: ahead and behind only
};
[[nodiscard]] QString relationName(Other::Relation relation);

struct Fairness {
    int wish = 0;
    int place = 0; // in the order, from 1; those who stand equal have the same
    WhyNot why = WhyNot::Served;
    bool best = false; // got the best of all that were weighed
    std::vector<Other> others;
    std::vector<Condition> conditions; // of NoSuchSeats: what the seats lack that could be searched
    std::vector<SeatReason> obstacles; // of NoSuchSeats, where nothing could be searched: why
};

// For each wish by its index: who was ahead, and why it was not served.
[[nodiscard]] std::vector<Fairness> fairnessOf(const SeatHouse &house, const std::vector<Wish> &wishes, const Order &order, const Plan &plan);

} // namespace pd::planner
