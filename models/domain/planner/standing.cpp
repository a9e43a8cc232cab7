// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/standing.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

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

constexpr std::array all{Criterion::Priority, Criterion::Seniority, Criterion::DonorLevel};

} // namespace

QString criterionName(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Priority:
        return u"priority"_s;
    case Criterion::Seniority:
        return u"seniority"_s;
    case Criterion::DonorLevel:
        return u"donorLevel"_s;
    }
    return {};
}

QString orderName(const Order &order)
{
    QStringList names;
    for (const Criterion criterion : order)
        names.append(criterionName(criterion));
    return names.join(u'+');
}

std::optional<Order> orderNamed(const QString &name)
{
    Order order;
    for (const QString &word : name.split(u'+')) {
        const auto found = std::find_if(all.begin(), all.end(), [&](Criterion criterion) { return word.trimmed() == criterionName(criterion); });
        if (found == all.end() || std::find(order.begin(), order.end(), *found) != order.end())
            return std::nullopt;
        order.push_back(*found);
    }
    return order;
}

QStringList allOrderNames()
{
    QStringList names;
    for (size_t count = all.size(); count > 0; --count) {
        std::array order = all;
        do {
            const QString name = orderName(Order(order.begin(), order.begin() + qsizetype(count)));
            if (!names.contains(name))
                names.append(name);
        } while (std::next_permutation(order.begin(), order.end()));
    }
    return names;
}

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
