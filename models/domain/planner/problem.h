// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plan.h"

namespace pd::planner {

// The 0/1 program of these options. Choices are the options in their order; groups are the wishes.
[[nodiscard]] ChoiceProblem problemOf(const SeatHouse &house, const std::vector<Option> &options, const std::vector<int> &start, const Ranking &ranking);

} // namespace pd::planner
