// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/planmodel.h"
#include "ui/common/recordcolumn.h"
#include "ui/common/recordtools.h"

namespace pd::ui {

// The open wishes of a series, and what a plan makes of them, in words.
[[nodiscard]] RecordColumns planColumns();
[[nodiscard]] RecordWords planTableWords();

// All that is to be said of one line: what becomes of it and why, what goes with it, who was ahead.
[[nodiscard]] QString planReport(const items::PlanModel &model, const items::PlanLine &line);

} // namespace pd::ui
