// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/wish.h"

namespace pd::planner {

using Order = std::vector<Criterion>;

// "priority", "seniority", "donorLevel": part of the JSON contract.
[[nodiscard]] QString criterionName(Criterion criterion);
// "priority+seniority"; none for an unknown name, for one that is there twice, and for nothing at all.
[[nodiscard]] QString orderName(const Order &order);
[[nodiscard]] std::optional<Order> orderNamed(const QString &name);
[[nodiscard]] QStringList allOrderNames(); // the usual one first

// Whether one comes before the other; negative: yes, 0: they stand equal.
[[nodiscard]] int compareStanding(const Standing &one, const Standing &other, const Order &order);

// Wishes in their order, and the tier of each: those of one tier stand equal, and nobody of it is ahead of another.
struct Ranking {
    std::vector<int> wishes; // indexes, first comes first; equal ones by their request
    std::vector<int> tier;   // of each wish by its index
    int tiers = 0;
};
[[nodiscard]] Ranking rank(const std::vector<Wish> &wishes, const Order &order);

} // namespace pd::planner
