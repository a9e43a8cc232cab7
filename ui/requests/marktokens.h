// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

namespace pd::ui {

// What a stretch of a message was understood as.
enum class MarkKind {
    Wish,     // what is asked for
    Has,      // what the patron has now: seats, since when, an order
    Fallback, // what is to be done where it cannot be had
    Unsure,   // something of these, but staff should look
};

// How a marked stretch is drawn; the line below says the same as the colour does.
struct MarkLook {
    QColor ground;
    QColor line;
    bool dashed = false;
};

[[nodiscard]] MarkLook markLook(MarkKind kind, const QPalette &palette);

} // namespace pd::ui
