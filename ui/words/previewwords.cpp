// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/previewwords.h"

#include "models/domain/instant.h"
#include "models/domain/portal/reasons.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace pd::words {
namespace {

using namespace Qt::StringLiterals;

struct PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

} // namespace

QString hidingWord(const portal::Reason &reason)
{
    using enum portal::ReasonCode;
    switch (reason.code) {
    case NotYetCreated:
        return PreviewWords::tr("created later");
    case RecordDeleted:
        return PreviewWords::tr("deleted");
    case RecordMerged:
        return PreviewWords::tr("merged");
    case PronounsDisabled:
    case AccessibilityDisabled:
        return PreviewWords::tr("not enabled");
    case OrderNotInName:
    case DonationNotInName:
    case BenefitNotInName:
        return PreviewWords::tr("not in this name");
    case StatusNotListed:
    case StatusNotListedByStaff:
    case StatusPendingRenewal:
    case StatusUnknownHidden:
        return valueText(portal::reasonValue(reason, "status"_L1));
    case DonationImprobable:
        return PreviewWords::tr("under 90 %");
    case DonationUndecided:
        return PreviewWords::tr("undecided");
    case DonationParentPledge:
        return PreviewWords::tr("empty parent");
    case DonationAmountUnknown:
        return PreviewWords::tr("no amount");
    case PackageNotFixed:
        return PreviewWords::tr("no fixed package");
    case RenewalOfMembership:
        return PreviewWords::tr("membership");
    case RenewalNotSubscription:
        return PreviewWords::tr("no subscription");
    case BenefitNotRenewable:
        return PreviewWords::tr("not in its renewal period");
    case BenefitReplaced:
        return PreviewWords::tr("renewed");
    case BenefitFuture:
        return PreviewWords::tr("not begun");
    case PresaleLevelNotHeld:
    case AllocationLevelNotHeld:
    case DiscountLevelNotHeld:
        return PreviewWords::tr("level not held");
    case DiscountInactive:
        return PreviewWords::tr("switched off");
    case DiscountNotTied:
        return PreviewWords::tr("not tied to a level");
    case DiscountBetterCode:
        return PreviewWords::tr("a better code");
    case DiscountUsedUp:
        return PreviewWords::tr("used up");
    default:
        return PreviewWords::tr("not shown");
    }
}

QString momentText(const portal::Moment &moment, const QTimeZone &zone)
{
    const QString name = valueText(moment.name).simplified();
    const QString date = dateText(localDate(moment.at, zone));
    switch (moment.kind) {
    case portal::MomentKind::RenewalOpens:
        return PreviewWords::tr("%1: renewal opens (%2)").arg(name, date);
    case portal::MomentKind::BenefitExpired:
        return PreviewWords::tr("%1: benefit has expired (%2)").arg(name, date);
    case portal::MomentKind::RenewalOver:
        return PreviewWords::tr("%1: renewal period has ended (%2)").arg(name, date);
    case portal::MomentKind::PresaleOpens:
        return PreviewWords::tr("%1: opens for this patron (%2)").arg(name, date);
    case portal::MomentKind::SaleOpens:
        return PreviewWords::tr("%1: opens for everybody (%2)").arg(name, date);
    }
    Q_UNREACHABLE();
}

} // namespace pd::words
