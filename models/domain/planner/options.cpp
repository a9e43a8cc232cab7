// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/options.h"

#include "models/domain/seatgroups.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::planner {

namespace {

constexpr int preferenceWorth = 500;
constexpr int nearnessWorth = 499;

} // namespace

SeatHouse openHouse(const SeatHouse &house, const std::vector<Wish> &wishes)
{
    QSet<RowId> own;
    for (const Wish &wish : wishes)
        own.unite(QSet<RowId>(wish.current.cbegin(), wish.current.cend()));
    std::vector<MapSeat> seats = house.seats();
    for (MapSeat &seat : seats) {
        if (own.contains(seat.seat.id))
            seat.state = SeatState::Own;
        else if (seat.state != SeatState::Free)
            seat.state = SeatState::Taken;
    }
    return SeatHouse(std::move(seats));
}

OptionMaker::OptionMaker(const SeatHouse &house, const std::vector<Wish> &wishes)
    : m_house(house)
    , m_wishes(wishes)
    , m_farthest(std::max(1.0, house.back() - house.front() + (house.right() - house.left()) / 4))
{
    for (const Wish &wish : wishes) {
        Facts facts = factsOf(house, wish.current);
        const bool broken = !brokenBy(house, wish, facts, facts).empty();
        m_now.push_back({std::move(facts), broken});
    }
}

Option OptionMaker::keep(int wish) const
{
    return {wish, m_now[size_t(wish)].facts.seats, true, 0};
}

std::vector<Option> OptionMaker::best(int wish, int most, int perSeat, const std::vector<bool> &open)
{
    std::vector<Option> options;
    std::vector<int> used(perSeat > 0 ? size_t(m_house.count()) : 0);
    for (const Facts &group : groupsFor(m_wishes[size_t(wish)].conditions)) {
        const auto left = [&](int seat) {
            return (open.empty() || open[size_t(seat)]) && (perSeat == 0 || used[size_t(seat)] < perSeat);
        };
        if (!std::all_of(group.seats.cbegin(), group.seats.cend(), left) || judge(wish, group) != Verdict::Right)
            continue;
        for (const int seat : group.seats) {
            if (perSeat > 0)
                ++used[size_t(seat)];
        }
        options.push_back({wish, group.seats, false, worthOf(wish, group)});
        if (int(options.size()) == most)
            break;
    }
    return options;
}

Rejected OptionMaker::rejected(int wish)
{
    Rejected rejected;
    for (const Facts &group : groupsFor(m_wishes[size_t(wish)].conditions)) {
        switch (judge(wish, group)) {
        case Verdict::Right:
            break;
        case Verdict::Condition:
            for (const Condition condition : brokenBy(m_house, m_wishes[size_t(wish)], m_now[size_t(wish)].facts, group)) {
                if (std::find(rejected.conditions.cbegin(), rejected.conditions.cend(), condition) == rejected.conditions.cend())
                    rejected.conditions.push_back(condition);
            }
            break;
        case Verdict::Worse:
            ++rejected.worse;
            break;
        case Verdict::NoGain:
            ++rejected.noGain;
            break;
        case Verdict::Preference:
            ++rejected.preference;
            break;
        }
    }
    return rejected;
}

const std::vector<Facts> &OptionMaker::groupsFor(const SeatWish &conditions)
{
    const QString key = u"%1 %2 %3 %4 %5"_s.arg(conditions.count).arg(conditions.together).arg(conditions.aisle).arg(conditions.accessible).arg(conditions.level);
    if (const auto known = m_groups.constFind(key); known != m_groups.cend())
        return *known;
    SeatWish anyRow = conditions;
    anyRow.notBehind.clear();
    std::vector<Facts> groups;
    if (conditions.count > 0) {
        for (SeatGroup &group : seatGroups(m_house, anyRow, true))
            groups.push_back(factsOf(m_house, std::move(group.seats)));
    }
    return *m_groups.insert(key, std::move(groups));
}

OptionMaker::Verdict OptionMaker::judge(int wish, const Facts &then) const
{
    const Wish &asked = m_wishes[size_t(wish)];
    const Now &now = m_now[size_t(wish)];
    if (!brokenBy(m_house, asked, now.facts, then).empty())
        return Verdict::Condition;
    if (!asked.acceptsWorse && !worseIn(now.facts, then).empty())
        return Verdict::Worse;
    if (then.seats == now.facts.seats || !gains(asked, now.facts, now.broken, then))
        return Verdict::NoGain;
    if (asked.fallback == Fallback::Keep && preferencesMet(asked, now.facts, then) < preferencesOf(asked))
        return Verdict::Preference;
    return Verdict::Right;
}

int OptionMaker::worthOf(int wish, const Facts &then) const
{
    const Wish &asked = m_wishes[size_t(wish)];
    const int all = preferencesOf(asked);
    const int met = all == 0 ? preferenceWorth : preferenceWorth * preferencesMet(asked, m_now[size_t(wish)].facts, then) / all;
    return 1 + met + int(std::lround(nearnessWorth * std::clamp(1 - then.distance / m_farthest, 0.0, 1.0)));
}

} // namespace pd::planner
