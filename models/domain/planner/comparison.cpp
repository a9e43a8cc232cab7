// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/comparison.h"

#include "models/domain/seatgroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::planner {

namespace {

constexpr double sameRow = 0.5; // rows that stand less apart than this stand level

// Negative: the second is better; positive: worse.
int compared(Aspect aspect, const Facts &now, const Facts &then)
{
    switch (aspect) {
    case Aspect::Row:
        return then.hindmost > now.hindmost + sameRow ? 1 : then.hindmost < now.hindmost - sameRow ? -1 : 0;
    case Aspect::Together:
        return then.parts - now.parts;
    case Aspect::Aisle:
        return (now.aisle > 0 ? 1 : 0) - (then.aisle > 0 ? 1 : 0);
    case Aspect::Accessible:
        return now.accessible - then.accessible;
    case Aspect::View:
        return then.obstructed - now.obstructed;
    }
    return 0;
}

std::vector<Aspect> aspects(const Facts &now, const Facts &then, bool worse)
{
    std::vector<Aspect> found;
    if (now.seats.empty() || then.seats.empty())
        return found;
    for (const Aspect aspect : {Aspect::Row, Aspect::Together, Aspect::Aisle, Aspect::Accessible, Aspect::View}) {
        const int sign = compared(aspect, now, then);
        if (worse ? sign > 0 : sign < 0)
            found.push_back(aspect);
    }
    return found;
}

} // namespace

QString aspectName(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Row:
        return u"row"_s;
    case Aspect::Together:
        return u"together"_s;
    case Aspect::Aisle:
        return u"aisle"_s;
    case Aspect::Accessible:
        return u"accessible"_s;
    case Aspect::View:
        return u"view"_s;
    }
    return {};
}

QString conditionName(Condition condition)
{
    switch (condition) {
    case Condition::Count:
        return u"count"_s;
    case Condition::Together:
        return u"together"_s;
    case Condition::Aisle:
        return u"aisle"_s;
    case Condition::Accessible:
        return u"accessible"_s;
    case Condition::Level:
        return u"level"_s;
    case Condition::Section:
        return u"section"_s;
    case Condition::Row:
        return u"row"_s;
    }
    return {};
}

Facts factsOf(const SeatHouse &house, std::vector<int> seats)
{
    std::sort(seats.begin(), seats.end(), [&](int a, int b) {
        return std::pair(house.rowOf(a), house.placeOf(a)) < std::pair(house.rowOf(b), house.placeOf(b));
    });
    Facts facts;
    facts.hindmost = house.front();
    for (const int seat : seats) {
        const Seat &place = house.at(seat).seat;
        facts.hindmost = std::max(facts.hindmost, house.rows()[size_t(house.rowOf(seat))].y);
        facts.aisle += place.aisle ? 1 : 0;
        facts.accessible += place.accessible ? 1 : 0;
        facts.obstructed += place.obstructed ? 1 : 0;
    }
    facts.parts = seats.empty() ? 0 : partsOf(house, seats);
    facts.distance = seats.empty() ? 0 : distanceOf(house, {.accessible = facts.accessible}, seats);
    facts.seats = std::move(seats);
    return facts;
}

Facts factsOf(const SeatHouse &house, const std::vector<RowId> &seats)
{
    std::vector<int> here;
    for (const RowId id : seats) {
        if (const int seat = house.indexOf(id); seat >= 0)
            here.push_back(seat);
    }
    return factsOf(house, std::move(here));
}

std::vector<Aspect> worseIn(const Facts &now, const Facts &then)
{
    return aspects(now, then, true);
}

std::vector<Aspect> betterIn(const Facts &now, const Facts &then)
{
    return aspects(now, then, false);
}

std::vector<Condition> brokenBy(const SeatHouse &house, const Wish &wish, const Facts &now, const Facts &then)
{
    const SeatWish &asked = wish.conditions;
    std::vector<Condition> broken;
    const auto check = [&](bool kept, Condition condition) {
        if (!kept)
            broken.push_back(condition);
    };
    const auto all = [&](auto right) { return std::all_of(then.seats.cbegin(), then.seats.cend(), [&](int seat) { return right(house.at(seat)); }); };
    check(int(then.seats.size()) == asked.count, Condition::Count);
    check(!asked.together || then.parts <= 1, Condition::Together);
    check(!asked.aisle || then.aisle > 0, Condition::Aisle);
    // Accessible seats are left to those who need them.
    check(asked.accessible > 0 ? then.accessible >= asked.accessible : then.accessible <= now.accessible, Condition::Accessible);
    QString level = asked.level;
    if (level.isEmpty() && !now.seats.empty())
        level = house.at(now.seats.front()).level;
    check(level.isEmpty() || all([&](const MapSeat &seat) { return seat.level == level; }), Condition::Level);
    check(wish.sections.isEmpty() || all([&](const MapSeat &seat) { return wish.sections.contains(seat.seat.section); }), Condition::Section);
    if (!asked.notBehind.empty()) {
        const Facts limit = factsOf(house, asked.notBehind);
        check(limit.seats.empty() || compared(Aspect::Row, limit, then) <= 0, Condition::Row);
    }
    return broken;
}

int preferencesMet(const Wish &wish, const Facts &now, const Facts &then)
{
    return (wish.prefersAisle && then.aisle > 0 ? 1 : 0)
        + (wish.prefersSameRow && (now.seats.empty() || compared(Aspect::Row, now, then) <= 0) ? 1 : 0);
}

int preferencesOf(const Wish &wish)
{
    return (wish.prefersAisle ? 1 : 0) + (wish.prefersSameRow ? 1 : 0);
}

bool gains(const Wish &wish, const Facts &now, bool nowBroken, const Facts &then)
{
    if (now.seats.empty() || nowBroken)
        return true;
    const int met = preferencesMet(wish, now, then) - preferencesMet(wish, now, now);
    return met > 0 || (met == 0 && then.distance < now.distance - 1e-9);
}

} // namespace pd::planner
