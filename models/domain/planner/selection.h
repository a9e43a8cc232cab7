// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plan.h"
#include "models/domain/planner/world.h"
#include "models/domain/result.h"

namespace pd::planner {

// Why a move cannot be made by itself.
enum class Hindrance {
    None,
    Number,    // it is not as many seats as now: the order has to be changed, too
    Level,     // they are of another price level: what the order costs has to be changed, too
    CallFirst, // not without the patron's word
    Needs,     // it needs a move that cannot be made
};
[[nodiscard]] QString hindranceName(Hindrance hindrance); // part of the JSON contract

// The order itself would be another one: Number, Level; else None.
[[nodiscard]] Hindrance orderHindrance(const SeatHouse &house, const Wish &wish, const std::vector<RowId> &seats);
// Of each move of the plan, in its order. `asked`: requests whose patrons have said yes.
[[nodiscard]] std::vector<Hindrance> hindrancesOf(const World &world, const Plan &plan, const std::vector<RowId> &asked = {});

// All moves that can be made by themselves.
[[nodiscard]] std::vector<Move> movesThatCan(const World &world, const Plan &plan);
// The moves of these requests, to whose patrons somebody has spoken, and those that they need. ActionRefused {reason, request}:
// planWithout where the plan has no move for one, else planNumber, planLevel or planCallFirst; {request} is the one in whose way it is.
[[nodiscard]] Result<std::vector<Move>> movesOf(const World &world, const Plan &plan, const std::vector<RowId> &requests);

} // namespace pd::planner
