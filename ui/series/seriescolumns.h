// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordcolumn.h"
#include "ui/common/recordtools.h"
#include "ui/patrons/recordformat.h"

#include <memory>

namespace pd::ui {

// How people read items::SeriesModel and items::UnsureSeatsModel.
[[nodiscard]] RecordColumns seriesColumns(const std::shared_ptr<RecordFormat> &format);
[[nodiscard]] RecordWords seriesTableWords();
[[nodiscard]] RecordColumns unsureSeatColumns();
[[nodiscard]] RecordWords unsureSeatWords();

} // namespace pd::ui
