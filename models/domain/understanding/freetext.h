// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/reading.h"
#include "models/domain/understanding/seriesnames.h"

#include <QStringView>

namespace pd::understanding {

// What is written freely: language, wishes, seats now and since when, what if it cannot be. Spans count from `at` on. Words that nobody
// asks with, that are negated, or that thank for what was done are no wish. `series`:
// the names that the organisation has given to its own.
[[nodiscard]] Reading readFreely(QStringView text, const SeriesNames &series, int at = 0);

} // namespace pd::understanding
