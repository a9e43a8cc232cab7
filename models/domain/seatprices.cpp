// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatprices.h"

#include "models/domain/folding.h"
#include "models/domain/seatchange.h"

#include <algorithm>

namespace pd {

namespace {

using Levels = std::vector<SeatPrices::Level>;

// The only one of an allocation where nobody knows the name.
std::optional<Money> priceIn(const Levels &levels, const QString &allocation, const QString &name)
{
    const SeatPrices::Level *found = nullptr;
    for (const SeatPrices::Level &level : levels) {
        if (!level.allocation.isEmpty() && !sameFolded(level.allocation, allocation))
            continue;
        if (!name.isEmpty() && !sameFolded(level.name, name))
            continue;
        if (found && found->price != level.price)
            return std::nullopt;
        found = &level;
    }
    return found ? found->price : std::nullopt;
}

std::optional<Money> difference(const Levels &levels, const QString &from, const QString &to, const QString &level)
{
    const std::optional<Money> was = priceIn(levels, from, level), is = priceIn(levels, to, level);
    return was && is && was->currency == is->currency ? std::optional(Money{is->minor - was->minor, is->currency}) : std::nullopt;
}

void add(std::optional<Money> &sum, const std::optional<Money> &more)
{
    if (!sum || !more || (!sum->currency.isEmpty() && !more->currency.isEmpty() && sum->currency != more->currency))
        sum.reset();
    else
        sum = Money{sum->minor + more->minor, more->currency.isEmpty() ? sum->currency : more->currency};
}

void note(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
}

// Each seat once, for all its performances; none where a seat's package is sold at one price everywhere, is not known, or where
// it would be another one from one performance to the next.
std::optional<Money> packageChange(const SeatPrices &prices, const SeatPlan &plan)
{
    if (plan.steps.empty() || prices.packageLevel.isEmpty())
        return std::nullopt;
    std::map<std::pair<RowId, RowId>, Money> changes; // by the seats
    for (const SeatStep &step : plan.steps) {
        if (!step.from || !step.to)
            continue;
        const QString from = placeOf(prices, step.performance, step.from).allocation, to = placeOf(prices, step.performance, step.to).allocation;
        const bool sold = std::any_of(prices.package.begin(), prices.package.end(), [&](const SeatPrices::Level &level) { return sameFolded(level.allocation, to); });
        const std::optional<Money> change = sameFolded(from, to) ? std::optional(Money())
            : sold                                               ? difference(prices.package, from, to, prices.packageLevel)
                                                                 : std::nullopt;
        if (!change || changes.emplace(std::pair(step.from, step.to), *change).first->second != *change)
            return std::nullopt;
    }
    std::optional<Money> sum = Money();
    for (const auto &[seats, change] : changes)
        add(sum, change);
    return sum;
}

} // namespace

SeatPrices::Place placeOf(const SeatPrices &prices, RowId performance, RowId seat)
{
    const auto house = prices.performances.find(performance);
    if (house == prices.performances.end())
        return {};
    const auto place = house->second.places.find(seat);
    return place == house->second.places.end() ? SeatPrices::Place() : place->second;
}

SeatPriceChange priceChangeOf(const SeatPrices &prices, const SeatPlan &plan)
{
    SeatPriceChange change;
    for (const SeatStep &step : plan.steps) {
        if (!step.from || !step.to)
            continue;
        if (change.performances.empty() || change.performances.back().performance != step.performance)
            change.performances.push_back({step.performance, Money(), false});
        const SeatPrices::Place from = placeOf(prices, step.performance, step.from), to = placeOf(prices, step.performance, step.to);
        std::optional<Money> &at = change.performances.back().difference;
        if (from.allocation.isEmpty() || to.allocation.isEmpty()) {
            change.known = false;
            at.reset();
            continue;
        }
        change.assumed = change.assumed || from.assumed || to.assumed;
        if (sameFolded(from.allocation, to.allocation))
            continue;
        change.performances.back().elsewhere = true;
        note(change.from, from.allocation);
        note(change.to, to.allocation);
        const SeatPrices::House &house = prices.performances.at(step.performance);
        const auto bought = house.bought.find(step.from);
        add(at, difference(house.levels, from.allocation, to.allocation, bought == house.bought.end() ? QString() : bought->second));
    }
    change.total = Money();
    for (const SeatPriceChange::At &at : change.performances)
        add(change.total, at.difference);
    if (plan.wholeSeries && change.elsewhere() && change.known) {
        if (const std::optional<Money> package = packageChange(prices, plan))
            change.total = package;
    }
    return change;
}

} // namespace pd
