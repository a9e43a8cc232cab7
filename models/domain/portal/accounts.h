// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "models/domain/portal/rules.h"

namespace pd::portal {

// What staff may do with portal users, as far as all of them together decide it. Pure: whoever has counted asks.
struct Verdict {
    bool allowed = false;
    Why why;
};

// U2: switching on `more` beside the `active` ones. With 0 more: whether there are too many already.
[[nodiscard]] Verdict mayEnable(const Rules &rules, qint64 active, qint64 more = 1);

// U3: switching off `count` at once, which the vendor cannot.
[[nodiscard]] Verdict mayDisable(const Rules &rules, qint64 count);

} // namespace pd::portal
