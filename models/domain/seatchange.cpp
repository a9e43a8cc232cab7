// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatchange.h"

#include "models/domain/instant.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

using Deed = SeatChange::Deed;

bool isToCome(const SeatStock::Performance &performance, Instant at)
{
    return !performance.startsAt || *performance.startsAt > at;
}

Error refused(ErrorCode code, const SeatStock &stock, QVariantMap values = {})
{
    values[u"order"_s] = stock.order;
    return {code, values, {}};
}

// A hold ends with a day.
QDate lastDayOf(Instant until, const QTimeZone &zone)
{
    return localDate(Instant{until.ms - 1}, zone);
}

Error unknown(const QString &kind, RowId id)
{
    return {ErrorCode::RecordUnknown, {{u"kind"_s, kind}, {u"id"_s, QString::number(id)}}, {}};
}

QStringList namesOf(const SeatStock &stock, const std::vector<RowId> &seats)
{
    QStringList names;
    for (const RowId seat : seats)
        names.append(stock.places.value(seat).seat.name());
    return names;
}

class Planner {
public:
    Planner(const SeatStock &stock, const SeatChange &change, Instant at)
        : m_stock(stock)
        , m_change(change)
        , m_give(change.give.begin(), change.give.end())
        , m_take(change.take.begin(), change.take.end())
    {
        m_plan.wholeSeries = !change.performance;
        for (const SeatStock::Performance &performance : stock.performances) {
            if (isToCome(performance, at) && (!change.performance || *change.performance == performance.id))
                m_performances.push_back(performance);
        }
        for (const OwnSeat &own : stock.own)
            m_own[own.performance].emplace(own.seat, own);
    }

    Result<SeatPlan> run()
    {
        if (m_stock.heldUntil) {
            std::vector<RowId> held;
            for (const OwnSeat &seat : m_stock.held)
                held.push_back(seat.seat);
            return refused(ErrorCode::HoldOpen, m_stock,
                           {{u"seats"_s, namesOf(m_stock, inOrder({held.begin(), held.end()}))}, {u"until"_s, lastDayOf(*m_stock.heldUntil, m_stock.zone)}});
        }
        for (const auto part : {&Planner::weighOwn, &Planner::weighNumbers, &Planner::weighNew}) {
            if (const Result<void> fits = (this->*part)(); !fits)
                return fits.error();
        }
        m_plan.give = inOrder(m_give);
        m_plan.take = inOrder(m_take);
        makeSteps();
        return m_plan;
    }

private:
    [[nodiscard]] bool exchanges() const { return m_change.deed == Deed::Swap || m_change.deed == Deed::Hold; }

    // From left to right, front to back.
    std::vector<RowId> inOrder(const std::set<RowId> &seats) const
    {
        std::vector<RowId> list(seats.begin(), seats.end());
        const auto key = [this](RowId id) {
            const Seat seat = m_stock.places.value(id).seat;
            return std::tuple(seat.section, seat.y, seat.row, seat.x, seat.number, id);
        };
        std::sort(list.begin(), list.end(), [&](RowId a, RowId b) { return key(a) < key(b); });
        return list;
    }

    Result<void> weighOwn()
    {
        if (m_performances.empty())
            return m_change.performance && !m_stock.own.empty() ? unknown(u"instance"_s, *m_change.performance) : refused(ErrorCode::SeatsOver, m_stock);
        for (const auto &[seat, own] : m_own[m_performances.front().id])
            m_has.insert(seat);
        for (const SeatStock::Performance &performance : m_performances) {
            std::set<RowId> has;
            for (const auto &[seat, own] : m_own[performance.id])
                has.insert(seat);
            if (has.empty() || has != m_has)
                return refused(ErrorCode::SeatsDiffer, m_stock);
        }
        if (exchanges() && m_give.empty())
            m_give = m_has;
        std::vector<RowId> others;
        std::set_difference(m_give.begin(), m_give.end(), m_has.begin(), m_has.end(), std::back_inserter(others));
        return others.empty() ? Result<void>() : refused(ErrorCode::SeatsNotOwn, m_stock, {{u"seats"_s, namesOf(m_stock, others)}});
    }

    Result<void> weighNumbers()
    {
        if (exchanges() && m_give.size() != m_take.size())
            return refused(ErrorCode::SeatsCount, m_stock, {{u"bought"_s, qint64(m_give.size())}, {u"given"_s, qint64(m_take.size())}});
        if (m_change.deed == Deed::Drop && m_give.size() == m_has.size())
            return refused(ErrorCode::SeatsAllDropped, m_stock);
        if (!exchanges())
            return {};
        for (const RowId seat : std::set<RowId>(m_take)) { // one that stays is not exchanged
            if (m_give.erase(seat))
                m_take.erase(seat);
        }
        return {};
    }

