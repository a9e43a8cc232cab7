// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linewords.h"

#include "models/domain/portal/hidingreason.h"
#include "ui/page/linkwords.h"
#include "ui/page/perkwords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"
#include "ui/words/sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::page)
};

// What is offered, and when a click on it does something.
QString titleOf(const portal::Action &action)
{
    if (!action.enabled)
        return Words::tr("“%1” is not offered");
    return isDeed(linkKind(action.id)) ? Words::tr("“%1” is offered; it works here while you act for the patron") : Words::tr("“%1” is offered; in this preview it does nothing");
}

QString shownState(const Line &line)
{
    return line.shown ? Words::tr("shown") : Words::tr("hidden");
}

} // namespace

QString titleOf(const portal::OrderLine &order)
{
    QStringList events;
    for (const portal::OrderItemLine &item : order.items) {
        const QString name = plain(item.event.isEmpty() ? item.instance : item.event);
        if ((item.visible || !order.visible) && !name.isEmpty() && !events.contains(name))
            events.append(name);
    }
    if (events.isEmpty())
        return u"Order %1"_s.arg(isolated(order.number));
    if (events.size() == 1)
        return events.first();
    if (events.size() == 2)
        return u"%1 and %2"_s.arg(isolated(events[0]), isolated(events[1]));
    return u"%1 and %2 more"_s.arg(isolated(events[0])).arg(events.size() - 1);
}

QString titleOf(const portal::DonationLine &donation)
{
    const QString name = plain(donation.name);
    return name.isEmpty() ? u"Donation"_s : name;
}

QString titleOf(const portal::RenewalLine &renewal)
{
    const QString series = plain(renewal.series);
    return series.isEmpty() ? u"Subscription"_s : series;
}

QString titleOf(const portal::BenefitLine &benefit)
{
    const QString level = plain(benefit.level);
    return level.isEmpty() ? u"Membership"_s : level;
}

QString hiddenPrefix()
{
    return Words::tr("The patron does not see this:");
}

QString hiddenSentence(const portal::Why &why)
{
    const portal::Reason *reason = portal::hidingReason(why);
    return reason ? hiddenPrefix() + u' ' + words::sentence(*reason) : hiddenPrefix();
}

QString emptySentence(portal::TabId tab)
{
    switch (tab) {
    case portal::TabId::Profile:
        return Words::tr("The patron sees no fields here.");
    case portal::TabId::Orders:
        return Words::tr("The patron sees no orders here.");
    case portal::TabId::Donations:
        return Words::tr("The patron sees no donations here.");
    case portal::TabId::PendingRenewals:
        return Words::tr("The patron sees no subscriptions to renew here.");
    case portal::TabId::RenewableBenefits:
        return Words::tr("The patron sees no benefits here.");
    }
    Q_UNREACHABLE();
}

QString allEventsSentence(const portal::PortalPage &page)
{
    const QString landing = Words::tr("After Log In the patron lands here, among the events on sale.");
    return landing + u' ' + (hasPerks(page) ? Words::tr("Below is what the patron’s benefits open besides.")
                                            : Words::tr("No benefit of this patron opens anything besides."));
}

QString sectionTitle(SectionId section)
{
    switch (section) {
    case SectionId::Upcoming:
        return words::sectionLabel(portal::Section::Upcoming);
    case SectionId::Completed:
        return words::sectionLabel(portal::Section::Completed);
    case SectionId::Presales:
        return Words::tr("On sale early for this patron");
    case SectionId::Allocations:
        return Words::tr("Private seats");
    case SectionId::Discounts:
        return Words::tr("Discount codes");
    }
    Q_UNREACHABLE();
}

QString changedLabel()
{
    return Words::tr("changed");
}

