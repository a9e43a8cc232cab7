// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/plannerhouse.h"

#include "models/domain/planner/pricezones.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/renewalsubscribers.h"
#include "models/store/seatmap.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

class HouseReader {
public:
    HouseReader(Connection &connection, RowId series, Instant at)
        : m_connection(connection)
        , m_series(series)
        , m_at(at)
    {
    }

    Result<PlannedHouse> read()
    {
        for (const auto part : {&HouseReader::readPerformances, &HouseReader::readSeats, &HouseReader::readLevels, &HouseReader::readClaims,
                                &HouseReader::readAssignments}) {
            if (const Result<void> done = (this->*part)(); !done)
                return done.error();
        }
        fillLevels();
        planner::tellZonesApart(m_house.seats, m_sold, m_house.levels);
        return std::move(m_house);
    }

private:
    template <class Row>
    Result<void> each(const QString &sql, const QVariantList &values, Row row)
    {
        Result<QSqlQuery> rows = m_connection.query(sql, values);
        if (!rows)
            return rows.error();
        while (rows->next())
            row(*rows);
        return {};
    }

    Result<void> readPerformances()
    {
        const Result<QString> name = seriesName(m_connection, m_series);
        if (!name)
            return name.error();
        const Result<void> read = each(
            u"SELECT n.id, n.venue_id FROM series_instance s JOIN event_instance n ON n.id = s.instance_id JOIN series r ON r.id = s.series_id "
            "WHERE s.series_id = ? AND n.source_deleted = 0 AND n.venue_id IS NOT NULL AND (n.starts_at IS NULL OR n.starts_at > ?) "
            "AND n.venue_id = COALESCE(r.venue_id, n.venue_id) ORDER BY n.starts_at, n.id"_s,
            {m_series, m_at.ms}, [this](const QSqlQuery &row) {
                if (m_venue == 0)
                    m_venue = row.value(1).toLongLong();
                if (row.value(1).toLongLong() == m_venue)
                    m_house.performances.push_back(row.value(0).toLongLong());
            });
        if (!read || !m_house.performances.empty())
            return read;
        const Result<QVariant> any = m_connection.value(u"SELECT 1 FROM series_instance s JOIN event_instance n ON n.id = s.instance_id WHERE s.series_id = ? AND n.source_deleted = 0 AND n.venue_id IS NOT NULL LIMIT 1"_s, {m_series});
        if (!any)
            return any.error();
        return any->isValid() ? Error{ErrorCode::ActionRefused, {{u"reason"_s, u"seriesOver"_s}}, {}} : Error{ErrorCode::SeriesLacks, {{u"series"_s, *name}}, {}};
    }

    [[nodiscard]] QString performanceList() const
    {
        QStringList ids;
        for (const RowId id : m_house.performances)
            ids.append(QString::number(id));
        return ids.join(u", "_s);
    }

    Result<void> readSeats()
    {
        const Result<std::vector<Seat>> seats = store::readSeats(m_connection, m_venue);
        if (!seats)
            return seats.error();
        for (const Seat &seat : *seats) {
            m_index.insert(seat.id, m_house.seats.size());
            m_house.seats.push_back({seat, SeatState::Free, {}, {}});
        }
        return {};
    }

    Result<void> readLevels()
    {
        const Result<void> read = each(u"SELECT DISTINCT name FROM allocation WHERE instance_id IN (%1) AND source_deleted = 0 AND private = 0"_s.arg(performanceList()), {},
                                       [this](const QSqlQuery &row) { m_allocations.append(row.value(0).toString()); });
        if (!read)
            return read;
        return each(u"SELECT p.name, l.allocation_name FROM series_price_level l JOIN price_level p ON p.id = l.price_level_id WHERE l.series_id = ? AND l.allocation_name <> '' "
                    "UNION SELECT p.name, a.name FROM price_level p JOIN allocation a ON a.id = p.allocation_id WHERE a.instance_id IN (%1) AND a.source_deleted = 0 "
                    "AND p.source_deleted = 0"_s.arg(performanceList()),
                    {m_series}, [this](const QSqlQuery &row) { m_house.levels[row.value(0).toString().trimmed().toLower()].insert(row.value(1).toString()); });
    }

