// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/standing.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace pd::planner {

namespace {

// The less, the earlier.
int placeBy(const Standing &standing, Criterion criterion)
{
    switch (criterion) {
    case Criterion::Priority:
        return standing.priority;
    case Criterion::Seniority:
        return standing.sinceYear > 0 ? standing.sinceYear : std::numeric_limits<int>::max();
    case Criterion::DonorLevel:
        return -standing.donorLevel;
    }
    return 0;
}

} // namespace

int compareStanding(const Standing &one, const Standing &other, const Order &order)
{
    for (const Criterion criterion : order) {
        const int a = placeBy(one, criterion);
        const int b = placeBy(other, criterion);
        if (a != b)
            return a < b ? -1 : 1;
    }
    return 0;
}

Ranking rank(const std::vector<Wish> &wishes, const Order &order)
{
    Ranking ranking;
    ranking.wishes.resize(wishes.size());
    ranking.tier.resize(wishes.size());
    std::iota(ranking.wishes.begin(), ranking.wishes.end(), 0);
    std::sort(ranking.wishes.begin(), ranking.wishes.end(), [&](int a, int b) {
        const Wish &one = wishes[size_t(a)];
        const Wish &other = wishes[size_t(b)];
        const int compared = compareStanding(one.standing, other.standing, order);
        return compared != 0 ? compared < 0 : one.request < other.request;
    });
    for (size_t i = 0; i < ranking.wishes.size(); ++i) {
        const Standing &standing = wishes[size_t(ranking.wishes[i])].standing;
        if (i == 0 || compareStanding(wishes[size_t(ranking.wishes[i - 1])].standing, standing, order) != 0)
            ++ranking.tiers;
        ranking.tier[size_t(ranking.wishes[i])] = ranking.tiers - 1;
    }
    return ranking;
}

} // namespace pd::planner
