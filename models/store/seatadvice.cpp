// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatadvice.h"

#include "models/domain/seatsearch.h"
#include "models/domain/serieshouse.h"
#include "models/domain/seriesmove.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/seatalternatives.h"
#include "models/store/seatprices.h"
#include "models/store/seatstock.h"
#include "models/store/seriesreader.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr std::size_t mostSections = 3;
constexpr std::size_t mostSeries = 5;

bool isToCome(const std::optional<Instant> &startsAt, Instant at)
{
    return !startsAt || *startsAt > at;
}

QStringList namesOf(const SeatHouse &house, const std::vector<RowId> &seats)
{
    QStringList names;
    for (const RowId seat : seats)
        names.append(house.at(house.indexOf(seat)).seat.name());
    return names;
}

SeatHouse sectionOf(const SeatHouse &house, const QString &section)
{
    std::vector<MapSeat> seats;
    std::copy_if(house.seats().begin(), house.seats().end(), std::back_inserter(seats), [&](const MapSeat &seat) { return seat.seat.section == section; });
    return SeatHouse(std::move(seats));
}

class Adviser {
public:
    Adviser(Connection &connection, const TicketOrder &order, Instant at, const QTimeZone &zone)
        : m_connection(connection)
        , m_order(order)
        , m_at(at)
        , m_zone(zone)
        , m_facts(wayFactsOf(order, 0))
    {
    }

    Result<SeatAdvice> run(const std::optional<SeatChange> &asked)
    {
        m_advice.order = m_order.number;
        Result<SeatStock> stock = readSeatStock(m_connection, m_order, asked ? asked->take : std::vector<RowId>(), m_at, m_zone);
        if (!stock)
            return stock.error();
        m_stock = *std::move(stock);
        for (const SeatStock::Performance &performance : m_stock.performances) {
            if (!isToCome(performance.startsAt, m_at))
                continue;
            ++m_facts.toCome;
            if (!asked || !asked->performance || *asked->performance == performance.id)
                m_performances.push_back(performance.id);
        }
        if (asked && asked->performance && m_performances.empty())
            return unknownRecord(u"instance"_s, *asked->performance);
        if (asked && !asked->take.empty()) {
            if (const Result<void> weighed = weigh(*asked); !weighed)
                return weighed.error();
        }
        SeenBy by = seenBy(m_order);
        m_once = asked && asked->performance;
        if (m_once)
            by.series = 0;
        Result<SeatHouse> house = readHouseOfAll(m_connection, m_performances, by, m_at);
        if (!house)
            return house.error();
        m_own = asked && !asked->give.empty() ? asked->give : ownSeats(*house);
        m_wish.count = asked && !asked->take.empty() ? int(asked->take.size()) : std::max(1, int(m_own.size()));
        const auto accessible = std::count_if(m_own.begin(), m_own.end(), [&](RowId seat) { return house->indexOf(seat) >= 0 && house->at(house->indexOf(seat)).seat.accessible; });
        m_wish.accessible = std::min(m_wish.count, asked ? asked->accessible.value_or(int(accessible)) : int(accessible));
        m_advice.count = m_wish.count;
        for (const auto offer : {&Adviser::offerSections, &Adviser::offerSeries}) {
            if (const Result<void> offered = (this->*offer)(*house); !offered)
                return offered.error();
        }
        return std::move(m_advice);
    }

private:
    Result<void> weigh(const SeatChange &asked)
    {
        const Result<SeatPlan> plan = planSeats(m_stock, asked, m_at);
        if (!plan) {
            m_advice.refused = plan.error();
            return {};
        }
        const Result<SeatPriceChange> prices = pricesOf(*plan);
        if (!prices)
            return prices.error();
        m_advice.wish = suggested(*prices);
        m_advice.difference = prices->total;
        return {};
    }

    Result<SeatPriceChange> pricesOf(const SeatPlan &plan)
    {
        const Result<SeatPrices> prices = readSeatPrices(m_connection, m_order, plan);
        return prices ? Result<SeatPriceChange>(priceChangeOf(*prices, plan)) : prices.error();
    }

    SeatSuggestion suggested(const SeatPriceChange &prices) const
    {
        WayFacts facts = m_facts;
        facts.prices = prices;
        return suggestWay(facts);
    }

