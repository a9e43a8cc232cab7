// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesmove.h"

#include "models/domain/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Error refused(const QString &reason)
{
    return {ErrorCode::ActionRefused, {{u"reason"_s, reason}}, {}};
}

bool isActive(const TicketOrderItem &item)
{
    return !item.sourceDeleted && sameFolded(item.status, u"Active");
}

bool isPackageOf(const TicketOrderItem &item, const SeriesRecord &series)
{
    return isActive(item) && !item.instanceId && !item.packageItemId && item.eventKind == EventKind::Subscription && (!series.packageId || item.eventId == series.packageId);
}

bool hasBegun(const SeriesRecord &series, Instant at)
{
    return std::any_of(series.performances.begin(), series.performances.end(), [at](const SeriesPerformance &one) { return one.startsAt && *one.startsAt <= at; });
}

bool isDiscounted(const TicketOrderItem &item)
{
    return !item.discountCode.isEmpty() || item.unitDiscount.value_or(0) != 0;
}

// None: no such level, or two that cost differently.
std::optional<MovedPackage> moved(const TicketOrderItem &was, const QString &currency, const SeriesRecord &to, Instant at)
{
    const bool early = to.series.earlyPriceUntil && at < *to.series.earlyPriceUntil;
    std::optional<MovedPackage> found;
    for (const SeriesPriceLevel &level : to.priceLevels) {
        if (!sameFolded(level.name, was.priceLevel))
            continue;
        const std::optional<Minor> price = early && level.earlyPrice ? level.earlyPrice : level.price;
        if (!price || (!currency.isEmpty() && level.currency != currency) || (found && found->price != *price))
            return std::nullopt;
        if (!found)
            found = MovedPackage{was, level, *price};
    }
    return found;
}

} // namespace

Result<void> mayMove(const SeriesRecord &from, const SeriesRecord &to, Instant at)
{
    if (from.series.id == to.series.id)
        return refused(u"moveSameSeries"_s);
    if (!from.seasonId || from.seasonId != to.seasonId)
        return refused(u"moveOtherSeason"_s);
    if (!lacksOf(to).empty())
        return refused(u"moveSeriesNotReady"_s);
    if (*to.series.closesAt <= at)
        return refused(u"moveClosed"_s);
    return hasBegun(from, at) || hasBegun(to, at) ? Result<void>(refused(u"moveBegun"_s)) : Result<void>();
}

Result<std::vector<MovedPackage>> movedPackages(const TicketOrder &order, const SeriesRecord &from, const SeriesRecord &to, Instant at)
{
    std::vector<MovedPackage> all;
    for (const TicketOrderItem &item : order.items) {
        if (!isPackageOf(item, from))
            continue;
        if (isDiscounted(item))
            return refused(u"moveDiscount"_s);
        const std::optional<MovedPackage> package = moved(item, order.currency, to, at);
        if (!package)
            return refused(u"moveLevel"_s);
        all.push_back(*package);
    }
    return all.empty() ? Result<std::vector<MovedPackage>>(refused(u"moveNoPackage"_s)) : Result<std::vector<MovedPackage>>(std::move(all));
}

std::vector<RowId> movedTickets(const TicketOrder &order, const SeriesRecord &from, const std::vector<MovedPackage> &packages)
{
    std::vector<RowId> tickets;
    const auto ofPackages = [&](const TicketOrderItem &item) {
        return item.packageItemId && std::any_of(packages.begin(), packages.end(), [&](const MovedPackage &one) { return one.was.id == *item.packageItemId; });
    };
    // Where tickets name their package, another one that cost nothing is a guest's.
    const bool named = std::any_of(order.items.begin(), order.items.end(), [&](const TicketOrderItem &item) { return isActive(item) && ofPackages(item); });
    for (const TicketOrderItem &item : order.items) {
        const bool ofPackage = ofPackages(item);
        const bool ofSeries = !named && item.instanceId && !item.packageItemId && item.effectivePrice.value_or(0) == 0
            && std::any_of(from.performances.begin(), from.performances.end(), [&](const SeriesPerformance &one) { return one.instance == *item.instanceId; });
        if (isActive(item) && (ofPackage || ofSeries))
            tickets.push_back(item.id);
    }
    return tickets;
}

std::optional<Money> differenceOf(const std::vector<MovedPackage> &packages)
{
    if (packages.empty())
        return std::nullopt;
    Money sum{0, packages.front().level.currency};
    for (const MovedPackage &package : packages) {
        if (!package.was.effectivePrice || package.level.currency != sum.currency)
            return std::nullopt;
        sum.minor += (package.price - *package.was.effectivePrice) * package.was.quantity.value_or(1);
    }
    return sum;
}

qint64 placesOf(const TicketOrder &order, const SeriesRecord &series)
{
    qint64 places = 0;
    for (const TicketOrderItem &item : order.items)
        places += isPackageOf(item, series) ? item.quantity.value_or(1) : 0;
    return places;
}

} // namespace pd