    Result<void> readClaims()
    {
        return each(u"SELECT c.id, c.instance_id, c.seat_id, COALESCE(c.order_id, 0), COALESCE(c.contact_id, o.contact_id, 0), c.kind, COALESCE(o.number, ''), "
                    "COALESCE(a.name, p.name, ''), k.first_name, k.middle_name, k.last_name, k.suffix, COALESCE(a.name, ''), COALESCE(p.name, ''), p.price FROM seat_claim c LEFT JOIN ticket_order o ON o.id = c.order_id "
                    "LEFT JOIN ticket_order_item i ON i.id = c.item_id LEFT JOIN price_level p ON p.id = i.price_level_id LEFT JOIN allocation a ON a.id = p.allocation_id "
                    "LEFT JOIN contact k ON k.id = COALESCE(c.contact_id, o.contact_id) "
                    "WHERE c.instance_id IN (%1) AND (c.until IS NULL OR c.until > ?) ORDER BY c.instance_id, c.seat_id"_s.arg(performanceList()),
                    {m_at.ms}, [this](const QSqlQuery &row) {
                        const QString kind = row.value(5).toString();
                        m_house.claims.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toLongLong(),
                                                  row.value(4).toLongLong(), kind == "hold"_L1});
                        m_sold.push_back({row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toLongLong(), row.value(12).toString(), row.value(13).toString(),
                                          row.isNull(14) ? std::nullopt : std::optional(row.value(14).toLongLong())});
                        MapSeat *seat = seatOf(row.value(2).toLongLong());
                        if (!seat || seat->state == SeatState::Taken)
                            return;
                        seat->state = kind == "ticket"_L1 ? SeatState::Taken : kind == "renewal"_L1 ? SeatState::Renewal : SeatState::Held;
                        seat->level = row.value(7).toString();
                        seat->holder.patron = displayNameOf(row, 8);
                        seat->holder.order = row.value(6).toString();
                    });
    }

    Result<void> readAssignments()
    {
        return each(u"SELECT a.seat_id, a.contact_id, COALESCE(a.since_on, ''), c.first_name, c.middle_name, c.last_name, c.suffix FROM seat_assignment a "
                    "JOIN contact c ON c.id = a.contact_id WHERE a.series_id = ?"_s,
                    {m_series}, [this](const QSqlQuery &row) {
                        m_house.assigned.insert({row.value(0).toLongLong(), {row.value(1).toLongLong(), row.value(2).toString().left(4).toInt()}});
                        if (MapSeat *seat = seatOf(row.value(0).toLongLong()); seat && seat->state == SeatState::Free) {
                            seat->state = SeatState::Held;
                            seat->holder.patron = displayNameOf(row, 3);
                        }
                    });
    }

    MapSeat *seatOf(RowId id)
    {
        const auto at = m_index.constFind(id);
        return at == m_index.cend() ? nullptr : &m_house.seats[*at];
    }

    // Where one level is all there is, it is; else where all that is known of a row is one.
    void fillLevels()
    {
        std::map<std::pair<QString, QString>, std::set<QString>> rows;
        for (const MapSeat &seat : m_house.seats) {
            if (!seat.level.isEmpty())
                rows[{seat.seat.section, seat.seat.row}].insert(seat.level);
        }
        for (MapSeat &seat : m_house.seats) {
            if (!seat.level.isEmpty())
                continue;
            const auto row = rows.find({seat.seat.section, seat.seat.row});
            if (m_allocations.size() == 1)
                seat.level = m_allocations.front();
            else if (row != rows.end() && row->second.size() == 1)
                seat.level = *row->second.begin();
        }
    }

    Connection &m_connection;
    RowId m_series;
    Instant m_at;
    RowId m_venue = 0;
    QHash<RowId, size_t> m_index;
    QStringList m_allocations;
    std::vector<planner::SoldSeat> m_sold;
    PlannedHouse m_house;
};

} // namespace

Result<PlannedHouse> readPlannedHouse(Connection &connection, RowId series, Instant at)
{
    return HouseReader(connection, series, at).read();
}

} // namespace pd::store