    std::vector<RowId> bestOf(const SeatHouse &house) const
    {
        const SeatFinding found = findSeats(house, m_wish, 1);
        return found.proposals.empty() ? std::vector<RowId>() : found.proposals.front().seats;
    }

    Result<void> offerSections(const SeatHouse &house)
    {
        std::set<QString> own;
        for (const RowId seat : m_own) {
            if (house.indexOf(seat) >= 0)
                own.insert(house.at(house.indexOf(seat)).seat.section);
        }
        for (const QString &section : house.sections()) {
            if (own.contains(section) || m_advice.others.size() == mostSections)
                continue;
            const std::vector<RowId> best = bestOf(sectionOf(house, section));
            if (best.empty())
                continue;
            SeatPlan plan;
            plan.wholeSeries = !m_once;
            for (const RowId performance : m_performances) {
                for (std::size_t i = 0; i < std::min(m_own.size(), best.size()); ++i)
                    plan.steps.push_back({performance, 0, 0, m_own[i], best[i]});
            }
            const Result<SeatPriceChange> prices = pricesOf(plan);
            if (!prices)
                return prices.error();
            m_advice.others.push_back({0, section, 0, namesOf(house, best), qint64(m_performances.size()), prices->known && !m_own.empty() ? prices->total : std::nullopt, suggested(*prices)});
        }
        return {};
    }

    Result<void> offerSeries(const SeatHouse &)
    {
        if (!m_order.series || m_once)
            return {};
        const Result<std::vector<SeriesRecord>> all = readSeries(m_connection);
        if (!all)
            return all.error();
        const auto own = std::find_if(all->begin(), all->end(), [&](const SeriesRecord &one) { return one.series.id == m_order.series->id; });
        if (own == all->end() || !own->seasonId)
            return {};
        std::size_t offered = 0;
        for (const SeriesRecord &series : *all) {
            const bool open = !series.series.closesAt || *series.series.closesAt > m_at;
            if (series.series.id == own->series.id || series.seasonId != own->seasonId || !open || offered == mostSeries)
                continue;
            const Result<bool> has = offer(*own, series);
            if (!has)
                return has.error();
            offered += *has;
        }
        return {};
    }

    int weekday(const SeriesRecord &series) const
    {
        std::vector<Instant> starts;
        for (const SeriesPerformance &performance : series.performances) {
            if (performance.startsAt)
                starts.push_back(*performance.startsAt);
        }
        return weekdayOf(starts, m_zone);
    }

    Result<bool> offer(const SeriesRecord &own, const SeriesRecord &series)
    {
        std::vector<RowId> performances;
        for (const SeriesPerformance &performance : series.performances) {
            if (isToCome(performance.startsAt, m_at) && performance.venue && performance.venue == series.venueId)
                performances.push_back(performance.instance);
        }
        if (performances.empty())
            return false;
        SeenBy by = seenBy(m_order);
        by.series = series.series.id;
        const Result<SeatHouse> house = readHouseOfAll(m_connection, performances, by, m_at);
        if (!house)
            return house.error();
        const std::vector<RowId> best = bestOf(*house);
        if (best.empty())
            return false;
        WayFacts facts = m_facts;
        facts.weekday = weekday(series);
        facts.sameWeekday = facts.weekday == weekday(own);
        m_advice.others.push_back({series.series.id, series.series.name, *facts.weekday, namesOf(*house, best), qint64(performances.size()), packageDifference(own, series), suggestWay(facts)});
        return true;
    }

    // Where the packages could be exchanged for those of the other series.
    std::optional<Money> packageDifference(const SeriesRecord &own, const SeriesRecord &series) const
    {
        const Result<std::vector<MovedPackage>> packages = movedPackages(m_order, own, series, m_at);
        return packages ? differenceOf(*packages) : std::nullopt;
    }

    Connection &m_connection;
    const TicketOrder &m_order;
    Instant m_at;
    QTimeZone m_zone;
    SeatStock m_stock;
    WayFacts m_facts;
    SeatWish m_wish;
    std::vector<RowId> m_performances;
    std::vector<RowId> m_own; // those that would go
    bool m_once = false;      // at one performance only
    SeatAdvice m_advice;
};

} // namespace

Result<SeatAdvice> readSeatAdvice(Connection &connection, const TicketOrder &order, const std::optional<SeatChange> &asked, Instant at, const QTimeZone &zone)
{
    return Adviser(connection, order, at, zone).run(asked);
}

} // namespace pd::store
