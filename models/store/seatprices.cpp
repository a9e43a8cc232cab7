// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatprices.h"

#include "models/domain/folding.h"
#include "models/store/connection.h"
#include "models/store/sqlparts.h"

#include <set>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

class PriceReader {
public:
    PriceReader(Connection &connection, const TicketOrder &order, const SeatPlan &plan)
        : m_connection(connection)
        , m_order(order)
    {
        for (const SeatStep &step : plan.steps) {
            m_performances.insert(step.performance);
            for (const RowId seat : {step.from, step.to}) {
                if (seat)
                    m_seats.insert(seat);
            }
        }
    }

    Result<SeatPrices> run()
    {
        for (const auto part : {&PriceReader::readLevels, &PriceReader::readSections, &PriceReader::readTickets, &PriceReader::readPackage}) {
            if (const Result<void> read = (this->*part)(); !read)
                return read.error();
        }
        for (const RowId performance : m_performances) {
            for (const RowId seat : m_seats)
                place(m_prices.performances[performance], performance, seat);
        }
        return std::move(m_prices);
    }

private:
    template <class Read>
    Result<void> each(const QString &sql, const QVariantList &values, Read read)
    {
        Result<QSqlQuery> rows = m_connection.query(sql, values);
        if (!rows)
            return rows.error();
        while (rows->next())
            read(*rows);
        return {};
    }

    static std::optional<Money> moneyOf(const QSqlQuery &row, int at)
    {
        return row.isNull(at) ? std::nullopt : std::optional(Money{row.value(at).toLongLong(), row.value(at + 1).toString()});
    }

    Result<void> readLevels()
    {
        return each(u"SELECT a.instance_id, a.name, COALESCE(p.name, ''), p.price, p.currency FROM allocation a LEFT JOIN price_level p ON p.allocation_id = a.id AND p.source_deleted = 0 "
                    "WHERE a.instance_id IN (%1) AND a.source_deleted = 0 AND a.private = 0 ORDER BY a.id, p.id"_s.arg(idList(m_performances)),
                    {}, [this](const QSqlQuery &row) {
                        m_prices.performances[row.value(0).toLongLong()].levels.push_back({row.value(1).toString(), row.value(2).toString(), moneyOf(row, 3)});
                    });
    }

    Result<void> readSections()
    {
        return each(u"SELECT id, section FROM seat WHERE id IN (%1)"_s.arg(idList(m_seats)), {}, [this](const QSqlQuery &row) { m_sections[row.value(0).toLongLong()] = row.value(1).toString(); });
    }

    // Of the seats and of those in their rows.
    Result<void> readTickets()
    {
        return each(u"SELECT c.instance_id, q.id, c.seat_id, a.name, p.name, c.order_id FROM seat q JOIN seat s ON s.venue_id = q.venue_id AND s.section = q.section AND s.row_name = q.row_name "
                    "JOIN seat_claim c ON c.seat_id = s.id AND c.instance_id IN (%1) JOIN ticket_order_item i ON i.id = c.item_id JOIN price_level p ON p.id = i.price_level_id "
                    "JOIN allocation a ON a.id = p.allocation_id AND a.instance_id = c.instance_id WHERE q.id IN (%2) AND c.kind <> 'hold'"_s.arg(idList(m_performances), idList(m_seats)),
                    {}, [this](const QSqlQuery &row) {
                        const auto key = std::pair(row.value(0).toLongLong(), row.value(1).toLongLong());
                        const QString allocation = row.value(3).toString();
                        if (key.second != row.value(2).toLongLong()) {
                            m_beside[key].insert(allocation);
                            return;
                        }
                        m_prices.performances[key.first].places[key.second] = {allocation, false};
                        if (row.value(5).toLongLong() == m_order.id)
                            m_prices.performances[key.first].bought[key.second] = row.value(4).toString();
                    });
    }

    Result<void> readPackage()
    {
        if (!m_order.series)
            return {};
        if (const Result<void> read = each(u"SELECT l.allocation_name, p.name, p.price, p.currency FROM series_price_level l JOIN price_level p ON p.id = l.price_level_id "
                                           "WHERE l.series_id = ? ORDER BY p.id"_s,
                                           {m_order.series->id},
                                           [this](const QSqlQuery &row) { m_prices.package.push_back({row.value(0).toString(), row.value(1).toString(), moneyOf(row, 2)}); });
            !read)
            return read;
        // Of one level only is known which it is.
        return each(u"SELECT max(p.name), count(DISTINCT p.name) FROM ticket_order_item i JOIN price_level p ON p.id = i.price_level_id "
                    "WHERE i.order_id = ? AND i.instance_id IS NULL AND i.package_item_id IS NULL AND lower(trim(i.status)) = 'active' AND i.source_deleted = 0"_s,
                    {m_order.id}, [this](const QSqlQuery &row) { m_prices.packageLevel = row.value(1).toInt() == 1 ? row.value(0).toString() : QString(); });
    }

    void place(SeatPrices::House &house, RowId performance, RowId seat) const
    {
        if (house.places.contains(seat))
            return;
        std::set<QString> names;
        for (const SeatPrices::Level &level : house.levels)
            names.insert(level.allocation);
        const auto beside = m_beside.find({performance, seat});
        const auto section = m_sections.find(seat);
        if (names.size() == 1) {
            house.places[seat] = {*names.begin(), false};
        } else if (beside != m_beside.end() && beside->second.size() == 1) {
            house.places[seat] = {*beside->second.begin(), true};
        } else if (beside == m_beside.end() && section != m_sections.end()) {
            for (const QString &name : names) {
                if (sameFolded(name, section->second))
                    house.places[seat] = {name, true};
            }
        }
    }

    Connection &m_connection;
    const TicketOrder &m_order;
    std::set<RowId> m_performances;
    std::set<RowId> m_seats;
    std::map<RowId, QString> m_sections;
    std::map<std::pair<RowId, RowId>, std::set<QString>> m_beside; // by performance and seat
    SeatPrices m_prices;
};

} // namespace

Result<SeatPrices> readSeatPrices(Connection &connection, const TicketOrder &order, const SeatPlan &plan)
{
    return PriceReader(connection, order, plan).run();
}

} // namespace pd::store
