// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"
#include "app/demo/namedpatrons.h"
#include "app/demo/names.h"
#include "app/demo/patronplan.h"
#include "app/demo/theatre.h"

namespace pd::demo {

class PlanBuilder;

// What each patron is and has done. Every answer depends on the options and the patron's index alone, so the
// tables can be written one after the other without keeping any patron in memory. The named patrons come first.
class Planner {
public:
    Planner(const Theatre &theatre, const DemoOptions &options);

    [[nodiscard]] qint64 contacts() const { return m_contacts; }
    [[nodiscard]] qint64 accountOf(qint64 index) const; // its row id
    void person(qint64 index, PersonPlan &plan) const;
    // Lists of `plan` are emptied first and keep their memory.
    void history(qint64 index, HistoryPlan &plan) const;

private:
    // One stream of chance for each.
    enum Purpose : quint64 { ForHousehold = 1, ForPerson, ForJoining, ForOrders, ForSubscription, ForGiving, ForStudio };
    void ordinaryPerson(qint64 index, PersonPlan &plan) const;
    void ordinaryOrders(qint64 index, int count, PlanBuilder &builder) const;
    void subscription(Random &random, PlanBuilder &builder) const;
    void studioSubscription(qint64 index, PlanBuilder &builder) const;
    void ordinaryGiving(qint64 index, PlanBuilder &builder) const;
    [[nodiscard]] int joinedDaysAgo(qint64 index) const;

    const Theatre &m_theatre;
    quint64 m_seed;
    std::vector<NamedPatron> m_named;
    std::vector<qint64> m_namedAccounts;
    qint64 m_contacts;
    Names m_names;
};

} // namespace pd::demo
