// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatstock.h"

#include "models/store/connection.h"
#include "models/store/renewalsubscribers.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

class StockReader {
public:
    StockReader(Connection &connection, const TicketOrder &order, const std::vector<RowId> &asked, Instant at)
        : m_connection(connection)
        , m_order(order)
        , m_asked(asked.begin(), asked.end())
        , m_at(at)
    {
        m_stock.order = order.number.isEmpty() ? QString::number(order.id) : order.number;
    }

    Result<SeatStock> run()
    {
        for (const auto part : {&StockReader::readOwn, &StockReader::readPlaces, &StockReader::readTaken, &StockReader::readAssigned}) {
            if (const Result<void> read = (this->*part)(); !read)
                return read.error();
        }
        return std::move(m_stock);
    }

private:
    // A renewal's claim is the order's own, whatever its time says, as long as it is there.
    Result<void> readOwn()
    {
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT c.id, c.instance_id, c.seat_id, c.kind, c.until, c.item_id, c.instead_of_id, n.venue_id, n.starts_at FROM seat_claim c "
            "JOIN event_instance n ON n.id = c.instance_id WHERE c.order_id = ? ORDER BY COALESCE(n.starts_at, 0), n.id, c.id"_s,
            {m_order.id});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const OwnSeat seat{rows->value(1).toLongLong(), rows->value(2).toLongLong(), rows->value(0).toLongLong(), rows->value(5).toLongLong(),
                               rows->value(6).toLongLong()};
            if (rows->value(3).toString() == "hold"_L1) {
                addHold(seat, rows->isNull(4) ? std::nullopt : std::optional(Instant{rows->value(4).toLongLong()}));
                continue;
            }
            m_seats.insert(seat.seat);
            m_stock.own.push_back(seat);
            if (m_stock.performances.empty() || m_stock.performances.back().id != seat.performance) {
                m_stock.performances.push_back({seat.performance, optionalId(rows->value(7)),
                                                rows->isNull(8) ? std::nullopt : std::optional(Instant{rows->value(8).toLongLong()})});
                m_performances.insert(seat.performance);
            }
        }
        return {};
    }

    void addHold(const OwnSeat &seat, std::optional<Instant> until)
    {
        if (!until)
            return; // somebody else's reasons
        if (*until <= m_at) {
            m_stock.lapsedAt = until;
            return;
        }
        m_seats.insert(seat.seat);
        m_stock.held.push_back(seat);
        m_stock.heldUntil = until;
    }

    Result<void> readPlaces()
    {
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT id, venue_id, section, row_name, number, x, y, aisle, accessible, companion, obstructed FROM seat WHERE id IN (%1)"_s.arg(idList(m_seats + m_asked)));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            SeatStock::Place place;
            place.venue = rows->value(1).toLongLong();
            place.seat = {rows->value(0).toLongLong(), rows->value(2).toString(), rows->value(3).toString(), rows->value(4).toString(), rows->value(5).toDouble(),
                          rows->value(6).toDouble(), rows->value(7).toInt() != 0, rows->value(8).toInt() != 0, rows->value(9).toInt() != 0, rows->value(10).toInt() != 0};
            m_stock.places.insert(place.seat.id, place);
        }
        return {};
    }

    Result<void> readTaken()
    {
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT c.instance_id, c.seat_id, COALESCE(o.number, ''), p.first_name, p.middle_name, p.last_name, p.suffix FROM seat_claim c "
            "LEFT JOIN ticket_order o ON o.id = c.order_id LEFT JOIN contact p ON p.id = COALESCE(c.contact_id, o.contact_id) "
            "WHERE c.instance_id IN (%1) AND c.seat_id IN (%2) AND COALESCE(c.order_id, 0) <> ? AND (c.until IS NULL OR c.until > ?) ORDER BY c.id"_s.arg(
                idList(m_performances), idList(m_asked)),
            {m_order.id, m_at.ms});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            QStringList who{displayNameOf(*rows, 3), rows->value(2).toString()};
            who.removeAll(QString());
            m_stock.taken.push_back({rows->value(0).toLongLong(), rows->value(1).toLongLong(), who.join(u" · "_s)});
        }
        return {};
    }

    Result<void> readAssigned()
    {
        if (!m_order.series)
            return {};
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT a.seat_id, p.first_name, p.middle_name, p.last_name, p.suffix FROM seat_assignment a JOIN contact p ON p.id = a.contact_id "
            "WHERE a.series_id = ? AND a.seat_id IN (%1) AND a.contact_id <> ? ORDER BY a.id"_s.arg(idList(m_asked)),
            {m_order.series->id, m_order.contactId.value_or(0)});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const RowId seat = rows->value(0).toLongLong();
            const bool known = std::any_of(m_stock.taken.begin(), m_stock.taken.end(), [seat](const SeatStock::Taken &taken) { return taken.seat == seat; });
            if (!known)
                m_stock.taken.push_back({0, seat, displayNameOf(*rows, 1)});
        }
        return {};
    }

    Connection &m_connection;
    const TicketOrder &m_order;
    QSet<RowId> m_asked;
    Instant m_at;
    QSet<RowId> m_seats; // own and held
    QSet<RowId> m_performances;
    SeatStock m_stock;
};

} // namespace

Result<SeatStock> readSeatStock(Connection &connection, const TicketOrder &order, const std::vector<RowId> &asked, Instant at, const QTimeZone &zone)
{
    Result<SeatStock> stock = StockReader(connection, order, asked, at).run();
    if (stock)
        stock->zone = zone;
    return stock;
}

} // namespace pd::store
