// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

namespace pd::ui {

// The colours of charts that nothing else has: safe for colour-blind eyes, and lines differ by more than their colour.
struct ChartTokens {
    QColor now;
    QColor last;
    QColor grid;
};

[[nodiscard]] const ChartTokens &chartTokens(const Tokens &theme);

} // namespace pd::ui
