// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/planbuilder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

enum class Settled { InFull, InPart, Refunded, Declined, NotYet };

Settled settledBy(const QString &status)
{
    if (status.compare("Partially Paid"_L1, Qt::CaseInsensitive) == 0)
        return Settled::InPart;
    if (status == "Fully Refunded"_L1)
        return Settled::Refunded;
    if (status == "Payment Exception"_L1)
        return Settled::Declined;
    for (const auto open : {"Reservation"_L1, "Draft"_L1, "Deleted"_L1, "Did Not Renew"_L1, "Pending Renewal"_L1, "Awaiting Bank Transfer"_L1}) {
        if (status == open)
            return Settled::NotYet;
    }
    return Settled::InFull;
}

Claim claimedBy(const QString &status)
{
    if (status == "Pending Renewal"_L1)
        return Claim::Renewal;
    if (status == "Reservation"_L1 || status == "Payment Exception"_L1)
        return Claim::Hold;
    for (const auto none : {"Draft"_L1, "Deleted"_L1, "Did Not Renew"_L1, "Fully Refunded"_L1}) {
        if (status == none)
            return Claim::None;
    }
    return Claim::Ticket;
}

} // namespace

void HistoryPlan::clear()
{
    orders.clear();
    items.clear();
    payments.clear();
    donations.clear();
    benefits.clear();
    uses.clear();
    family = -1;
    familySeats = 0;
}

PlanBuilder::PlanBuilder(const Theatre &theatre, PersonPlan &person, HistoryPlan &history)
    : m_theatre(theatre)
    , m_person(person)
    , m_history(history)
{
}

void PlanBuilder::name(const QString &first, const QString &last, const QString &email)
{
    contact().firstName = first;
    contact().lastName = last;
    contact().email = email;
}

UserPlan &PlanBuilder::portalUser(int loginDaysAgo)
{
    m_person.user = UserPlan{contact().email, true, u"Authenticated Website"_s, m_theatre.daysAgo(400), m_theatre.daysAgo(loginDaysAgo)};
    return *m_person.user;
}

OrderPlan &PlanBuilder::order(int daysAgo, const QString &status)
{
    return order(m_theatre.daysAgo(daysAgo, int(m_history.orders.size()) * 7 % 300), status);
}

OrderPlan &PlanBuilder::order(qint64 created, const QString &status)
{
    close();
    OrderPlan &plan = m_history.orders.emplace_back();
    plan.created = created;
    plan.status = status;
    plan.type = u"Individual"_s;
    plan.origin = u"Online"_s;
    plan.source = u"Public Ticketing Site"_s;
    plan.delivery = u"Email"_s;
    plan.firstItem = int(m_history.items.size());
    plan.firstPayment = int(m_history.payments.size());
    plan.claim = claimedBy(status);
    m_open = true;
    return plan;
}

ItemPlan &PlanBuilder::item()
{
    ItemPlan &plan = m_history.items.emplace_back();
    plan.status = u"Active"_s;
    return plan;
}

ItemPlan &PlanBuilder::tickets(int instance, int quantity, PriceKind price)
{
    const InstanceFact &fact = m_theatre.instances[size_t(instance)];
    ItemPlan &plan = item();
    plan.event = fact.event;
    plan.instance = instance;
    plan.priceLevel = fact.firstPriceLevel + price;
    plan.unitPrice = m_theatre.prices[size_t(plan.priceLevel)].price;
    plan.quantity = quantity;
    if (fact.claimsSeats)
        plan.seats = Seats::General;
    return plan;
}

ItemPlan &PlanBuilder::tickets(const QString &event, int season, int quantity, Minor price)
{
    ItemPlan &plan = tickets(m_theatre.instanceOf(event, season), quantity);
    plan.unitPrice = price;
    return plan;
}

ItemPlan &PlanBuilder::package(SeasonIndex season, SeriesKind kind, int quantity)
{
    const int index = m_theatre.seriesIn(season, kind);
    const SeriesFact &series = m_theatre.series[size_t(index)];
    const EventFact &event = m_theatre.events[size_t(series.event)];
    current().series = index;
    current().type = kind == Discovery ? u"Individual"_s : u"Subscription"_s; // R1: by its type or by its item
    current().subscriptionStatus = season == NextSeason ? u"Renewal"_s : u"Fulfilled"_s;
    const int packageIndex = int(m_history.items.size());
    ItemPlan &plan = item();
    plan.event = series.event;
    plan.priceLevel = event.firstPriceLevel;
    plan.unitPrice = event.price;
    plan.quantity = quantity;
    if (kind == MatineeSix || kind == EveningSix || kind == StudioFour) {
        m_history.family = kind;
        m_history.familySeats = quantity;
    }
    for (const int instance : series.instances) {
        ItemPlan &ticket = tickets(instance, quantity);
        ticket.unitPrice = 0;
        ticket.packageItem = packageIndex;
        ticket.seats = Seats::Subscriber;
    }
    return m_history.items[size_t(packageIndex)];
}

