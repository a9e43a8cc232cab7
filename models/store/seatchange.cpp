// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatchange.h"

#include "models/domain/folding.h"
#include "models/store/carryover.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

using LeftSeats = std::set<std::pair<RowId, RowId>>; // performance and seat, by somebody who moves

class SeatChanger {
public:
    SeatChanger(WriteTransaction &transaction, const SeatsOfOrder &seats, AfterExchange after, const LeftSeats &left)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_order(seats.order)
        , m_plan(seats.plan)
        , m_way(seats.way)
        , m_after(after)
        , m_left(left)
        , m_pending(sameFolded(seats.order.status, u"Pending Renewal"))
    {
    }

    // Old claims go before new ones come, of all who change: swaps and circles are possible.
    Result<void> giveUp()
    {
        for (const SeatStep &step : m_plan.steps) {
            if (step.to && !m_left.contains({step.performance, step.to})) { // else its holder moves on, late or not
                if (const Result<void> freed = freeLapsedClaim(m_transaction, step.performance, step.to); !freed)
                    return freed;
            }
            if (!step.from)
                continue;
            if (const Result<void> gone = step.to ? move(step) : drop(step); !gone)
                return gone;
        }
        return {};
    }

    Result<void> take()
    {
        for (const QVariantList &claim : m_moved) {
            const Result<void> put = ran(m_connection.query(
                u"INSERT INTO seat_claim (seat_id, id, instance_id, kind, until, item_id, order_id, contact_id, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, claim));
            if (!put)
                return put;
        }
        for (const SeatStep &step : m_plan.steps) {
            if (step.from || !step.to)
                continue;
            if (const Result<void> added = add(step); !added)
                return added;
        }
        return {};
    }

    Result<void> write()
    {
        for (const auto part : {&SeatChanger::writeTickets, &SeatChanger::writePackages, &SeatChanger::writeOrder}) {
            if (const Result<void> done = (this->*part)(); !done)
                return done;
        }
        return {};
    }

    // What becomes of its patron's seats in the series; those that go with the change are left to `exchanges`.
    Result<void> writeAssignments(std::vector<SeatExchange> &exchanges)
    {
        if (!m_plan.wholeSeries || !m_order.series || !m_order.contactId)
            return {};
        const RowId series = m_order.series->id;
        const RowId contact = *m_order.contactId;
        for (std::size_t i = 0; i < std::max(m_plan.give.size(), m_plan.take.size()); ++i) {
            const RowId from = i < m_plan.give.size() ? m_plan.give[i] : 0;
            const RowId to = i < m_plan.take.size() ? m_plan.take[i] : 0;
            const Result<QVariant> has = m_connection.value(u"SELECT id FROM seat_assignment WHERE series_id = ? AND contact_id = ? AND seat_id = ?"_s, {series, contact, from});
            if (!has)
                return has.error();
            Result<void> done;
            if (!to)
                done = ran(m_connection.query(u"DELETE FROM seat_assignment WHERE series_id = ? AND contact_id = ? AND seat_id = ?"_s, {series, contact, from}));
            else if (has->isValid())
                exchanges.push_back({{series, contact, from}, to});
            else if (m_after == AfterExchange::TakesNew)
                m_accepted.push_back({series, contact, to});
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> acceptSeats()
    {
        for (const SeatOfPatron &seat : m_accepted) {
            if (const Result<void> accepted = acceptSeat(m_transaction, seat); !accepted)
                return accepted;
        }
        return {};
    }

private:
    // To a seat that somebody else has still it goes later, as the same claim.
    Result<void> move(const SeatStep &step)
    {
        if (step.item)
            m_items.emplace(step.item, step.performance);
        const bool renewed = m_order.series && m_order.series->closesAt; // it is kept as long as others of the series
        const QString until = renewed ? u", until = CASE WHEN kind = 'renewal' THEN CAST(? AS BIGINT) ELSE until END"_s : QString();
        QVariantList values;
        if (renewed)
            values.append(m_order.series->closesAt->ms);
        if (step.from == step.to || !m_left.contains({step.performance, step.to}))
            return one(m_connection.query(u"UPDATE seat_claim SET version = version + 1%1, seat_id = ? WHERE id = ?"_s.arg(until), values << step.to << step.claim), step.from);
        if (const Result<void> kept = ran(m_connection.query(u"UPDATE seat_claim SET version = version + 1%1 WHERE id = ?"_s.arg(until), values << step.claim)); !kept)
            return kept;
        Result<QSqlQuery> row = m_connection.query(
            u"DELETE FROM seat_claim WHERE id = ? RETURNING id, instance_id, kind, until, item_id, order_id, contact_id, version"_s, {step.claim});
        if (!row)
            return row.error();
        if (!row->next())
            return unknownRecord(u"seat"_s, step.from);
        QVariantList claim{step.to};
        for (int i = 0; i < 8; ++i)
            claim.append(row->isNull(i) ? QVariant() : row->value(i));
        m_moved.push_back(std::move(claim));
        return {};
    }

    // A claim that is gone would leave tickets without a seat.
    static Result<void> one(const Result<QSqlQuery> &changed, RowId seat)
    {
        if (!changed)
            return changed.error();
        return changed->numRowsAffected() == 1 ? Result<void>() : unknownRecord(u"seat"_s, seat);
    }

    // As the tickets beside it are.
    Result<void> add(const SeatStep &step)
    {
        Result<QSqlQuery> beside = m_connection.query(
            u"SELECT c.kind, c.until, c.contact_id, i.id, i.event_id, i.price_level_id, i.package_item_id, i.currency FROM seat_claim c "
            "LEFT JOIN ticket_order_item i ON i.id = c.item_id WHERE c.order_id = ? AND c.instance_id = ? AND c.kind <> 'hold' ORDER BY c.id LIMIT 1"_s,
            {m_order.id, step.performance});
        if (!beside)
            return beside.error();
        if (!beside->next())
            return Error{ErrorCode::SeatsDiffer, {{u"order"_s, m_order.number}}, {}};
        QVariantList row;
        for (int i = 0; i < 8; ++i)
            row.append(beside->isNull(i) ? QVariant() : beside->value(i));
        beside->finish();
        QVariant item;
        if (!row[3].isNull()) {
            const Result<QVariant> made = m_connection.value(
                u"INSERT INTO ticket_order_item (order_id, event_id, instance_id, price_level_id, package_item_id, status, quantity, unit_price, effective_price, currency, "
                "seat_id, created_at) VALUES (?, ?, ?, ?, ?, 'Active', 1, 0, 0, ?, ?, ?) RETURNING id"_s,
                {m_order.id, row[4], step.performance, row[5], row[6], row[7], step.to, m_transaction.entry().at.ms});
            if (!made)
                return made.error();
            item = *made;
            m_items.emplace(made->toLongLong(), step.performance);
        }
        noteMore(step.to, optionalId(row[6]), 1);
        return ran(m_connection.query(u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, item_id, order_id, contact_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                      {step.performance, step.to, row[0], row[1], item, m_order.id, row[2]}));
    }

    Result<void> drop(const SeatStep &step)
    {
        if (const Result<void> gone = ran(m_connection.query(u"DELETE FROM seat_claim WHERE id = ?"_s, {step.claim})); !gone)
            return gone;
        std::optional<RowId> package;
        if (step.item) {
            m_items.emplace(step.item, step.performance);
            const Result<QVariant> of = m_connection.value(u"SELECT package_item_id FROM ticket_order_item WHERE id = ?"_s, {step.item});
            if (!of)
                return of.error();
            package = optionalId(*of);
        }
        noteMore(step.from, package, -1);
        return {};
    }

    // Each seat once, however many performances it is of.
    void noteMore(RowId seat, std::optional<RowId> package, qint64 more)
    {
        if (m_counted.insert(seat).second)
            m_more[package.value_or(0)] += more;
    }

    // A ticket says which seats it claims; O6: one that claims none any more is none.
    Result<void> writeTickets()
    {
        for (const auto &[item, performance] : m_items) {
            Result<QSqlQuery> rows = m_connection.query(
                u"SELECT c.seat_id FROM seat_claim c JOIN seat s ON s.id = c.seat_id WHERE c.item_id = ? AND c.instance_id = ? AND c.kind <> 'hold' "
                "ORDER BY s.section, s.y, s.row_name, s.x, s.number"_s,
                {item, performance});
            if (!rows)
                return rows.error();
            std::vector<RowId> seats;
            while (rows->next())
                seats.push_back(rows->value(0).toLongLong());
            rows->finish();
            if (const Result<void> written = seats.empty() ? endTicket(item) : writeTicket(item, seats); !written)
                return written;
        }
        return {};
    }

    Result<void> endTicket(RowId item)
    {
        if (const Result<void> ended = ran(m_connection.query(u"UPDATE ticket_order_item SET status = 'Deleted', version = version + 1 WHERE id = ?"_s, {item})); !ended)
            return ended;
        return carryOver(m_transaction, {u"ticket_order_item"_s, item, u"status"_s, u"Deleted"_s, {}});
    }

    Result<void> writeTicket(RowId item, const std::vector<RowId> &seats)
    {
        const Result<QString> names = seatNames(m_transaction, seats);
        if (!names)
            return names.error();
        const QVariant seat = seats.size() == 1 ? QVariant(seats.front()) : QVariant();
        const Result<void> written = ran(m_connection.query(
            u"UPDATE ticket_order_item SET seat_text = ?, seat_id = ?, quantity = ?, version = version + 1 WHERE id = ?"_s, {*names, seat, qint64(seats.size()), item}));
        if (!written)
            return written;
        // A renewal's seats are noted with its order.
        return m_pending && m_plan.wholeSeries ? Result<void>() : carryOver(m_transaction, {u"ticket_order_item"_s, item, u"seat_text"_s, *names, {}, m_way});
    }

    Result<void> writePackages()
    {
        for (const auto &[known, more] : m_more) {
            RowId package = known;
            if (!package) {
                const Result<QVariant> only = m_connection.value(
                    u"SELECT min(id) FROM ticket_order_item WHERE order_id = ? AND instance_id IS NULL AND package_item_id IS NULL AND lower(trim(status)) = 'active' "
                    "AND source_deleted = 0 HAVING count(*) = 1"_s,
                    {m_order.id});
                if (!only)
                    return only.error();
                package = only->toLongLong();
            }
            if (!package)
                continue;
            Result<QSqlQuery> price = m_connection.query(
                u"UPDATE ticket_order_item SET quantity = COALESCE(quantity, 1) + ?, version = version + 1 WHERE id = ? RETURNING effective_price"_s, {more, package});
            if (!price)
                return price.error();
            m_costMore = m_costMore && price->next() && !price->isNull(0) ? std::optional(*m_costMore + more * price->value(0).toLongLong()) : std::nullopt;
        }
        return {};
    }

    Result<void> writeOrder()
    {
        if (!m_order.id)
            return {};
        QStringList sets{u"version = version + 1"_s};
        QVariantList values;
        QString names;
        const bool renewal = m_pending && m_plan.wholeSeries;
        if (renewal) {
            const Result<QString> own = ownNames();
            if (!own)
                return own.error();
            names = *own;
            sets.append(u"pending_renewal_seats = ?"_s);
            values.append(names);
        }
        if (!m_more.empty() && m_order.subtotal) {
            sets.append(u"subtotal = CAST(? AS BIGINT)"_s);
            values.append(m_costMore ? QVariant(*m_order.subtotal + *m_costMore) : QVariant());
        }
        if (const Result<void> written = ran(m_connection.query(u"UPDATE ticket_order SET %1 WHERE id = ?"_s.arg(sets.join(u", "_s)), values << m_order.id)); !written)
            return written;
        return renewal ? carryOver(m_transaction, {u"ticket_order"_s, m_order.id, u"pending_renewal_seats"_s, names, {}, m_way}) : Result<void>();
    }

    // The same at each of the performances.
    Result<QString> ownNames()
    {
        if (m_plan.steps.empty())
            return seatNames(m_transaction, m_plan.take);
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT s.id FROM seat_claim c JOIN seat s ON s.id = c.seat_id WHERE c.order_id = ? AND c.instance_id = ? AND c.kind <> 'hold' "
            "ORDER BY s.section, s.y, s.row_name, s.x, s.number"_s,
            {m_order.id, m_plan.steps.front().performance});
        if (!rows)
            return rows.error();
        std::vector<RowId> seats;
        while (rows->next())
            seats.push_back(rows->value(0).toLongLong());
        rows->finish();
        return seatNames(m_transaction, seats);
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    const TicketOrder &m_order;
    const SeatPlan &m_plan;
    std::optional<SeatWay> m_way;
    AfterExchange m_after;
    const LeftSeats &m_left;
    bool m_pending;
    std::vector<QVariantList> m_moved; // claims between giving up and taking
    std::vector<SeatOfPatron> m_accepted;
    std::map<RowId, RowId> m_items; // that are changed: their performance
    std::set<RowId> m_counted;
    std::map<RowId, qint64> m_more; // tickets of each package; 0: of the only one
    std::optional<Minor> m_costMore = 0; // none: not known
};

} // namespace

Result<void> freeLapsedClaim(WriteTransaction &transaction, RowId performance, RowId seat)
{
    return ran(transaction.connection().query(u"DELETE FROM seat_claim WHERE instance_id = ? AND seat_id = ? AND until <= ?"_s,
                                              {performance, seat, transaction.entry().at.ms}));
}

Result<QString> seatNames(WriteTransaction &transaction, const std::vector<RowId> &seats)
{
    QStringList names;
    for (const RowId seat : seats) {
        const Result<QString> name = seatName(transaction.connection(), seat);
        if (!name)
            return name.error();
        names.append(*name);
    }
    return names.join(u", "_s);
}

Result<void> changeSeats(WriteTransaction &transaction, const std::vector<SeatsOfOrder> &orders, AfterExchange after)
{
    LeftSeats left;
    for (const SeatsOfOrder &one : orders) {
        for (const SeatStep &step : one.plan.steps)
            left.insert({step.performance, step.from});
    }
    std::vector<SeatChanger> changers;
    for (const SeatsOfOrder &one : orders) {
        if (!one.plan.give.empty() || !one.plan.take.empty())
            changers.emplace_back(transaction, one, after, left);
    }
    for (const auto part : {&SeatChanger::giveUp, &SeatChanger::take, &SeatChanger::write}) {
        for (SeatChanger &changer : changers) {
            if (const Result<void> done = (changer.*part)(); !done)
                return done;
        }
    }
    std::vector<SeatExchange> exchanges;
    for (SeatChanger &changer : changers) {
        if (const Result<void> done = changer.writeAssignments(exchanges); !done)
            return done;
    }
    if (const Result<void> done = exchangeSeats(transaction, exchanges, after); !done)
        return done;
    for (SeatChanger &changer : changers) {
        if (const Result<void> done = changer.acceptSeats(); !done)
            return done;
    }
    return {};
}

} // namespace pd::store
