// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QStringView>

#include <span>

namespace pd::portal {

// Everything the engine can say about a line, by topic. What each stands on is in reasons.cpp.
enum class ReasonCode {
    // any record
    NotYetCreated,
    RecordDeleted,
    RecordMerged,
    StatusSpelledDifferently,
    DataOld,

    // login
    LoginActive,
    LoginInactive,
    LoginNoUser,
    LandsOnAllEvents,
    NoSecondFactor,
    EmailUnique,
    EmailShared,
    EmailEmpty,
    UsernameTaken,
    UsernameNotEmail,
    ProfileUnexpected,
    CanBeEnabled,
    CanBeReenabled,

    // tabs
    TabProfileAlways,
    TabOrdersAlways,
    OrdersNewestFirst,
    TabDonationsShown,
    TabDonationsEmpty,
    DonateElsewhere,
    TabRenewalsShown,
    TabRenewalsEmpty,
    RenewalTabSwitchedOff,
    TabBenefitsShown,
    TabBenefitsEmpty,
    PageLink,

    // My Profile
    FieldEditable,
    PasswordChangeable,
    PasswordForgotten,
    EmailIsUsername,
    PronounsEnabled,
    PronounsDisabled,
    AccessibilityEnabled,
    AccessibilityDisabled,

    // orders
    OrderListed,
    OrderNotInName,
    StatusLabelled,
    StatusCountsAsComplete,
    StatusLabelledByStaff,
    StatusNotListed,
    StatusNotListedByStaff,
    StatusPendingRenewal,
    StatusUnknownHidden,
    StatusUnknownShown,
    VirtualLinkShown,
    VirtualLinkMissing,
    MobileTickets,
    MobileTicketsOff,
    MobileTicketsOtherDelivery,
    ItemsExchanged,
    ItemsDeleted,
    ItemsNotYetCreated,
    TotalFromItems,
    PaymentsNotMade,
    OrderLocked,
    QualificationNotNeeded,
    QualificationForDonation,
    LoggedInByOrigin,
    QualificationUnknown,

    // donations
    DonationNotInName,
    DonationProbable,
    DonationImprobable,
    SectionUpcoming,
    SectionCompleted,
    NamedStageBelow,
    NamedStageShown,
    StageProbabilityDocumented,
    StageProbabilityAssumed,
    StageProbabilityByStaff,
    DonationUndecided,
    DonationParentPledge,
    DonationAmountUnknown,
    OpenStageSeen,
    NamedStageUnseen,
    DonationQualification,

    // subscription renewal
    RenewalListed,
    SubscriptionByType,
    SubscriptionByItem,
    PackageFixed,
    PackageCountsAsFixed,
    PackageNotFixed,
    RenewalOfMembership,
    RenewalNotSubscription,
    RequestChanges,
    RequestToSubscriptionAdmin,
    RequestToOrderAdmin,
    RequestToNobody,
    RequestKeepsSeats,
    RequestOpen,
    PayOffered,
    PayNothingDue,
    PaidBecomesComplete,
    PaidBecomesToBeQualified,
    DeclineReleasesSeats,

    // benefit renewal
    BenefitListedAll,
    BenefitListedRenewable,
    BenefitNotRenewable,
    BenefitReplaced,
    BenefitFuture,
    BenefitNotInName,
    BenefitActive,
    BenefitNoExpiration,
    RenewalPeriodNotOpen,
    InRenewalPeriod,
    InRenewalPeriodExpired,
    RenewalPeriodOver,
    RenewNowOffered,
    RenewNowNotInPeriod,
    RenewNowNotForDonation,
    OriginCountsAsTicketOrder,
    ContactUsOffered,
    ContactUsToNobody,
    ContactUsOnlyLink,
    ContactUsNotInPeriod,
    GrantedByTicketOrder,
    GrantedByHand,
    HouseholdNeedsOwn,
    RenewedByEmpty,
    ReminderForTicketOrder,
    ReminderPlace,
    NoReminderForOrigin,

    // perks
    PresaleOpen,
    PresaleLater,
    PresaleOver,
    PresaleLevelNotHeld,
    AllocationOpen,
    AllocationLevelNotHeld,
    DiscountApplies,
    DiscountBestOfSeveral,
    DiscountBest,
    DiscountBetterCode,
    DiscountLimited,
    DiscountUsedUp,
    DiscountInactive,
    DiscountNotTied,
    DiscountLevelNotHeld,
    LevelShared,
    LevelNotShared,

    // portal users, all together
    LicencesWithoutLimit,
    LicencesLeft,
    LicencesExceeded,
    ManyDisabledHere, // the last one: reasonCount counts to it
};
inline constexpr int reasonCount = static_cast<int>(ReasonCode::ManyDisabledHere) + 1;

// What a reason stands on.
struct ReasonInfo {
    ReasonCode code;
    const char *key;     // stable text key, e.g. "statusLabelled"
    const char *rule;    // rule id of PORTAL-RULES.md
    const char *source;  // HOW, FAQ, a/NNN; nullptr: no source
    bool assumed;        // no source states it, and no setting decides it
    const char *setting; // assumed only while staff have not set this key; nullptr: no such key
};
[[nodiscard]] const ReasonInfo &reasonInfo(ReasonCode code);
[[nodiscard]] std::span<const ReasonInfo> allReasons();

// The value of that name, or an invalid QVariant.
[[nodiscard]] QVariant reasonValue(const Reason &reason, QLatin1StringView name);

} // namespace pd::portal
