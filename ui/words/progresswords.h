// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/progress.h"

namespace pd::words {

[[nodiscard]] QString standingText(renewal::Standing standing); // Pending, Part paid, …
[[nodiscard]] QString changeText(const renewal::Renewal &renewal); // what is changed about it; empty: nothing
[[nodiscard]] QString takenText(const renewal::Tally &tally); // the sums of each currency
[[nodiscard]] QString percentText(int percent); // 70 %

} // namespace pd::words
