// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/namedpatrons.h"
#include "app/demo/patronplan.h"
#include "app/demo/theatre.h"

#include <algorithm>

namespace pd::demo {

// At so many of a series' last performances a subscriber's ticket has no seat that is known: of some in last season, so that
// there are seats of which nobody can be sure.
[[nodiscard]] inline int missedPerformances(qint64 contact, const OrderPlan &order, const Theatre &theatre)
{
    static const qint64 named = qint64(namedPatrons().size()); // they come first
    if (contact <= named || order.series < 0 || theatre.series[size_t(order.series)].season != LastSeason)
        return 0; // a named patron's, or a season that goes on
    return contact % 9 == 4 ? 2 : contact % 9 == 7 ? 4 : 0;
}

// Whether that is so at one of them.
[[nodiscard]] inline bool misses(qint64 contact, const OrderPlan &order, int instance, const Theatre &theatre)
{
    const int missed = missedPerformances(contact, order, theatre);
    if (missed == 0)
        return false;
    const std::vector<int> &all = theatre.series[size_t(order.series)].instances;
    return std::find(all.end() - std::min<std::ptrdiff_t>(missed, std::ssize(all)), all.end(), instance) != all.end();
}

} // namespace pd::demo
