// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/serieslinks.h"

namespace pd::store {

class WriteTransaction;

// Completes series from the packages that were sold, as exports bring neither what a series consists of nor, often, whose an
// order is: its package, when its orders name one only; the package's kind; the package's price levels, when no other series
// is sold with it; the orders that were bought at its levels; the performances that more than half of its orders have, when
// they are at one venue; and that venue. What a series has already stays. What is left is listed with the reason.
[[nodiscard]] Result<SeriesLinks> linkSeries(WriteTransaction &transaction);

} // namespace pd::store
