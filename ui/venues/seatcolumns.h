// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrons/recordcolumns.h"

namespace pd::ui {

// The list of a house's seats in words.
[[nodiscard]] RecordColumns seatColumns(const SharedFormat &format);
[[nodiscard]] RecordWords seatListWords();

// The worklist of seat texts (items::SeatTextsModel) in words.
[[nodiscard]] RecordColumns seatTextColumns();
[[nodiscard]] RecordWords seatTextWords();

} // namespace pd::ui
