// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/decider.h"

#include "models/domain/portal/reasons.h"

namespace pd::portal {

using namespace Qt::StringLiterals;

QLatin1StringView decidingSetting(ReasonCode code)
{
    using enum ReasonCode;
    switch (code) {
    case DataOld:
        return "data.warnAfterDays"_L1;
    case PageLink:
        return "site.address"_L1;
    case TabRenewalsShown:
    case RenewalTabSwitchedOff:
        return "portal.hideSubscriptionRenewalTab"_L1;
    case PronounsEnabled:
    case PronounsDisabled:
        return "portal.pronouns"_L1;
    case AccessibilityEnabled:
    case AccessibilityDisabled:
        return "portal.accessRequirements"_L1;
    case MobileTickets:
    case MobileTicketsOff:
        return "portal.mobileTickets"_L1;
    case StatusLabelled:
    case StatusCountsAsComplete:
    case StatusLabelledByStaff:
    case StatusNotListed:
    case StatusNotListedByStaff:
        return "labels"_L1;
    case StageProbabilityDocumented:
    case StageProbabilityAssumed:
    case StageProbabilityByStaff:
    case DonationUndecided:
        return "stages"_L1;
    case RequestToSubscriptionAdmin:
    case RequestToNobody:
        return "admin.subscriptionFulfillment"_L1;
    case RequestToOrderAdmin:
        return "admin.orderFulfillment"_L1;
    case ContactUsOffered:
    case ContactUsToNobody:
        return "admin.benefit"_L1;
    default:
        return QLatin1StringView(reasonInfo(code).setting);
    }
}

} // namespace pd::portal
