// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/topics.h"

#include <algorithm>

namespace pd::portal {
namespace {

using enum ReasonCode;
using namespace Qt::StringLiterals;

template <class Line>
qint64 visibleOf(const std::vector<Line> &lines)
{
    return std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.visible; });
}

// The rules' reason for a tab that stands or falls with its lines.
Why countedWhy(const Inputs &in, qint64 count, ReasonCode shown, ReasonCode empty)
{
    return {count > 0 ? in.rules.reason(shown, {{"count", count}}) : in.rules.reason(empty)};
}

} // namespace

void addTabs(const Inputs &in, PortalPage &page)
{
    QString address = in.rules.settings().siteAddress;
    if (!address.isEmpty() && !address.endsWith(u'/'))
        address += u'/';
    const auto add = [&](TabId id, QLatin1StringView name, bool visible, Why why) {
        Tab tab{id, visible, {}, std::move(why)};
        if (!address.isEmpty())
            tab.link = address + "#/portal/"_L1 + name;
        if (visible && !tab.link.isEmpty())
            tab.why.push_back(in.rules.reason(PageLink, {{"link", tab.link}}));
        page.tabs.push_back(std::move(tab));
    };
    add(TabId::Profile, "profile"_L1, true, {in.rules.reason(TabProfileAlways)});
    add(TabId::Orders, "orders"_L1, true, {in.rules.reason(TabOrdersAlways), in.rules.reason(OrdersNewestFirst)});

    const qint64 donations = visibleOf(page.donations);
    Why why = countedWhy(in, donations, TabDonationsShown, TabDonationsEmpty);
    why.push_back(in.rules.reason(DonateElsewhere));
    add(TabId::Donations, "donations"_L1, donations > 0, std::move(why));

    const qint64 renewals = visibleOf(page.renewals);
    if (in.rules.settings().hideSubscriptionRenewalTab)
        why = {in.rules.reason(RenewalTabSwitchedOff)};
    else
        why = countedWhy(in, renewals, TabRenewalsShown, TabRenewalsEmpty);
    add(TabId::PendingRenewals, "pendingRenewals"_L1, renewals > 0, std::move(why));

    const qint64 benefits = visibleOf(page.benefits);
    add(TabId::RenewableBenefits, "renewableBenefits"_L1, benefits > 0,
        countedWhy(in, benefits, TabBenefitsShown, TabBenefitsEmpty));
}

} // namespace pd::portal
