// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/fairness.h"
#include "models/domain/planner/selection.h"
#include "models/domain/planner/world.h"

namespace pd::words {

// Wishes for other seats, and what a plan makes of them, as people say it.

[[nodiscard]] QString wishText(const RequestWish &wish);                // At an aisle
[[nodiscard]] QString wishesText(const std::vector<RequestWish> &wishes); // in a row
[[nodiscard]] QString criterionText(planner::Criterion criterion);
[[nodiscard]] QString orderText(const QString &order);                  // "Priority number, then years as a subscriber", of an order's name
[[nodiscard]] QString fallbackText(planner::Fallback fallback);         // Call first
[[nodiscard]] QString planStateText(const QString &state);              // of items::planStateName(): Other seats
[[nodiscard]] QString hindranceText(planner::Hindrance hindrance);      // why a move is not made by itself, in a word or two
[[nodiscard]] QString hindranceSentence(planner::Hindrance hindrance);  // and what to do
[[nodiscard]] QString leftOutText(planner::LeftOut::Why why);           // why no plan weighs a request, and what to do
[[nodiscard]] QString aspectText(planner::Aspect aspect, bool better);  // a row closer to the stage

// What becomes of a wish, one sentence or two: what it gains, or why it is not served.
[[nodiscard]] QString gainText(const planner::World &world, const planner::Move &move);
[[nodiscard]] QString whyNotText(const planner::World &world, const planner::Fairness &fairness);
// Who has seats that would have been better, and why.
[[nodiscard]] QString otherText(const planner::World &world, const planner::Other &other);
// In the order of who comes first, and by what.
[[nodiscard]] QString placeText(const planner::Wish &wish, int place, const planner::Order &order);
// That nobody is worse off than now, but for so many who accepted it.
[[nodiscard]] QString worseOffText(int accepted);
// How many of how many, and whether nothing better is to be had.
[[nodiscard]] QString planSummary(const planner::World &world, const planner::Plan &plan);

} // namespace pd::words