QString subjectOf(const portal::PortalPage &page, const Line &line, std::optional<portal::TabId> tab)
{
    const size_t i = size_t(std::max(line.record, 0));
    switch (line.kind) {
    case LineKind::Order: {
        const portal::OrderLine &order = page.orders[i];
        return line.shown ? Words::tr("Order %1, shown as “%2”").arg(isolated(order.number), isolated(order.label))
                          : Words::tr("Order %1, hidden").arg(isolated(order.number));
    }
    case LineKind::Donation:
        return Words::tr("%1, %2").arg(isolated(titleOf(page.donations[i])), shownState(line));
    case LineKind::Renewal:
        return Words::tr("Order %1, %2").arg(isolated(page.renewals[i].order), shownState(line));
    case LineKind::Benefit:
        return Words::tr("%1, %2").arg(isolated(titleOf(page.benefits[i])), shownState(line));
    case LineKind::Field:
        return Words::tr("Field “%1”, %2").arg(words::fieldLabel(page.profile[i].id), shownState(line));
    case LineKind::Tab:
        return Words::tr("Tab “%1”, %2").arg(words::tabLabel(page.tabs[i].id), shownState(line));
    case LineKind::Reminder:
        return Words::tr("Reminder to renew %1").arg(isolated(page.reminders[i].level));
    case LineKind::Presale:
        return line.shown ? Words::tr("Presale of %1").arg(isolated(page.presales[i].event))
                          : Words::tr("Presale of %1, hidden").arg(isolated(page.presales[i].event));
    case LineKind::Allocation:
        return line.shown ? Words::tr("Private seats for %1").arg(isolated(page.allocations[i].instance))
                          : Words::tr("Private seats for %1, hidden").arg(isolated(page.allocations[i].instance));
    case LineKind::Discount:
        return line.shown ? Words::tr("Discount code %1, applies").arg(isolated(page.discounts[i].code))
                          : Words::tr("Discount code %1, does not apply").arg(isolated(page.discounts[i].code));
    case LineKind::Title:
    case LineKind::Section:
    case LineKind::Empty:
        break;
    }
    return tab ? Words::tr("Tab “%1”").arg(words::tabLabel(*tab)) : words::allEventsLabel();
}

std::vector<WhyGroup> whyOf(const portal::PortalPage &page, const Line &line, std::optional<portal::TabId> tab)
{
    const size_t i = size_t(std::max(line.record, 0));
    std::vector<WhyGroup> groups;
    const auto addActions = [&](const std::vector<portal::Action> &actions) {
        for (const portal::Action &action : actions)
            groups.push_back({titleOf(action).arg(words::actionLabel(action.id)), &action.why});
    };
    switch (line.kind) {
    case LineKind::Order:
        groups.push_back({{}, &page.orders[i].why});
        if (line.shown)
            groups.push_back({Words::tr("Qualification"), &page.orders[i].qualification.why});
        break;
    case LineKind::Donation:
        groups.push_back({{}, &page.donations[i].why});
        break;
    case LineKind::Renewal:
        groups.push_back({{}, &page.renewals[i].why});
        addActions(page.renewals[i].actions);
        break;
    case LineKind::Benefit:
        groups.push_back({{}, &page.benefits[i].why});
        addActions(page.benefits[i].actions);
        break;
    case LineKind::Field:
        groups.push_back({{}, &page.profile[i].why});
        break;
    case LineKind::Tab:
        groups.push_back({{}, &page.tabs[i].why});
        break;
    case LineKind::Reminder:
        groups.push_back({{}, &page.reminders[i].why});
        break;
    case LineKind::Presale:
        groups.push_back({{}, &page.presales[i].why});
        break;
    case LineKind::Allocation:
        groups.push_back({{}, &page.allocations[i].why});
        break;
    case LineKind::Discount:
        groups.push_back({{}, &page.discounts[i].why});
        break;
    case LineKind::Title:
    case LineKind::Section:
    case LineKind::Empty:
        if (!tab) // L4
            groups.push_back({{}, &page.login.why});
        for (const portal::Tab &candidate : page.tabs) {
            if (tab && candidate.id == *tab)
                groups.push_back({{}, &candidate.why});
        }
        break;
    }
    std::erase_if(groups, [](const WhyGroup &group) { return group.why->empty(); });
    return groups;
}

} // namespace pd::page
