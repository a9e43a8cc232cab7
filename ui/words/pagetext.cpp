// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pagetext.h"

#include "models/domain/instant.h"
#include "models/domain/portal/reasons.h"
#include "ui/words/format.h"
#include "ui/words/pagelines.h"
#include "ui/words/portalwords.h"
#include "ui/words/remindertext.h"
#include "ui/words/sentence.h"

#include <QCoreApplication>

namespace pd::words {
namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(PageText)
};

void addLines(TextLines &text, const portal::PortalPage &page, portal::TabId tab)
{
    switch (tab) {
    case portal::TabId::Profile:
        for (const portal::ProfileField &field : page.profile)
            text.line(fieldLine(field), field.visible, field.why);
        break;
    case portal::TabId::Orders:
        for (const portal::OrderLine &order : page.orders)
            addOrder(text, order, page.timeZone);
        break;
    case portal::TabId::Donations:
        for (const portal::DonationLine &donation : page.donations)
            text.line(donationLine(donation), donation.visible, donation.why);
        break;
    case portal::TabId::PendingRenewals:
        for (const portal::RenewalLine &renewal : page.renewals) {
            text.line(renewalLine(renewal, page.timeZone), renewal.visible, renewal.why);
            addActions(text, renewal.visible, renewal.actions);
        }
        break;
    case portal::TabId::RenewableBenefits:
        for (const portal::BenefitLine &benefit : page.benefits) {
            text.line(benefitLine(benefit), benefit.visible, benefit.why);
            addActions(text, benefit.visible, benefit.actions);
        }
        break;
    }
}

void addPerks(TextLines &text, const portal::PortalPage &page)
{
    if (page.presales.empty() && page.allocations.empty() && page.discounts.empty())
        return;
    text.heading(allEventsLabel(), true);
    for (const portal::Presale &presale : page.presales)
        text.line(presaleLine(presale, page.timeZone), presale.visible, presale.why);
    for (const portal::AllocationPerk &allocation : page.allocations)
        text.line(allocationLine(allocation), allocation.visible, allocation.why);
    for (const portal::DiscountPerk &discount : page.discounts)
        text.line(discountLine(discount), discount.applies, discount.why);
}

} // namespace

QString asOfText(const portal::PortalPage &page)
{
    const QString at = instantText(page.at, page.timeZone);
    if (!page.dataAsOf)
        return PageText::tr("As of %1, with the records as they are now.").arg(at);
    return PageText::tr("As of %1, with the records of %2.").arg(at, instantText(*page.dataAsOf, page.timeZone));
}

QString recordsOfText(const portal::PortalPage &page, Instant now)
{
    const QString looked = instantText(now, page.timeZone);
    if (!page.dataAsOf)
        return PageText::tr("Records as they are in this database on %1; none of them was imported.").arg(looked);
    return PageText::tr("Records of %1, looked at on %2.").arg(instantText(*page.dataAsOf, page.timeZone), looked);
}

QString lookedAtText(Instant now, const QTimeZone &zone)
{
    return PageText::tr("As it was on %1.").arg(instantText(now, zone));
}

QString pageText(const portal::PortalPage &page, const QString &note)
{
    TextLines text;
    text.plain(joined({page.name, page.email, page.externalId}));
    text.plain(asOfText(page));
    if (!note.isEmpty())
        text.plain(note);
    text.line(page.login.allowed ? PageText::tr("Login: yes") : PageText::tr("Login: no"), true, page.login.why);
    for (const portal::Reminder &reminder : page.reminders)
        text.line(reminderText(reminder, localDate(page.at, page.timeZone)), true, reminder.why);
    for (const portal::Tab &tab : page.tabs) {
        text.heading(tabLabel(tab.id), tab.visible);
        text.why(tab.why);
        addLines(text, page, tab.id);
    }
    addPerks(text, page);
    if (!page.warnings.empty())
        text.heading(PageText::tr("Warnings"), true);
    for (const portal::Warning &warning : page.warnings)
        text.why({warning.reason});
    return text.text();
}

} // namespace pd::words
