// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"

#include <QStringList>

namespace pd::ui {

// What a wish for seats of an order can name: the sections of its series' venue, front to back, and the series' price levels.
// Empty where the series is not known: then any name may be written.
struct WishChoices {
    QStringList sections;
    QStringList levels;
};
[[nodiscard]] Result<WishChoices> readWishChoices(DeskReaders &readers, RowId series); // 0: none

} // namespace pd::ui
