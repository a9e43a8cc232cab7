// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/reading.h"

namespace pd::understanding {

// How sure a number of an order is: called one ("order 100201", "pedido nº 100207", "#100201"), or just a number that may be one,
// which counts only where the patron is known by other means and has an order of that number.
inline constexpr double calledOrder = 0.95;
inline constexpr double maybeOrder = 0.5;

// What may be the number of an order, in the order of the text, each once. No years, no telephone numbers that are called so.
[[nodiscard]] std::vector<ReadFact> orderNumbers(const QString &text);

} // namespace pd::understanding
