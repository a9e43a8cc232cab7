// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/problem.h"

#include <algorithm>
#include <map>

namespace pd::planner {

namespace {

constexpr qint64 exact = 900'000; // sums up to here are told apart by any solver

// Seats that the same options want are one thing; those that only one wish wants are nobody's concern.
std::vector<int> thingsOf(const SeatHouse &house, const std::vector<Option> &options, int &count)
{
    std::vector<std::vector<int>> wanted(size_t(house.count()));
    for (size_t i = 0; i < options.size(); ++i) {
        for (const int seat : options[i].seats)
            wanted[size_t(seat)].push_back(int(i));
    }
    std::vector<int> things(wanted.size(), -1);
    std::map<std::vector<int>, int> known;
    for (size_t seat = 0; seat < wanted.size(); ++seat) {
        const auto &by = wanted[seat];
        if (by.empty() || std::all_of(by.cbegin(), by.cend(), [&](int one) { return options[size_t(one)].wish == options[size_t(by.front())].wish; }))
            continue;
        things[seat] = known.try_emplace(by, int(known.size())).first->second;
    }
    count = int(known.size());
    return things;
}

// How many of the tier get something comes before how good it is.
void addTier(std::vector<ChoiceProblem::Weight> worth, int members, ChoiceProblem &problem)
{
    if (worth.empty())
        return;
    qint64 most = 0;
    for (const ChoiceProblem::Weight &weight : worth)
        most = std::max<qint64>(most, weight.worth);
    const qint64 step = members * most + 1;
    if (members > 1 && members * (step + most) > exact) {
        ChoiceProblem::Objective served = worth;
        for (ChoiceProblem::Weight &weight : served)
            weight.worth = 1;
        problem.objectives.push_back(std::move(served));
    } else if (members > 1) {
        for (ChoiceProblem::Weight &weight : worth)
            weight.worth += int(step);
    }
    problem.objectives.push_back(std::move(worth));
}

} // namespace

ChoiceProblem problemOf(const SeatHouse &house, const std::vector<Option> &options, const std::vector<int> &start, const Ranking &ranking)
{
    ChoiceProblem problem;
    problem.groups = int(start.size());
    problem.start = start;
    const std::vector<int> things = thingsOf(house, options, problem.things);
    std::vector<ChoiceProblem::Objective> tiers(size_t(ranking.tiers));
    for (size_t i = 0; i < options.size(); ++i) {
        ChoiceProblem::Choice choice{options[i].wish, {}};
        for (const int seat : options[i].seats) {
            if (things[size_t(seat)] >= 0)
                choice.things.push_back(things[size_t(seat)]);
        }
        std::sort(choice.things.begin(), choice.things.end());
        choice.things.erase(std::unique(choice.things.begin(), choice.things.end()), choice.things.end());
        problem.choices.push_back(std::move(choice));
        if (!options[i].keeps)
            tiers[size_t(ranking.tier[size_t(options[i].wish)])].push_back({int(i), options[i].worth});
    }
    for (size_t tier = 0; tier < tiers.size(); ++tier)
        addTier(std::move(tiers[tier]), int(std::count(ranking.tier.cbegin(), ranking.tier.cend(), int(tier))), problem);
    return problem;
}

} // namespace pd::planner
