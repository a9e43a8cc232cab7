// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/planthread.h"
#include "tests/ui/tour.h"

namespace pd::testing {

// The wishes of a series as they are, and planned.
[[nodiscard]] std::vector<Stop> wishesStops(ui::MainWindow &window);

// Wishes for the seats of a small hall, where a window has no database.
[[nodiscard]] Result<std::unique_ptr<planner::PlanDesk>> hallPlans();

} // namespace pd::testing
