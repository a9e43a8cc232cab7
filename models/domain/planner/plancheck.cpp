// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/plancheck.h"

#include <QHash>
#include <QSet>

namespace pd::planner {

std::vector<Fault> checkPlan(const SeatHouse &house, const std::vector<Wish> &wishes, const std::vector<Move> &moves)
{
    std::vector<Fault> faults;
    QSet<int> moving;
    for (const Move &move : moves) {
        if (move.wish < 0 || move.wish >= int(wishes.size()))
            faults.push_back({Fault::Code::WishUnknown, move.wish, 0});
        else if (moving.contains(move.wish))
            faults.push_back({Fault::Code::WishTwice, move.wish, 0});
        moving.insert(move.wish);
    }
    if (!faults.empty())
        return faults;
    QSet<RowId> left; // by those who move
    QSet<RowId> kept; // by those who do not
    for (int wish = 0; wish < int(wishes.size()); ++wish) {
        for (const RowId seat : wishes[size_t(wish)].current)
            (moving.contains(wish) ? left : kept).insert(seat);
    }
    QSet<RowId> taken;
    for (const Move &move : moves) {
        const Wish &wish = wishes[size_t(move.wish)];
        for (const RowId seat : move.seats) {
            const int index = house.indexOf(seat);
            if (index < 0)
                faults.push_back({Fault::Code::SeatUnknown, move.wish, seat});
            else if (taken.contains(seat))
                faults.push_back({Fault::Code::SeatTwice, move.wish, seat});
            else if (kept.contains(seat) || (house.at(index).state != SeatState::Free && !left.contains(seat)))
                faults.push_back({Fault::Code::SeatNotFree, move.wish, seat});
            taken.insert(seat);
        }
        const Facts now = factsOf(house, wish.current);
        const Facts then = factsOf(house, move.seats);
        if (!brokenBy(house, wish, now, then).empty())
            faults.push_back({Fault::Code::Condition, move.wish, 0});
        if (!wish.acceptsWorse && !worseIn(now, then).empty())
            faults.push_back({Fault::Code::Worse, move.wish, 0});
        if (wish.fallback == Fallback::CallFirst && !move.ask)
            faults.push_back({Fault::Code::NotAsked, move.wish, 0});
        if (wish.fallback == Fallback::Keep && preferencesMet(wish, now, then) < preferencesOf(wish))
            faults.push_back({Fault::Code::Preference, move.wish, 0});
    }
    return faults;
}

} // namespace pd::planner
