// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::planner {

namespace {

bool contains(const std::vector<RowId> &all, RowId one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

Error refused(const QString &reason, RowId request)
{
    return {ErrorCode::ActionRefused, {{u"reason"_s, reason}, {u"request"_s, request}}, {}};
}

// The move of a wish, by its index in the plan.
std::optional<size_t> moveOf(const Plan &plan, int wish)
{
    const auto found = std::find_if(plan.moves.begin(), plan.moves.end(), [&](const Move &move) { return move.wish == wish; });
    return found == plan.moves.end() ? std::nullopt : std::optional(size_t(found - plan.moves.begin()));
}

} // namespace

QString hindranceName(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return u"none"_s;
    case Hindrance::Number:
        return u"number"_s;
    case Hindrance::Level:
        return u"level"_s;
    case Hindrance::CallFirst:
        return u"callFirst"_s;
    case Hindrance::Needs:
        return u"needs"_s;
    }
    return {};
}

Hindrance orderHindrance(const SeatHouse &house, const Wish &wish, const std::vector<RowId> &seats)
{
    if (seats.size() != wish.current.size())
        return Hindrance::Number;
    const auto level = [&](RowId seat) {
        const int at = house.indexOf(seat);
        return at < 0 ? QString() : house.at(at).level;
    };
    const auto levels = [&](const std::vector<RowId> &of) {
        QStringList all;
        std::transform(of.begin(), of.end(), std::back_inserter(all), level);
        all.sort();
        return all;
    };
    return levels(seats) == levels(wish.current) ? Hindrance::None : Hindrance::Level;
}

std::vector<Hindrance> hindrancesOf(const World &world, const Plan &plan, const std::vector<RowId> &asked)
{
    std::vector<Hindrance> all;
    for (const Move &move : plan.moves) {
        const Wish &wish = world.wishes[size_t(move.wish)];
        const Hindrance own = orderHindrance(world.house, wish, move.seats);
        all.push_back(own == Hindrance::None && move.ask && !contains(asked, wish.request) ? Hindrance::CallFirst : own);
    }
    const std::vector<Hindrance> own = all; // needs are indirect, too
    for (size_t i = 0; i < all.size(); ++i) {
        const bool stuck = std::any_of(plan.moves[i].needs.begin(), plan.moves[i].needs.end(), [&](int wish) {
            const auto needed = moveOf(plan, wish);
            return !needed || own[*needed] != Hindrance::None;
        });
        if (all[i] == Hindrance::None && stuck)
            all[i] = Hindrance::Needs;
    }
    return all;
}

std::vector<Move> movesThatCan(const World &world, const Plan &plan)
{
    const std::vector<Hindrance> hindrances = hindrancesOf(world, plan);
    std::vector<Move> moves;
    for (size_t i = 0; i < plan.moves.size(); ++i) {
        if (hindrances[i] == Hindrance::None)
            moves.push_back(plan.moves[i]);
    }
    return moves;
}

Result<std::vector<Move>> movesOf(const World &world, const Plan &plan, const std::vector<RowId> &requests)
{
    std::vector<int> wishes;
    for (const RowId request : requests) {
        const auto found = std::find_if(world.wishes.begin(), world.wishes.end(), [&](const Wish &wish) { return wish.request == request; });
        const int wish = int(found - world.wishes.begin());
        if (found == world.wishes.end() || !moveOf(plan, wish))
            return refused(u"planWithout"_s, request);
        wishes.push_back(wish);
    }
    const std::vector<Hindrance> hindrances = hindrancesOf(world, plan, requests);
    std::vector<Move> moves;
    for (const int wish : withNeeds(plan, wishes)) {
        const auto at = moveOf(plan, wish);
        if (!at)
            continue;
        const Hindrance hindrance = hindrances[*at];
        if (hindrance != Hindrance::None && hindrance != Hindrance::Needs)
            return refused(hindrance == Hindrance::Number ? u"planNumber"_s : hindrance == Hindrance::Level ? u"planLevel"_s : u"planCallFirst"_s, world.wishes[size_t(wish)].request);
        moves.push_back(plan.moves[*at]);
    }
    return moves;
}

} // namespace pd::planner
