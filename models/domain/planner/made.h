// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/fairness.h"
#include "models/domain/planner/world.h"

namespace pd::planner {

// A plan with all that led to it.
struct MadePlan {
    World world;
    Order order;
    Plan plan;
    std::vector<Fairness> fairness; // of each wish
};

// Errors are the solver's.
[[nodiscard]] Result<MadePlan> planFor(World world, const Order &order, ChoiceSolver &solver, const Limits &limits = {});

} // namespace pd::planner
