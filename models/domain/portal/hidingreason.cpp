// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/hidingreason.h"

#include "models/domain/portal/reasons.h"

#include <algorithm>

namespace pd::portal {

namespace {

bool hides(ReasonCode code)
{
    using enum ReasonCode;
    static constexpr ReasonCode all[] = {
        NotYetCreated, RecordDeleted, RecordMerged,
        TabDonationsEmpty, TabRenewalsEmpty, RenewalTabSwitchedOff, TabBenefitsEmpty,
        PronounsDisabled, AccessibilityDisabled,
        OrderNotInName, StatusNotListed, StatusNotListedByStaff, StatusPendingRenewal, StatusUnknownHidden,
        DonationNotInName, DonationImprobable, DonationUndecided, DonationParentPledge, DonationAmountUnknown,
        PackageNotFixed, RenewalOfMembership, RenewalNotSubscription,
        BenefitNotRenewable, BenefitReplaced, BenefitFuture, BenefitNotInName,
        PresaleLevelNotHeld, AllocationLevelNotHeld, DiscountBetterCode, DiscountLevelNotHeld, DiscountInactive, DiscountNotTied, DiscountUsedUp,
    };
    return std::find(std::begin(all), std::end(all), code) != std::end(all);
}

} // namespace

const Reason *hidingReason(const Why &why)
{
    const auto it = std::find_if(why.begin(), why.end(), [](const Reason &reason) { return hides(reason.code); });
    return it == why.end() ? nullptr : &*it;
}

} // namespace pd::portal
