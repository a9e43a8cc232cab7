// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/reasons.h"

#include <array>
#include <cstring>

namespace pd::portal {
namespace {

constexpr const char *none = nullptr;
constexpr const char *how = "HOW";
constexpr const char *faq = "FAQ";

using enum ReasonCode;

constexpr std::array<ReasonInfo, reasonCount> table{{
    {NotYetCreated, "notYetCreated", "A1", none, false, none},
    {RecordDeleted, "recordDeleted", "O7", none, false, none},
    {RecordMerged, "recordMerged", "O7", none, false, none},
    {StatusSpelledDifferently, "statusSpelledDifferently", "A3", none, true, none},
    {DataOld, "dataOld", "A2", none, false, none},
    {LoginActive, "loginActive", "L1", faq, false, none},
    {LoginInactive, "loginInactive", "L1", faq, false, none},
    {LoginNoUser, "loginNoUser", "L1", faq, false, none},
    {LandsOnAllEvents, "landsOnAllEvents", "L4", faq, false, none},
    {NoSecondFactor, "noSecondFactor", "L5", faq, false, none},
    {EmailUnique, "emailUnique", "L3", faq, false, none},
    {EmailShared, "emailShared", "L3", faq, false, none},
    {EmailEmpty, "emailEmpty", "L3", none, true, none},
    {UsernameTaken, "usernameTaken", "L2", "a/1332388", false, none},
    {UsernameNotEmail, "usernameNotEmail", "L2", "a/1085041", false, none},
    {ProfileUnexpected, "profileUnexpected", "L6", faq, false, none},
    {CanBeEnabled, "canBeEnabled", "U1", faq, false, none},
    {CanBeReenabled, "canBeReenabled", "U1", faq, false, none},
    {TabProfileAlways, "tabProfileAlways", "T1", none, true, none},
    {TabOrdersAlways, "tabOrdersAlways", "T2", none, true, none},
    {OrdersNewestFirst, "ordersNewestFirst", "O1", none, true, none},
    {TabDonationsShown, "tabDonationsShown", "T3", how, false, none},
    {TabDonationsEmpty, "tabDonationsEmpty", "T3", how, false, none},
    {DonateElsewhere, "donateElsewhere", "D7", faq, false, none},
    {TabRenewalsShown, "tabRenewalsShown", "T4", how, false, none},
    {TabRenewalsEmpty, "tabRenewalsEmpty", "T4", how, false, none},
    {RenewalTabSwitchedOff, "renewalTabSwitchedOff", "T4", faq, false, none},
    {TabBenefitsShown, "tabBenefitsShown", "T5", how, false, none},
    {TabBenefitsEmpty, "tabBenefitsEmpty", "T5", how, false, none},
    {PageLink, "pageLink", "L4", "a/1088858", false, none},
    {FieldEditable, "fieldEditable", "P1", how, false, none},
    {PasswordChangeable, "passwordChangeable", "P1", how, false, none},
    {PasswordForgotten, "passwordForgotten", "L5", faq, false, none},
    {EmailIsUsername, "emailIsUsername", "P4", "a/1304402", false, none},
    {PronounsEnabled, "pronounsEnabled", "P2", how, false, none},
    {PronounsDisabled, "pronounsDisabled", "P2", how, false, none},
    {AccessibilityEnabled, "accessibilityEnabled", "P3", "a/1085041", false, none},
    {AccessibilityDisabled, "accessibilityDisabled", "P3", "a/1085041", false, none},
    {OrderListed, "orderListed", "O1", how, false, none},
    {OrderNotInName, "orderNotInName", "O0", none, true, none},
    {StatusLabelled, "statusLabelled", "O2", how, false, none},
    {StatusCountsAsComplete, "statusCountsAsComplete", "O2", none, true, none},
    {StatusLabelledByStaff, "statusLabelledByStaff", "O2", none, false, none},
    {StatusNotListed, "statusNotListed", "O3", none, true, none},
    {StatusNotListedByStaff, "statusNotListedByStaff", "O3", none, false, none},
    {StatusPendingRenewal, "statusPendingRenewal", "O3", none, true, none},
    {StatusUnknownHidden, "statusUnknownHidden", "O3", none, false, "orders.unknownStatus"},
    {StatusUnknownShown, "statusUnknownShown", "O3", none, false, "orders.unknownStatus"},
    {VirtualLinkShown, "virtualLinkShown", "O4", how, false, none},
    {VirtualLinkMissing, "virtualLinkMissing", "O4", how, false, none},
    {MobileTickets, "mobileTickets", "O5", "a/1737462", false, none},
    {MobileTicketsOff, "mobileTicketsOff", "O5", how, false, none},
    {MobileTicketsOtherDelivery, "mobileTicketsOtherDelivery", "O5", "a/1737462", false, none},
    {ItemsExchanged, "itemsExchanged", "O6", "a/25551", false, none},
    {ItemsDeleted, "itemsDeleted", "O7", none, false, none},
    {ItemsNotYetCreated, "itemsNotYetCreated", "A1", none, false, none},
    {TotalFromItems, "totalFromItems", "O1", none, true, none},
    {PaymentsNotMade, "paymentsNotMade", "O1", none, true, none},
    {OrderLocked, "orderLocked", "R3", "a/1143649", false, none},
    {QualificationNotNeeded, "qualificationNotNeeded", "Q1", faq, false, none},
    {QualificationForDonation, "qualificationForDonation", "Q1", faq, false, none},
    {LoggedInByOrigin, "loggedInByOrigin", "Q1", none, true, none},
    {QualificationUnknown, "qualificationUnknown", "Q1", none, true, none},
    {DonationNotInName, "donationNotInName", "D0", none, true, none},
    {DonationProbable, "donationProbable", "D1", faq, false, none},
    {DonationImprobable, "donationImprobable", "D1", faq, false, none},
    {SectionUpcoming, "sectionUpcoming", "D2", "a/1123898", false, none},
    {SectionCompleted, "sectionCompleted", "D2", "a/1123898", false, none},
    {NamedStageBelow, "namedStageBelow", "D3", faq, false, "donations.namedStages"},
    {NamedStageShown, "namedStageShown", "D3", how, false, "donations.namedStages"},
    {StageProbabilityDocumented, "stageProbabilityDocumented", "D4", faq, false, none},
    {StageProbabilityAssumed, "stageProbabilityAssumed", "D4", none, true, none},
    {StageProbabilityByStaff, "stageProbabilityByStaff", "D4", none, false, none},
    {DonationUndecided, "donationUndecided", "D4", none, true, none},
    {DonationParentPledge, "donationParentPledge", "D5", "a/1107604", false, none},
    {DonationAmountUnknown, "donationAmountUnknown", "D5", none, true, none},
    {OpenStageSeen, "openStageSeen", "D6", faq, false, none},
    {NamedStageUnseen, "namedStageUnseen", "D8", how, false, none},
    {DonationQualification, "donationQualification", "Q2", faq, false, none},
    {RenewalListed, "renewalListed", "R1", how, false, none},
    {SubscriptionByType, "subscriptionByType", "R1", none, true, none},
    {SubscriptionByItem, "subscriptionByItem", "R1", none, true, none},
    {PackageFixed, "packageFixed", "R1", faq, false, none},
    {PackageCountsAsFixed, "packageCountsAsFixed", "R1", none, true, none},
    {PackageNotFixed, "packageNotFixed", "R1", faq, true, none},
    {RenewalOfMembership, "renewalOfMembership", "R1", none, true, none},
    {RenewalNotSubscription, "renewalNotSubscription", "R1", how, true, none},
    {RequestChanges, "requestChanges", "R2", how, false, none},
    {RequestToSubscriptionAdmin, "requestToSubscriptionAdmin", "R2", faq, false, none},
    {RequestToOrderAdmin, "requestToOrderAdmin", "R2", "a/1143699", false, none},
    {RequestToNobody, "requestToNobody", "R2", "a/1143699", false, none},
    {RequestKeepsSeats, "requestKeepsSeats", "R5", faq, false, none},
    {RequestOpen, "requestOpen", "R5", faq, false, none},
    {PayOffered, "payOffered", "R3", how, false, none},
    {PayNothingDue, "payNothingDue", "R3", none, true, none},
    {PaidBecomesComplete, "paidBecomesComplete", "R3", none, true, none},
    {PaidBecomesToBeQualified, "paidBecomesToBeQualified", "R3", none, true, none},
    {DeclineReleasesSeats, "declineReleasesSeats", "R4", faq, false, none},
    {BenefitListedAll, "benefitListedAll", "B1", how, false, "benefits.list"},
    {BenefitListedRenewable, "benefitListedRenewable", "B1", faq, false, "benefits.list"},
    {BenefitNotRenewable, "benefitNotRenewable", "B1", faq, false, "benefits.list"},
    {BenefitReplaced, "benefitReplaced", "B1", how, false, none},
    {BenefitFuture, "benefitFuture", "B1", none, true, none},
    {BenefitNotInName, "benefitNotInName", "B5", faq, false, none},
    {BenefitActive, "benefitActive", "B2", none, true, none},
    {BenefitNoExpiration, "benefitNoExpiration", "B2", none, true, none},
    {RenewalPeriodNotOpen, "renewalPeriodNotOpen", "B2", none, false, "benefits.renewalOpensDaysBefore"},
    {InRenewalPeriod, "inRenewalPeriod", "B2", none, false, "benefits.renewalOpensDaysBefore"},
    {InRenewalPeriodExpired, "inRenewalPeriodExpired", "B2", none, false, "benefits.renewalClosesDaysAfter"},
    {RenewalPeriodOver, "renewalPeriodOver", "B2", none, false, "benefits.renewalClosesDaysAfter"},
    {RenewNowOffered, "renewNowOffered", "B3", how, false, none},
    {RenewNowNotInPeriod, "renewNowNotInPeriod", "B3", faq, false, none},
    {RenewNowNotForDonation, "renewNowNotForDonation", "B3", faq, false, none},
    {OriginCountsAsTicketOrder, "originCountsAsTicketOrder", "B3", none, true, none},
    {ContactUsOffered, "contactUsOffered", "B4", how, true, none},
    {ContactUsToNobody, "contactUsToNobody", "B4", how, true, none},
    {ContactUsOnlyLink, "contactUsOnlyLink", "B4", none, true, none},
    {ContactUsNotInPeriod, "contactUsNotInPeriod", "B4", none, true, none},
    {GrantedByTicketOrder, "grantedByTicketOrder", "B6", faq, false, none},
    {GrantedByHand, "grantedByHand", "B6", faq, false, none},
    {HouseholdNeedsOwn, "householdNeedsOwn", "B5", faq, false, none},
    {RenewedByEmpty, "renewedByEmpty", "B7", how, false, none},
    {ReminderForTicketOrder, "reminderForTicketOrder", "B8", faq, false, none},
    {ReminderPlace, "reminderPlace", "B8", none, true, none},
    {NoReminderForOrigin, "noReminderForOrigin", "B8", none, true, none},
    {PresaleOpen, "presaleOpen", "K1", faq, false, none},
    {PresaleLater, "presaleLater", "K1", faq, false, none},
    {PresaleOver, "presaleOver", "K1", none, false, none},
    {PresaleLevelNotHeld, "presaleLevelNotHeld", "K1", faq, false, none},
    {AllocationOpen, "allocationOpen", "K2", faq, false, none},
    {AllocationLevelNotHeld, "allocationLevelNotHeld", "K2", faq, false, none},
    {DiscountApplies, "discountApplies", "K3", faq, false, none},
    {DiscountBestOfSeveral, "discountBestOfSeveral", "K3", "a/879775", false, none},
    {DiscountBest, "discountBest", "K3", "a/879775", false, none},
    {DiscountBetterCode, "discountBetterCode", "K3", "a/879775", false, none},
    {DiscountLimited, "discountLimited", "K4", faq, false, none},
    {DiscountUsedUp, "discountUsedUp", "K4", faq, false, none},
    {DiscountInactive, "discountInactive", "K3", none, false, none},
    {DiscountNotTied, "discountNotTied", "K3", "a/879775", false, none},
    {DiscountLevelNotHeld, "discountLevelNotHeld", "K3", faq, false, none},
    {LevelShared, "levelShared", "B5", "a/978674", false, "benefits.household"},
    {LevelNotShared, "levelNotShared", "B5", faq, false, "benefits.household"},
    {LicencesWithoutLimit, "licencesWithoutLimit", "U2", none, false, "accounts.licenceLimit"},
    {LicencesLeft, "licencesLeft", "U2", none, true, none},
    {LicencesExceeded, "licencesExceeded", "U2", none, true, none},
    {ManyDisabledHere, "manyDisabledHere", "U3", faq, false, none},
}};

constexpr bool inOrderOfTheEnum()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].code != static_cast<ReasonCode>(i))
            return false;
    }
    return true;
}
static_assert(inOrderOfTheEnum());

} // namespace

const ReasonInfo &reasonInfo(ReasonCode code)
{
    return table[static_cast<std::size_t>(code)];
}

std::span<const ReasonInfo> allReasons()
{
    return table;
}

QVariant reasonValue(const Reason &reason, QLatin1StringView name)
{
    for (const ReasonValue &value : reason.values) {
        if (name == QLatin1StringView(value.name))
            return value.value;
    }
    return {};
}

} // namespace pd::portal
