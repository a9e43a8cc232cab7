// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/source.h"

#include "models/domain/renewal/names.h"

#include <algorithm>

namespace pd::renewal {

std::optional<RowId> likelySource(const std::vector<RenewalSeries> &all, RowId series)
{
    const auto to = std::find_if(all.begin(), all.end(), [&](const RenewalSeries &one) { return one.id == series; });
    if (to == all.end())
        return {};
    if (to->from)
        return to->from;
    std::optional<RowId> best;
    double most = 0.7;
    for (auto one = to; one != all.end(); ++one) {
        const double score = one->season == to->season ? 0 : likeness(one->name, to->name);
        if (score > most) { // of two alike the newer
            most = score;
            best = one->id;
        }
    }
    return best;
}

} // namespace pd::renewal
