// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/made.h"

namespace pd::planner {

Result<MadePlan> planFor(World world, const Order &order, ChoiceSolver &solver, const Limits &limits)
{
    Result<Plan> plan = makePlan(world.house, world.wishes, order, solver, limits);
    if (!plan)
        return plan.error();
    std::vector<Fairness> fairness = fairnessOf(world.house, world.wishes, order, *plan);
    return MadePlan{std::move(world), order, *std::move(plan), std::move(fairness)};
}

} // namespace pd::planner
