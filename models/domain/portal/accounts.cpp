// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/accounts.h"

#include "models/domain/portal/reasons.h"

namespace pd::portal {

using enum ReasonCode;

Verdict mayEnable(const Rules &rules, qint64 active, qint64 more)
{
    const std::optional<int> &limit = rules.settings().licenceLimit;
    if (!limit)
        return {true, {rules.reason(LicencesWithoutLimit, {{"active", active}})}};
    if (active + more > *limit)
        return {false, {rules.reason(LicencesExceeded, {{"active", active}, {"more", more}, {"limit", qint64(*limit)}})}};
    return {true, {rules.reason(LicencesLeft, {{"left", *limit - active}, {"limit", qint64(*limit)}})}};
}

Verdict mayDisable(const Rules &rules, qint64 count)
{
    if (count > 1)
        return {true, {rules.reason(ManyDisabledHere, {{"count", count}})}};
    return {true, {}};
}

} // namespace pd::portal
