// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrons/recordcolumns.h"

namespace pd::ui {

// How people read items::SeriesModel and items::UnsureSeatsModel.
[[nodiscard]] RecordColumns seriesColumns(const SharedFormat &format);
[[nodiscard]] RecordWords seriesTableWords();
[[nodiscard]] RecordColumns unsureSeatColumns();
[[nodiscard]] RecordWords unsureSeatWords();

} // namespace pd::ui