    Result<void> weighNew()
    {
        for (const RowId seat : m_take) {
            const auto place = m_stock.places.constFind(seat);
            const bool there = place != m_stock.places.cend() && std::all_of(m_performances.begin(), m_performances.end(), [&](const SeatStock::Performance &performance) {
                                   return performance.venue == place->venue;
                               });
            if (!there)
                return unknown(u"seat"_s, seat);
        }
        if (const Result<void> enough = weighAccessible(); !enough)
            return enough;
        std::set<RowId> missing;
        QStringList who;
        const auto note = [&](RowId seat, const QString &whose) {
            missing.insert(seat);
            if (!who.contains(whose))
                who.append(whose);
        };
        for (const RowId seat : m_take) {
            if (m_has.contains(seat))
                note(seat, m_stock.order);
        }
        for (const SeatStock::Taken &taken : m_stock.taken) {
            const bool counts = taken.performance ? std::any_of(m_performances.begin(), m_performances.end(), [&](const auto &one) { return one.id == taken.performance; })
                                                  : m_plan.wholeSeries;
            if (counts && m_take.contains(taken.seat))
                note(taken.seat, taken.who);
        }
        if (missing.empty())
            return {};
        return refused(ErrorCode::SeatsNotFree, m_stock, {{u"seats"_s, namesOf(m_stock, inOrder(missing))}, {u"who"_s, who}});
    }

    // Whoever needs such a seat keeps one.
    Result<void> weighAccessible()
    {
        const auto accessible = [this](const std::set<RowId> &seats) {
            return int(std::count_if(seats.begin(), seats.end(), [this](RowId seat) { return m_stock.places.value(seat).seat.accessible; }));
        };
        const int needed = m_change.accessible.value_or(exchanges() ? accessible(m_has) : 0);
        const int given = accessible(m_has) - accessible(m_give) + accessible(m_take);
        return given >= needed ? Result<void>() : refused(ErrorCode::AccessibleTooFew, m_stock, {{u"needed"_s, needed}, {u"given"_s, given}});
    }

    void makeSteps()
    {
        const std::size_t count = std::max(m_plan.give.size(), m_plan.take.size());
        for (const SeatStock::Performance &performance : m_performances) {
            for (std::size_t i = 0; i < count; ++i) {
                SeatStep step;
                step.performance = performance.id;
                if (i < m_plan.give.size()) {
                    const OwnSeat &own = m_own[performance.id].at(m_plan.give[i]);
                    step.from = own.seat;
                    step.claim = own.claim;
                    step.item = own.item;
                }
                step.to = i < m_plan.take.size() ? m_plan.take[i] : 0;
                m_plan.steps.push_back(step);
            }
        }
        m_plan.performances = count ? qint64(m_performances.size()) : 0;
    }

    const SeatStock &m_stock;
    const SeatChange &m_change;
    std::set<RowId> m_give;
    std::set<RowId> m_take;
    std::set<RowId> m_has; // the same at each performance
    std::vector<SeatStock::Performance> m_performances;
    std::map<RowId, std::map<RowId, OwnSeat>> m_own; // by performance, seat
    SeatPlan m_plan;
};

} // namespace

Result<SeatPlan> planSeats(const SeatStock &stock, const SeatChange &change, Instant at)
{
    return Planner(stock, change, at).run();
}

Result<SeatPlan> planConfirmed(const SeatStock &stock, Instant at)
{
    if (stock.held.empty() && stock.lapsedAt)
        return refused(ErrorCode::HoldLapsed, stock, {{u"until"_s, lastDayOf(*stock.lapsedAt, stock.zone)}});
    if (stock.held.empty())
        return refused(ErrorCode::HoldNone, stock);
    SeatPlan plan;
    std::set<RowId> performances, give, take;
    for (const SeatStock::Performance &performance : stock.performances) {
        if (!isToCome(performance, at))
            continue;
        for (const OwnSeat &held : stock.held) {
            const auto own = std::find_if(stock.own.begin(), stock.own.end(), [&](const OwnSeat &one) { return one.performance == performance.id && one.seat == held.instead; });
            if (held.performance != performance.id || own == stock.own.end())
                continue;
            plan.steps.push_back({performance.id, own->item, own->claim, own->seat, held.seat});
            performances.insert(performance.id);
            if (give.insert(own->seat).second)
                plan.give.push_back(own->seat);
            if (take.insert(held.seat).second)
                plan.take.push_back(held.seat);
        }
    }
    if (plan.steps.empty())
        return refused(ErrorCode::SeatsOver, stock);
    plan.performances = qint64(performances.size());
    const auto toCome = std::count_if(stock.performances.begin(), stock.performances.end(), [&](const auto &one) { return isToCome(one, at); });
    plan.wholeSeries = qint64(toCome) == plan.performances;
    return plan;
}

} // namespace pd