ItemPlan &PlanBuilder::membership(Level level)
{
    const EventFact &event = m_theatre.events[size_t(m_theatre.levels[size_t(level)].event)];
    current().type = u"Membership"_s;
    ItemPlan &plan = item();
    plan.event = m_theatre.levels[size_t(level)].event;
    plan.priceLevel = event.firstPriceLevel;
    plan.unitPrice = event.price;
    return plan;
}

void PlanBuilder::gift(Minor amount)
{
    current().gift = amount;
    current().donation = int(m_history.donations.size());
    DonationPlan &plan = m_history.donations.emplace_back();
    plan.name = u"Gift with a ticket order"_s;
    plan.stage = u"Posted"_s;
    plan.probability = 100;
    plan.amount = amount;
    plan.created = current().created;
    plan.closeOn = m_theatre.today.addDays((current().created - m_theatre.daysAgo(0)) / 86'400'000);
    plan.fund = u"Annual Fund"_s;
    plan.type = u"Ticket Order"_s;
}

DonationPlan &PlanBuilder::donation(const QString &name, const QString &stage, std::optional<double> probability, std::optional<Minor> amount, int daysAgo)
{
    DonationPlan &plan = m_history.donations.emplace_back();
    plan.name = name;
    plan.stage = stage;
    plan.probability = probability;
    plan.amount = amount;
    plan.closeOn = m_theatre.today.addDays(-daysAgo);
    plan.created = m_theatre.daysAgo(daysAgo);
    plan.fund = u"Annual Fund"_s;
    plan.type = u"Donation"_s;
    plan.paid = stage == "Posted"_L1 || stage == "Closed Won"_L1;
    return plan;
}

int PlanBuilder::benefit(Level level, int startsIn, int expiresIn, BenefitOrigin origin, int renewedBy)
{
    const QDate starts = m_theatre.today.addDays(startsIn);
    m_history.benefits.push_back({level, starts, m_theatre.today.addDays(expiresIn), m_theatre.daysAgo(std::max(1, -startsIn)), origin, renewedBy});
    return int(m_history.benefits.size()) - 1;
}

void PlanBuilder::used(Code code, int uses, int daysAgo)
{
    m_history.uses.push_back({code, uses, m_theatre.daysAgo(daysAgo)});
}

void PlanBuilder::pay(OrderPlan &order, Minor amount, qint64 at, const QString &status, int reverses)
{
    if (amount == 0)
        return;
    m_history.payments.push_back({at, amount, reverses, u"Credit Card"_s, status});
    ++order.payments;
}

void PlanBuilder::close()
{
    if (!std::exchange(m_open, false))
        return;
    OrderPlan &order = current();
    order.items = int(m_history.items.size()) - order.firstItem;
    Minor subtotal = 0;
    for (int i = order.firstItem; i < int(m_history.items.size()); ++i) {
        const ItemPlan &line = m_history.items[size_t(i)];
        if (line.status == "Active"_L1)
            subtotal += line.quantity * (line.unitPrice - line.discount);
    }
    order.subtotal = subtotal;
    const Minor total = subtotal + order.fees + order.gift;
    const qint64 minute = 60'000;
    const qint64 paidAt = order.created + minute + order.paidAfterDays * 1440 * minute;
    switch (settledBy(order.status)) {
    case Settled::InFull:
        pay(order, total, paidAt, u"Approved"_s);
        break;
    case Settled::InPart:
        pay(order, total / 2, paidAt, u"Approved"_s);
        break;
    case Settled::Refunded:
        pay(order, total, paidAt, u"Approved"_s);
        pay(order, -total, paidAt + 3 * 1440 * minute - minute, u"Approved"_s, int(m_history.payments.size()) - 1);
        break;
    case Settled::Declined:
    case Settled::NotYet:
        break;
    }
}

void PlanBuilder::finish()
{
    close();
    const auto byCreation = [](const OrderPlan &a, const OrderPlan &b) { return a.created < b.created; };
    if (!std::is_sorted(m_history.orders.begin(), m_history.orders.end(), byCreation))
        std::stable_sort(m_history.orders.begin(), m_history.orders.end(), byCreation);
}

} // namespace pd::demo
