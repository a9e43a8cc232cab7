// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatadvice.h"

#include "models/domain/folding.h"
#include "models/domain/instant.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

using Code = WayReason::Code;

// What a box office hands out when somebody comes.
bool waitsAtTheDoor(const QString &delivery)
{
    return folded(delivery).contains(u"will call"_s) || folded(delivery).contains(u"pick"_s);
}

} // namespace

QString seatWayName(SeatWay way)
{
    return way == SeatWay::ReSeat ? u"reSeat"_s : way == SeatWay::Exchange ? u"exchange"_s : u"packageExchange"_s;
}

std::optional<SeatWay> seatWayNamed(QStringView name)
{
    for (const SeatWay way : {SeatWay::ReSeat, SeatWay::Exchange, SeatWay::PackageExchange}) {
        if (name == seatWayName(way))
            return way;
    }
    return std::nullopt;
}

QString WayReason::rule() const
{
    switch (code) {
    case Code::NothingElse:
    case Code::NothingPaid:
        return u"X1"_s;
    case Code::PriceDiffers:
    case Code::PriceUnknown:
    case Code::TicketsOut:
        return u"X2"_s;
    case Code::OtherAllocation:
    case Code::OtherWeekday:
    case Code::OtherSeries:
        return u"X3"_s;
    }
    Q_UNREACHABLE();
}

bool WayReason::assumed() const
{
    const bool most = code == Code::OtherAllocation && values.value(u"performances"_s) != values.value(u"of"_s);
    return most || (code != Code::PriceDiffers && code != Code::OtherWeekday && code != Code::OtherAllocation);
}

QString wayReasonName(Code code)
{
    switch (code) {
    case Code::NothingElse:
        return u"nothingElse"_s;
    case Code::NothingPaid:
        return u"nothingPaid"_s;
    case Code::PriceDiffers:
        return u"priceDiffers"_s;
    case Code::PriceUnknown:
        return u"priceUnknown"_s;
    case Code::TicketsOut:
        return u"ticketsOut"_s;
    case Code::OtherAllocation:
        return u"otherAllocation"_s;
    case Code::OtherWeekday:
        return u"otherWeekday"_s;
    case Code::OtherSeries:
        return u"otherSeries"_s;
    }
    Q_UNREACHABLE();
}

WayFacts wayFactsOf(const TicketOrder &order, qint64 toCome)
{
    return {sameFolded(order.status, u"Pending Renewal"), order.delivery, toCome, {}, {}, false};
}

SeatSuggestion suggestWay(const WayFacts &facts)
{
    const auto elsewhere = std::count_if(facts.prices.performances.begin(), facts.prices.performances.end(), [](const SeatPriceChange::At &at) { return at.elsewhere; });
    if (facts.weekday) {
        if (*facts.weekday && !facts.sameWeekday)
            return {SeatWay::PackageExchange, {{Code::OtherWeekday, {{u"weekday"_s, *facts.weekday}}}}};
        return {SeatWay::PackageExchange, {{Code::OtherSeries}}};
    }
    if (elsewhere > 0 && 2 * elsewhere > facts.toCome)
        return {SeatWay::PackageExchange, {{Code::OtherAllocation, {{u"performances"_s, qint64(elsewhere)}, {u"of"_s, facts.toCome}}}}};
    SeatSuggestion suggestion{SeatWay::Exchange, {}};
    if (facts.prices.total && facts.prices.total->minor != 0)
        suggestion.reasons.push_back({Code::PriceDiffers, {{u"difference"_s, QVariant::fromValue(*facts.prices.total)}}});
    if (!facts.prices.total)
        suggestion.reasons.push_back({Code::PriceUnknown, {{u"elsewhere"_s, facts.prices.elsewhere()}}});
    if (!facts.pending && !facts.delivery.trimmed().isEmpty() && !waitsAtTheDoor(facts.delivery))
        suggestion.reasons.push_back({Code::TicketsOut, {{u"delivery"_s, facts.delivery}}});
    if (!suggestion.reasons.empty())
        return suggestion;
    suggestion.way = SeatWay::ReSeat;
    suggestion.reasons.push_back({facts.pending ? Code::NothingPaid : Code::NothingElse});
    return suggestion;
}

int weekdayOf(const std::vector<Instant> &starts, const QTimeZone &zone)
{
    std::array<std::size_t, 8> days{};
    for (const Instant &start : starts)
        ++days[std::size_t(localDate(start, zone).dayOfWeek())];
    const auto most = std::max_element(days.begin(), days.end());
    return 2 * *most > starts.size() ? int(most - days.begin()) : 0;
}

} // namespace pd
