// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/planbuilder.h"
#include "app/demo/planner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

QString statusOf(Random &r, int daysAgo)
{
    const int draw = r.below(200);
    if (draw < 176)
        return u"Complete"_s;
    if (draw < 182)
        return u"Fully Refunded"_s;
    if (draw < 188)
        return u"To Be Qualified"_s;
    if (draw < 189)
        return u"Chargeback Pending"_s;
    if (daysAgo > 200)
        return u"Complete"_s;
    return draw < 192 ? u"Partially Paid"_s : draw < 195 ? u"Reservation"_s : draw < 197 ? u"Payment Exception"_s : draw < 198 ? u"Confirmation Exception"_s : u"Draft"_s;
}

QString originOf(Random &r)
{
    const int draw = r.below(100);
    return draw < 45 ? u"Online"_s : draw < 65 ? u"Portal"_s : draw < 82 ? u"Phone"_s : u"Walk-up"_s;
}

} // namespace

void Planner::ordinaryOrders(qint64 index, int count, PlanBuilder &builder) const
{
    Random r(m_seed, ForOrders, quint64(index));
    constexpr qint64 day = 1440; // in minutes
    const qint64 joined = count == 0 ? 0 : (count > 100 ? 2900 : joinedDaysAgo(index)) * day;
    const qint64 span = joined - day;
    for (int k = 0; k < count; ++k) {
        const qint64 minutesAgo = joined - (k * span + qint64(r.below(int(span)))) / count;
        const qint64 created = m_theatre.daysAgo(0) - minutesAgo * 60'000;
        OrderPlan &order = builder.order(created, statusOf(r, int(minutesAgo / day)));
        const bool qualifies = order.status == "To Be Qualified"_L1;
        order.origin = originOf(r);
        if (order.origin == "Walk-up"_L1 || r.percent(25))
            order.delivery = u"Will call"_s;
        if (r.percent(60))
            order.fees = 350;
        if (r.percent(3)) {
            builder.membership(Level(r.between(FamilyMember, Friend)));
        } else {
            const auto next = std::upper_bound(m_theatre.onSale.begin(), m_theatre.onSale.end(), created, [this](qint64 at, int instance) {
                return at < m_theatre.instances[size_t(instance)].startsAt;
            });
            const auto left = int(m_theatre.onSale.end() - next);
            const int instance = left > 0 ? *(next + r.below(std::min(left, 12))) : m_theatre.onSale.back();
            static constexpr std::array<int, 8> parties = {1, 1, 2, 2, 2, 2, 3, 4};
            builder.tickets(instance, parties[size_t(r.below(8))], r.percent(30) ? Senior : Adult);
            if (r.percent(30))
                builder.tickets(instance, 1 + r.below(2), Child);
        }
        if (qualifies)
            builder.gift(500 * r.between(1, 20));
    }
}

void Planner::subscription(Random &r, PlanBuilder &builder) const
{
    const SeriesKind kind = SeriesKind(r.below(4));
    const int seats = r.between(1, 2);
    builder.order(754, u"Complete"_s).origin = u"Phone"_s;
    builder.package(LastSeason, kind, seats);
    Random aside = r; // how long they took to pay changes nothing else
    OrderPlan &current = builder.order(395, u"Complete"_s);
    current.origin = u"Portal"_s;
    current.paidAfterDays = aside.below(80);
    builder.package(CurrentSeason, kind, seats);
    if (kind == ChooseFour || kind == FlexTen)
        return; // only fixed packages are given renewal orders
    const int draw = r.below(100);
    OrderPlan &renewal = builder.order(34, draw < 60 ? u"Pending Renewal"_s : draw < 85 ? u"Complete"_s : u"Did Not Renew"_s);
    renewal.origin = u"Renewal Tool"_s;
    renewal.paidAfterDays = aside.below(33);
    builder.package(NextSeason, kind, seats);
}

// Of those who have no other subscription. Next season's is still to be rolled over, so that it can be tried.
void Planner::studioSubscription(qint64 index, PlanBuilder &builder) const
{
    constexpr int always = 12; // of the first, so that a small theatre has some
    Random r(m_seed, ForStudio, quint64(index));
    if (!r.percent(4) && index >= qint64(m_named.size()) + always)
        return;
    const int seats = r.between(1, 2);
    if (r.percent(70)) {
        builder.order(754, u"Complete"_s).origin = u"Phone"_s;
        builder.package(LastSeason, StudioFour, seats);
    }
    builder.order(395, r.percent(6) ? u"Payment Exception"_s : u"Complete"_s).origin = u"Portal"_s;
    builder.package(CurrentSeason, StudioFour, seats);
}

void Planner::ordinaryGiving(qint64 index, PlanBuilder &builder) const
{
    Random r(m_seed, ForGiving, quint64(index));
    const int joined = joinedDaysAgo(index);
    const int draw = r.below(100);
    const int gifts = draw < 60 ? 0 : draw < 80 ? 1 : draw < 92 ? 2 : r.between(4, 7);
    for (int g = 0; g < gifts; ++g) {
        const int daysAgo = 1 + r.below(joined - 1);
        const Minor amount = 2500LL * r.between(1, 40);
        switch (r.below(20)) {
        case 0: builder.donation(u"Annual Fund"_s, u"Pledged"_s, 90, amount, daysAgo); break;
        case 1: builder.donation(u"Annual Fund"_s, u"Pending"_s, 90, amount, daysAgo); break;
        case 2: builder.donation(u"Gift talk"_s, u"Cultivation"_s, 20, amount, daysAgo); break;
        case 3: builder.donation(u"Gift talk"_s, u"Not Posted"_s, 0, amount, daysAgo); break;
        default: builder.donation(u"Annual Fund"_s, u"Posted"_s, 100, amount, daysAgo); break;
        }
    }
    const int held = r.below(100);
    if (held >= 40)
        return;
    const Level level = Level(held % 4);
    const int starts = -std::min(joined - 1, r.between(5, 420));
    const BenefitOrigin origin = r.percent(75) ? BenefitOrigin::TicketOrder : r.percent(50) ? BenefitOrigin::Donation : BenefitOrigin::Manual;
    const int newest = builder.benefit(level, starts, starts + 365, origin);
    if (held < 10)
        builder.benefit(Friend, starts - 365, starts, origin, newest);
    if (level == PatronCircle && r.percent(20))
        builder.used(TwoFree, r.between(1, 2), 1 + r.below(-starts));
}

} // namespace pd::demo
