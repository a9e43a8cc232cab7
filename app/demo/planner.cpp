// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/planner.h"

#include "app/demo/planbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

// Ordinary patrons live in blocks of ten contacts and six households.
constexpr std::array<int, 10> householdOfBlock = {0, 1, 1, 2, 3, 3, 3, 4, 5, 5};
constexpr int blockHouseholds = 6;

// The named patron who goes nearly every night: this many from the default size on, fewer in proportion below it.
constexpr int manyOrders = 2000;
constexpr int defaultContacts = 2400;

// One ordinary patron in so many has been a regular for years: about two hundred of a million.
constexpr int regularEvery = 5000;
constexpr int fewestOfRegular = 200;
constexpr int mostOfRegular = 500;

// Orders of ordinary patrons: drawn evenly, 9.3 on average; the subscriptions and those above make it ten.
constexpr std::array<int, 64> orderCounts = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5,
                                             5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 9, 10, 10, 12, 12, 14, 14, 16, 16, 18, 20, 22, 26, 30, 34, 38, 42, 48, 60};

constexpr int oldest = 2900; // days

} // namespace

Planner::Planner(const Theatre &theatre, const DemoOptions &options)
    : m_theatre(theatre)
    , m_seed(options.seed)
    , m_named(namedPatrons())
    , m_contacts(std::max(options.contacts, qint64(m_named.size())))
{
    qint64 account = 0;
    for (const NamedPatron &patron : m_named)
        m_namedAccounts.push_back(patron.sharesAccount ? account : ++account);
}

qint64 Planner::accountOf(qint64 index) const
{
    if (index < qint64(m_named.size()))
        return m_namedAccounts[size_t(index)];
    const qint64 i = index - qint64(m_named.size());
    return m_namedAccounts.back() + 1 + i / 10 * blockHouseholds + householdOfBlock[size_t(i % 10)];
}

int Planner::joinedDaysAgo(qint64 index) const
{
    return Random(m_seed, ForJoining, quint64(index)).between(30, oldest);
}

void Planner::person(qint64 index, PersonPlan &plan) const
{
    plan = {};
    plan.account = accountOf(index);
    if (index < qint64(m_named.size())) {
        HistoryPlan unused;
        PlanBuilder builder(m_theatre, plan, unused);
        const NamedPatron &named = m_named[size_t(index)];
        plan.contact.createdAt = Instant{m_theatre.daysAgo(oldest + 100)};
        named.fill(builder);
        if (named.sharesAccount)
            plan.accountName.clear();
        else if (plan.accountName.isEmpty())
            plan.accountName = plan.contact.lastName + u" Household"_s;
    } else {
        ordinaryPerson(index, plan);
    }
    if (plan.accountType.isEmpty())
        plan.accountType = u"Household"_s;
}

void Planner::ordinaryPerson(qint64 index, PersonPlan &plan) const
{
    Random household(m_seed, ForHousehold, quint64(plan.account));
    const NameStyle &style = m_names.style(household);
    const int family = household.below(int(style.family.size()));
    Contact &contact = plan.contact;
    contact.lastName = style.family[family];
    if (household.percent(3))
        contact.lastName += u'-' + style.family[household.below(int(style.family.size()))];
    static const std::array<QString, 6> streets = {u"Harbour Street"_s, u"Light Lane"_s, u"Quay Road"_s, u"Mill Row"_s, u"Chapel Hill"_s, u"Rope Walk"_s};
    static const std::array<QString, 4> towns = {u"Port Example"_s, u"Easthaven"_s, u"Lower Sound"_s, u"Millbrook"_s};
    contact.mailing = {QString::number(household.between(1, 240)) + u' ' + streets[size_t(household.below(6))], towns[size_t(household.below(4))],
                       u"ME"_s, u"0%1"_s.arg(household.between(4000, 4099)), u"United States"_s};

    const bool first = accountOf(index - 1) != plan.account;
    if (first)
        plan.accountName = contact.lastName + u" Household"_s;
    contact.headOfHousehold = first;

    Random r(m_seed, ForPerson, quint64(index));
    const int given = r.below(int(style.given.size()));
    if (!r.percent(1))
        contact.firstName = style.given[given];
    if (r.percent(12))
        contact.middleName = QChar(u'A' + r.below(26)) + u'.';
    if (r.percent(1))
        contact.suffix = u"Jr."_s;
    if (r.percent(8))
        contact.pronouns = r.percent(50) ? u"she/her"_s : u"they/them"_s;
    if (!r.percent(6)) {
        static const std::array<QString, 3> domains = {u"@mailbox.example"_s, u"@post.example"_s, u"@letters.example"_s};
        const QString stem = style.givenStems[given] + u'.' + style.familyStems[family];
        contact.email = (stem.size() > 4 ? stem : u"patron"_s) + QString::number(index + 1) + domains[size_t(r.below(3))];
    }
    const auto phone = [&r] { return u"(555) 01%1-%2"_s.arg(r.below(10)).arg(r.below(10000), 4, 10, QLatin1Char('0')); };
    if (r.percent(70))
        contact.phone = phone();
    if (r.percent(45))
        contact.mobilePhone = phone();
    if (r.percent(10))
        contact.homePhone = phone();
    contact.optedOutOfEmail = r.percent(7);
    contact.doNotCall = r.percent(5);
    contact.doNotMail = r.percent(4);
    contact.deceased = r.percent(1);
    contact.vip = r.percent(2);
    contact.boardMember = index % 160 == 7;
    if (r.percent(3))
        contact.accessRequirements = r.percent(50) ? u"Wheelchair seat"_s : u"Aisle seat, few steps"_s;
    const int joined = joinedDaysAgo(index);
    contact.createdAt = Instant{m_theatre.daysAgo(joined + 1)};
    if (!contact.email.isEmpty() && r.percent(45)) {
        plan.user = UserPlan{contact.email, !r.percent(9), r.percent(90) ? u"Authenticated Website"_s : u"Authenticated Website 2"_s,
                             m_theatre.daysAgo(joined), m_theatre.daysAgo(1 + r.below(joined))};
    }
}

void Planner::history(qint64 index, HistoryPlan &plan) const
{
    plan.clear();
    PersonPlan person;
    PlanBuilder builder(m_theatre, person, plan);
    if (index < qint64(m_named.size())) {
        const NamedPatron &named = m_named[size_t(index)];
        named.fill(builder);
        if (named.manyOrders)
            ordinaryOrders(index, int(std::min<qint64>(manyOrders, m_contacts * manyOrders / defaultContacts)), builder);
    } else {
        Random r(m_seed, ForSubscription, quint64(index));
        const int drawn = orderCounts[size_t(r.below(int(orderCounts.size())))];
        ordinaryOrders(index, index % regularEvery == 0 ? r.between(fewestOfRegular, mostOfRegular) : drawn, builder);
        if (drawn > 2 && joinedDaysAgo(index) > 800 && r.percent(18))
            subscription(r, builder);
        else if (drawn > 2 && joinedDaysAgo(index) > 800)
            studioSubscription(index, builder);
        if (index == qint64(m_named.size())) { // in the way of the first of them, next season
            builder.order(20, u"Complete"_s).origin = u"Phone"_s;
            ItemPlan &ticket = builder.tickets(m_theatre.series[size_t(m_theatre.seriesIn(NextSeason, StudioFour))].instances.back(), 1);
            ticket.seats = Seats::Named;
            ticket.seat = m_theatre.keptFor(StudioFour).first;
        }
        ordinaryGiving(index, builder);
    }
    builder.finish();
}

} // namespace pd::demo
