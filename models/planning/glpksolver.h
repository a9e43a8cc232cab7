// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/choice.h"

namespace pd::planning {

// Solves by GLPK: simplex for one objective after the other, each on what the ones before leave open; branch and bound
// where the simplex method ends between two choices. One thread at a time; others may have solvers of their own.
[[nodiscard]] std::unique_ptr<planner::ChoiceSolver> makeGlpkSolver();

// So long from now on.
[[nodiscard]] planner::Limits within(int milliseconds, std::function<bool()> cancelled = {});

} // namespace pd::planning
