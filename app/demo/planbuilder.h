// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/patronplan.h"
#include "app/demo/theatre.h"

namespace pd::demo {

// Writes one patron's plan line by line, with what follows from it: totals, payments, which seats are claimed.
// A reference it gives is good until the next call.
class PlanBuilder {
public:
    PlanBuilder(const Theatre &theatre, PersonPlan &person, HistoryPlan &history);

    [[nodiscard]] const Theatre &theatre() const { return m_theatre; }
    [[nodiscard]] Contact &contact() { return m_person.contact; }
    [[nodiscard]] PersonPlan &person() { return m_person; }
    [[nodiscard]] HistoryPlan &history() { return m_history; }

    void name(const QString &first, const QString &last, const QString &email = {});
    UserPlan &portalUser(int loginDaysAgo = 7); // username = e-mail

    // Items and payments that follow belong to this order.
    OrderPlan &order(int daysAgo, const QString &status);
    OrderPlan &order(qint64 created, const QString &status);
    ItemPlan &tickets(int instance, int quantity, PriceKind price = Adult);
    ItemPlan &tickets(const QString &event, int season, int quantity, Minor price);
    // A package; a fixed one of a season that claims seats brings its tickets along.
    ItemPlan &package(SeasonIndex season, SeriesKind kind, int quantity);
    ItemPlan &membership(Level level);
    // A gift made with the order; its donation is the list's last.
    void gift(Minor amount);

    DonationPlan &donation(const QString &name, const QString &stage, std::optional<double> probability, std::optional<Minor> amount, int daysAgo);
    // Days are counted from today. Returns its index.
    int benefit(Level level, int startsIn, int expiresIn, BenefitOrigin origin = BenefitOrigin::TicketOrder, int renewedBy = -1);
    void used(Code code, int uses, int daysAgo);

    // To be called last: closes the last order and puts all in the order of their creation.
    void finish();

private:
    [[nodiscard]] OrderPlan &current() { return m_history.orders.back(); }
    ItemPlan &item();
    void close();
    void pay(OrderPlan &order, Minor amount, qint64 at, const QString &status, int reverses = -1);

    const Theatre &m_theatre;
    PersonPlan &m_person;
    HistoryPlan &m_history;
    bool m_open = false;
};

} // namespace pd::demo
