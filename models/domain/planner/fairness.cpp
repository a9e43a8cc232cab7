// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/fairness.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::planner {

namespace {

std::optional<Criterion> decidedBy(const Wish &one, const Wish &other, const Order &order)
{
    const auto decides = [&](Criterion criterion) { return compareStanding(one.standing, other.standing, {criterion}) != 0; };
    const auto found = std::find_if(order.cbegin(), order.cend(), decides);
    return found == order.cend() ? std::nullopt : std::optional(*found);
}

class Report {
public:
    Report(const SeatHouse &house, const std::vector<Wish> &wishes, const Order &order, const Plan &plan)
        : m_house(openHouse(house, wishes))
        , m_wishes(wishes)
        , m_order(order)
        , m_plan(plan)
        , m_maker(m_house, m_wishes)
        , m_has(size_t(house.count()), -1)
        , m_options(wishes.size())
    {
        for (size_t wish = 0; wish < wishes.size(); ++wish) {
            for (const int seat : chosen(int(wish)).seats)
                m_has[size_t(seat)] = int(wish);
        }
        for (size_t i = 0; i < plan.options.size(); ++i)
            m_options[size_t(plan.options[i].wish)].push_back(int(i));
    }

    Fairness of(int wish)
    {
        Fairness fairness{wish, placeOf(wish), WhyNot::Served, false, {}, {}, {}};
        const int worth = chosen(wish).worth;
        bool open = false; // something better could be had as it is
        QMap<int, QSet<int>> seats; // others' that would have been better
        for (const int index : m_options[size_t(wish)]) {
            const Option &option = m_plan.options[size_t(index)];
            if (option.worth <= worth)
                continue;
            bool free = true;
            for (const int seat : option.seats) {
                const int holder = m_has[size_t(seat)];
                if (holder < 0 || holder == wish)
                    continue;
                free = false;
                seats[holder].insert(seat);
            }
            open = open || free;
        }
        fairness.best = seats.isEmpty() && !open;
        for (auto other = seats.cbegin(); other != seats.cend(); ++other)
            fairness.others.push_back(otherOf(wish, other.key(), other.value()));
        std::stable_sort(fairness.others.begin(), fairness.others.end(), [&](const Other &a, const Other &b) {
            return m_plan.ranking.tier[size_t(a.wish)] < m_plan.ranking.tier[size_t(b.wish)];
        });
        if (chosen(wish).keeps)
            explain(fairness, open);
        return fairness;
    }

private:
    [[nodiscard]] const Option &chosen(int wish) const { return m_plan.options[size_t(m_plan.chosen[size_t(wish)])]; }

    [[nodiscard]] int placeOf(int wish) const
    {
        const int tier = m_plan.ranking.tier[size_t(wish)];
        return 1 + int(std::count_if(m_plan.ranking.tier.cbegin(), m_plan.ranking.tier.cend(), [&](int one) { return one < tier; }));
    }

    [[nodiscard]] Other otherOf(int wish, int holder, const QSet<int> &seats) const
    {
        Other other{holder, Other::Relation::Ahead, {}, std::nullopt};
        std::vector<int> sorted(seats.cbegin(), seats.cend());
        std::sort(sorted.begin(), sorted.end());
        for (const int seat : sorted)
            other.seats.push_back(m_house.at(seat).seat.id);
        const int compared = m_plan.ranking.tier[size_t(holder)] - m_plan.ranking.tier[size_t(wish)];
        if (chosen(holder).keeps)
            other.relation = Other::Relation::Owner;
        else if (compared == 0)
            other.relation = Other::Relation::Equal;
        else {
            other.relation = compared < 0 ? Other::Relation::Ahead : Other::Relation::Behind;
            other.by = decidedBy(m_wishes[size_t(holder)], m_wishes[size_t(wish)], m_order);
        }
        return other;
    }

    void explain(Fairness &fairness, bool open)
    {
        const size_t wish = size_t(fairness.wish);
        if (m_plan.excluded[wish] != Excluded::No) {
            fairness.why = m_plan.excluded[wish] == Excluded::Duplicate ? WhyNot::Duplicate : WhyNot::SeatsUnknown;
        } else if (m_options[wish].size() > 1) {
            fairness.why = open ? WhyNot::SolverStopped : WhyNot::Others;
        } else {
            const Rejected rejected = m_maker.rejected(fairness.wish);
            if (!rejected.preference && !rejected.noGain && !rejected.worse)
                fairness.conditions = rejected.conditions;
            fairness.why = rejected.preference > 0 ? WhyNot::OnlyWithout
                : rejected.noGain > 0              ? WhyNot::HasBest
                : rejected.worse > 0               ? WhyNot::OnlyWorse
                                                   : WhyNot::NoSuchSeats;
        }
        if (fairness.why == WhyNot::NoSuchSeats && fairness.conditions.empty())
            fairness.obstacles = findSeats(m_house, m_wishes[wish].conditions, 1).obstacles;
    }

    SeatHouse m_house;
    const std::vector<Wish> &m_wishes;
    const Order &m_order;
    const Plan &m_plan;
    OptionMaker m_maker;
    std::vector<int> m_has; // by seat: the wish that gets or keeps it
    std::vector<std::vector<int>> m_options;
};

} // namespace

QString whyNotName(WhyNot why)
{
    switch (why) {
    case WhyNot::Served:
        return u"served"_s;
    case WhyNot::SeatsUnknown:
        return u"seatsUnknown"_s;
    case WhyNot::Duplicate:
        return u"duplicate"_s;
    case WhyNot::HasBest:
        return u"hasBest"_s;
    case WhyNot::NoSuchSeats:
        return u"noSuchSeats"_s;
    case WhyNot::OnlyWorse:
        return u"onlyWorse"_s;
    case WhyNot::OnlyWithout:
        return u"onlyWithout"_s;
    case WhyNot::Others:
        return u"others"_s;
    case WhyNot::SolverStopped:
        return u"solverStopped"_s;
    }
    return {};
}

QString relationName(Other::Relation relation)
{
    switch (relation) {
    case Other::Relation::Ahead:
        return u"ahead"_s;
    case Other::Relation::Equal:
        return u"equal"_s;
    case Other::Relation::Owner:
        return u"owner"_s;
    case Other::Relation::Behind:
        return u"behind"_s;
    }
    return {};
}

std::vector<Fairness> fairnessOf(const SeatHouse &house, const std::vector<Wish> &wishes, const Order &order, const Plan &plan)
{
    Report report(house, wishes, order, plan);
    std::vector<Fairness> all;
    for (int wish = 0; wish < int(wishes.size()); ++wish)
        all.push_back(report.of(wish));
    return all;
}

} // namespace pd::planner
