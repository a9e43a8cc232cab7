// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/wish.h"

namespace pd::planner {

// What can be said of some seats of a house.
struct Facts {
    std::vector<int> seats;  // of the house; front to back, left to right
    double hindmost = 0;     // y of the row farthest from the stage
    double distance = 0;     // as the search for seats reckons
    int parts = 0;
    int aisle = 0;
    int accessible = 0;
    int obstructed = 0;
};
[[nodiscard]] Facts factsOf(const SeatHouse &house, std::vector<int> seats);
[[nodiscard]] Facts factsOf(const SeatHouse &house, const std::vector<RowId> &seats); // those that are not here are left out

// In what seats differ for those who sit in them.
enum class Aspect { Row, Together, Aisle, Accessible, View };

// "row", "together", …: part of the JSON contract.
[[nodiscard]] QString aspectName(Aspect aspect);

// Row by row, not inch by inch; somebody who has nothing yet loses nothing.
[[nodiscard]] std::vector<Aspect> worseIn(const Facts &now, const Facts &then);
[[nodiscard]] std::vector<Aspect> betterIn(const Facts &now, const Facts &then);

// A condition of a wish that seats break.
enum class Condition { Count, Together, Aisle, Accessible, Level, Section, Row };
[[nodiscard]] QString conditionName(Condition condition);

// Without a level in the wish the seats have to be of the level one has: the price is not changed unasked.
[[nodiscard]] std::vector<Condition> brokenBy(const SeatHouse &house, const Wish &wish, const Facts &now, const Facts &then);

// How many of the preferences are met, and how many there are.
[[nodiscard]] int preferencesMet(const Wish &wish, const Facts &now, const Facts &then);
[[nodiscard]] int preferencesOf(const Wish &wish);

// Something that was asked for becomes better: a condition that is broken now, a preference, or a nearer place.
// `nowBroken`: the seats one has break a condition.
[[nodiscard]] bool gains(const Wish &wish, const Facts &now, bool nowBroken, const Facts &then);

} // namespace pd::planner
