// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requestclaim.h"

namespace pd {

std::optional<WorkPlace> holderAt(const std::optional<RequestClaim> &claim, Instant at)
{
    if (!claim)
        return {};
    if (claim->asker && at.ms >= claim->asked.ms + answerMs && at.ms < claim->asked.ms + askLapsesMs)
        return claim->asker;
    return at < claim->expires ? std::optional(claim->holder) : std::nullopt;
}

std::optional<RequestClaim> claimAfter(const std::optional<RequestClaim> &claim, ClaimDeed deed, const WorkPlace &by, Instant at)
{
    const std::optional<WorkPlace> holder = holderAt(claim, at);
    const Instant until{at.ms + claimMs};
    switch (deed) {
    case ClaimDeed::Take:
        if (holder && *holder != by)
            return claim;
        if (!holder || claim->holder != by) // free, or gone over
            return RequestClaim{by, at, until, {}, {}};
        return RequestClaim{by, claim->since, until, claim->asker, claim->asked};
    case ClaimDeed::Ask:
        if (!holder || *holder == by)
            return claimAfter(claim, ClaimDeed::Take, by, at);
        if (claim->asker && at.ms < claim->asked.ms + askLapsesMs) // somebody was first
            return claim;
        return RequestClaim{claim->holder, claim->since, claim->expires, by, at};
    case ClaimDeed::Keep:
        if (holder != by)
            return claim;
        return RequestClaim{by, claim->since, until, {}, {}};
    case ClaimDeed::Give:
        if (holder != by || !claim->asker)
            return claim;
        return RequestClaim{*claim->asker, at, until, {}, {}};
    case ClaimDeed::Release:
        if (claim && claim->holder == by && holder == by)
            return claim->asker ? std::optional(RequestClaim{*claim->asker, at, until, {}, {}}) : std::nullopt;
        if (claim && claim->asker == by && holder != by) // not any more
            return RequestClaim{claim->holder, claim->since, claim->expires, {}, {}};
        return holder == by ? std::nullopt : claim;
    }
    Q_UNREACHABLE();
}

} // namespace pd
