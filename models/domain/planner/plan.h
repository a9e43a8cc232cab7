// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/choice.h"
#include "models/domain/planner/options.h"
#include "models/domain/planner/standing.h"

#include <memory>

namespace pd::planner {

// What a wish gets. A wish that keeps its seats has no move.
struct Move {
    int wish = 0;
    std::vector<RowId> seats;
    std::vector<Aspect> better;
    std::vector<Aspect> worse; // only of those who accepted it
    int preferencesMet = 0;
    bool ask = false;          // call first: proposed, not to be done without their word
    std::vector<int> needs;    // wishes that have to move, too, since they sit there now; indirectly, too, and never itself
};

// Why a wish takes no part.
enum class Excluded { No, SeatsUnknown, Duplicate };

struct Plan {
    std::vector<Move> moves; // in the order of the ranking
    Ranking ranking;
    std::vector<Excluded> excluded; // of each wish
    std::vector<Option> options;    // all that were weighed
    std::vector<int> chosen;        // of each wish: its option
    ChoiceAnswer::End end = ChoiceAnswer::End::Optimal;
    bool optimal = false; // nothing better can be made of the options that were weighed
    size_t objectives = 0;
    size_t proved = 0;
    double bound = 0;
};

// How many options of a wish are weighed to begin with: 0 is all of them. Where a wish goes without and seats are left that
// it could have, those are weighed besides.
struct Breadth {
    int options = 12;
    int perSeat = 2;
    int rounds = 12;
};

// What is best for all wishes of a series together: those who come first have as much of their wishes as can be had; then
// the next, without taking from the first. Nobody is worse off than now who has not accepted it. The same for the same
// wishes, in whatever order they come.
[[nodiscard]] Result<Plan> makePlan(const SeatHouse &house, const std::vector<Wish> &wishes, const Order &order, ChoiceSolver &solver,
                                    const Limits &limits = {}, const Breadth &breadth = {});

// These moves and those that they need, sorted.
[[nodiscard]] std::vector<int> withNeeds(const Plan &plan, const std::vector<int> &wishes);

} // namespace pd::planner
