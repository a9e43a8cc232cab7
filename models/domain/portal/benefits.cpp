// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/benefitdates.h"
#include "models/domain/portal/topics.h"

#include <algorithm>

namespace pd::portal {
namespace {

using enum ReasonCode;

QString originWord(BenefitOrigin origin)
{
    switch (origin) {
    case BenefitOrigin::TicketOrder:
        return QStringLiteral("ticketOrder");
    case BenefitOrigin::Donation:
        return QStringLiteral("donation");
    case BenefitOrigin::Manual:
        return QStringLiteral("manual");
    case BenefitOrigin::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

// B1
bool isListed(const Inputs &in, const Benefit &benefit, BenefitStatus status, Why &why)
{
    if (status == BenefitStatus::Replaced) {
        const QString name = benefit.renewedBy.isEmpty() ? QString::number(*benefit.renewedById) : benefit.renewedBy;
        why.push_back(in.rules.reason(BenefitReplaced, {{"renewedBy", name}}));
        return false;
    }
    if (status == BenefitStatus::Future) {
        why.push_back(in.rules.reason(BenefitFuture, {{"start", benefit.start}}));
        return false;
    }
    if (in.rules.settings().benefitsList == BenefitsList::All) {
        why.push_back(in.rules.reason(BenefitListedAll));
        return true;
    }
    const bool renewable = status == BenefitStatus::Renewal;
    why.push_back(in.rules.reason(renewable ? BenefitListedRenewable : BenefitNotRenewable));
    return renewable;
}

// B2
void explainDates(const Inputs &in, const Benefit &benefit, BenefitStatus status, Why &why)
{
    if (status == BenefitStatus::Replaced || status == BenefitStatus::Future)
        return;
    if (!benefit.expiration.isValid()) {
        why.push_back(in.rules.reason(BenefitNoExpiration));
        return;
    }
    const RenewalPeriod period = renewalPeriod(benefit, in.rules.settings());
    const bool active = in.today <= benefit.expiration;
    if (active)
        why.push_back(in.rules.reason(BenefitActive, {{"expires", benefit.expiration}}));
    std::vector<ReasonValue> values{{"opens", period.opens}, {"expires", benefit.expiration}};
    if (period.closes.isValid())
        values.push_back({"closes", period.closes});
    const ReasonCode code = status == BenefitStatus::Renewal ? (active ? InRenewalPeriod : InRenewalPeriodExpired)
        : in.today < period.opens                            ? RenewalPeriodNotOpen
                                                             : RenewalPeriodOver;
    why.push_back(in.rules.reasonWith(code, std::move(values)));
}

// B3
Action renewNow(const Inputs &in, const Benefit &benefit, bool inPeriod)
{
    Action action{ActionId::RenewNow, false, {}};
    if (benefit.origin == BenefitOrigin::Donation) {
        action.why.push_back(in.rules.reason(RenewNowNotForDonation));
        return action;
    }
    if (!inPeriod) {
        action.why.push_back(in.rules.reason(RenewNowNotInPeriod));
        return action;
    }
    action.enabled = true;
    action.why.push_back(in.rules.reason(RenewNowOffered));
    if (benefit.origin != BenefitOrigin::TicketOrder)
        action.why.push_back(in.rules.reason(OriginCountsAsTicketOrder, {{"origin", originWord(benefit.origin)}}));
    return action;
}

// B4
Action contactUs(const Inputs &in, const Benefit &benefit, bool inPeriod)
{
    if (!inPeriod)
        return {ActionId::ContactUs, false, {in.rules.reason(ContactUsNotInPeriod)}};
    const QString &to = in.rules.settings().benefitAdmin;
    Action action{ActionId::ContactUs, true,
                  {to.isEmpty() ? in.rules.reason(ContactUsToNobody) : in.rules.reason(ContactUsOffered, {{"to", to}})}};
    if (benefit.origin == BenefitOrigin::Donation)
        action.why.push_back(in.rules.reason(ContactUsOnlyLink));
    return action;
}

// B6
void explainGrant(const Inputs &in, const Benefit &benefit, Why &why)
{
    if (benefit.origin == BenefitOrigin::TicketOrder)
        why.push_back(in.rules.reason(GrantedByTicketOrder));
    else if (benefit.origin != BenefitOrigin::Unknown)
        why.push_back(in.rules.reason(GrantedByHand));
}

// B8
void remind(const Inputs &in, const Benefit &benefit, BenefitLine &line, PortalPage &page)
{
    if (benefit.origin != BenefitOrigin::TicketOrder) {
        line.why.push_back(in.rules.reason(NoReminderForOrigin, {{"origin", line.origin}}));
        return;
    }
    page.reminders.push_back({benefit.id, line.level, benefit.expiration,
                              {in.rules.reason(ReminderForTicketOrder, {{"level", line.level}, {"expires", benefit.expiration}}),
                               in.rules.reason(ReminderPlace)}});
}

void addBenefit(const Inputs &in, const Benefit &benefit, PortalPage &page)
{
    BenefitLine line;
    line.id = benefit.id;
    line.externalId = benefit.externalId;
    if (benefit.level)
        line.level = benefit.level->name;
    line.origin = originWord(benefit.origin);
    line.status = benefitStatus(benefit, in.rules.settings(), in.today);
    line.start = benefit.start;
    line.expires = benefit.expiration;
    line.renewedBy = benefit.renewedById;

    bool hidden = explainAbsence(in, benefit.createdAt, benefit.sourceDeleted, benefit.mergedInto, line.why);
    if (benefit.contactId != in.record.contact.id) {
        line.why.push_back(in.rules.reason(BenefitNotInName));
        hidden = true;
    }
    if (!hidden) {
        line.visible = isListed(in, benefit, line.status, line.why);
        explainDates(in, benefit, line.status, line.why);
        explainGrant(in, benefit, line.why);
    }
    const bool inPeriod = line.status == BenefitStatus::Renewal;
    if (line.visible) {
        line.actions.push_back(renewNow(in, benefit, inPeriod));
        line.actions.push_back(contactUs(in, benefit, inPeriod));
        if (inPeriod)
            remind(in, benefit, line, page);
    } else {
        line.actions.push_back({ActionId::RenewNow, false, line.why});
        line.actions.push_back({ActionId::ContactUs, false, line.why});
    }
    page.benefits.push_back(std::move(line));
}

} // namespace

void addBenefits(const Inputs &in, PortalPage &page)
{
    std::vector<const Benefit *> sorted;
    sorted.reserve(in.record.benefits.size());
    for (const Benefit &benefit : in.record.benefits)
        sorted.push_back(&benefit);
    std::sort(sorted.begin(), sorted.end(), [](const Benefit *a, const Benefit *b) {
        return a->expiration != b->expiration ? b->expiration < a->expiration : b->id < a->id;
    });
    page.benefits.reserve(sorted.size());
    for (const Benefit *benefit : sorted)
        addBenefit(in, *benefit, page);
}

} // namespace pd::portal
