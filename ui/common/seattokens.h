// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <array>

namespace pd::ui {

// The colours of seats that nothing else has; held, current and proposed seats have those of their meaning.
struct SeatTokens {
    QColor freeEdge;
    QColor taken;
    std::array<QColor, 4> levels; // of price levels: safe for colour-blind eyes, as the charts'
};

[[nodiscard]] const SeatTokens &seatTokens(const Tokens &theme);

} // namespace pd::ui
