// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/fairness.h"
#include "models/domain/planner/world.h"

#include <QJsonObject>

namespace pd::cli {

// A plan with all that led to it.
struct MadePlan {
    planner::World world;
    planner::Order order;
    planner::Plan plan;
    std::vector<planner::Fairness> fairness; // of each wish
};

// What the command plan answers, in JSON and as text.
[[nodiscard]] QJsonObject planJson(const MadePlan &made);
[[nodiscard]] QString planText(const MadePlan &made);

} // namespace pd::cli
