// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/renewalworld.h"

#include "models/domain/renewal/names.h"
#include "models/store/connection.h"
#include "models/store/renewalmapping.h"
#include "models/store/renewalsubscribers.h"
#include "models/store/seatmap.h"
#include "models/store/sqlvalues.h"

#include <QSet>

#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd::store {
namespace {

using namespace renewal;

std::optional<Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
}

Obstacle::Kind obstacleKind(const QString &word)
{
    return word == "ticket"_L1 ? Obstacle::Kind::Ticket : word == "hold"_L1 ? Obstacle::Kind::Hold : Obstacle::Kind::Renewal;
}

class WorldReader {
public:
    WorldReader(Connection &connection, RowId to, RowId from, Instant at)
        : m_connection(connection)
    {
        m_world.to.id = to;
        m_world.from.id = from;
        m_world.at = at;
    }

    Result<World> read()
    {
        for (const auto part : {&WorldReader::readSeries, &WorldReader::readLevels, &WorldReader::readPerformances, &WorldReader::readHouse,
                                &WorldReader::readMapping, &WorldReader::readRun, &WorldReader::readClaims, &WorldReader::readAssignments,
                                &WorldReader::readPeople}) {
            if (const Result<void> done = (this->*part)(); !done)
                return done.error();
        }
        return std::move(m_world);
    }

private:
    // Calls `row` for each row of a statement.
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

    Result<void> readSeries()
    {
        Target &to = m_world.to;
        const Result<void> read = each(
            u"SELECT id, name, package_kind, event_id, venue_id, opens_at, early_price_until, closes_at FROM series WHERE id IN (?, ?)"_s,
            {to.id, m_world.from.id}, [&](const QSqlQuery &row) {
                m_known.insert(row.value(0).toLongLong());
                const RowId venue = row.value(4).toLongLong();
                if (row.value(0).toLongLong() == m_world.from.id) {
                    m_world.from.name = row.value(1).toString();
                    m_world.from.venue = venue;
                    m_fromEvent = row.value(3).toLongLong();
                }
                if (row.value(0).toLongLong() != to.id)
                    return;
                to.name = row.value(1).toString();
                to.kind = packageKindOf(row.value(2).toString());
                to.event = row.value(3).toLongLong();
                to.venue = venue;
                to.opensAt = instantOf(row.value(5));
                to.earlyPriceUntil = instantOf(row.value(6));
                to.closesAt = instantOf(row.value(7));
            });
        if (!read)
            return read;
        for (const RowId id : {to.id, m_world.from.id}) {
            if (!m_known.contains(id))
                return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"series"_s}, {u"id"_s, QString::number(id)}}, {}};
        }
        return {};
    }

    // Those that the series sells; where nobody said which, all of its package.
    Result<void> readLevels()
    {
        const auto add = [this](const QSqlQuery &row) {
            const QVariant price = row.value(2), early = row.value(3);
            m_world.to.levels.push_back({row.value(0).toLongLong(), row.value(1).toString(), price.isNull() ? std::nullopt : std::optional(price.toLongLong()),
                                         early.isNull() ? std::nullopt : std::optional(early.toLongLong()), row.value(4).toString()});
        };
        const Result<void> read = each(u"SELECT p.id, p.name, p.price, l.early_price, p.currency FROM series_price_level l "
                                       "JOIN price_level p ON p.id = l.price_level_id WHERE l.series_id = ? AND p.source_deleted = 0 ORDER BY l.id"_s,
                                       {m_world.to.id}, add);
        if (!read || !m_world.to.levels.empty())
            return read;
        return each(u"SELECT id, name, price, NULL, currency FROM price_level WHERE event_id = ? AND source_deleted = 0 ORDER BY id"_s, {m_world.to.event}, add);
    }

    Result<void> readPerformances()
    {
        std::vector<Performance> &all = m_world.to.performances;
        const Result<void> read = each(
            u"SELECT n.id, n.event_id, n.venue_id, n.name, a.name, p.id, p.name FROM series_instance s JOIN event_instance n ON n.id = s.instance_id "
            "LEFT JOIN allocation a ON a.instance_id = n.id AND a.source_deleted = 0 LEFT JOIN price_level p ON p.allocation_id = a.id AND p.source_deleted = 0 "
            "WHERE s.series_id = ? AND n.source_deleted = 0 ORDER BY n.starts_at, n.id, a.id, p.id"_s,
            {m_world.to.id}, [&](const QSqlQuery &row) {
                const RowId id = row.value(0).toLongLong();
                if (all.empty() || all.back().id != id)
                    all.push_back({id, row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toString(), {}});
                if (!row.isNull(5))
                    all.back().levels.push_back({row.value(5).toLongLong(), row.value(4).toString(), row.value(6).toString()});
            });
        if (!read || m_world.to.venue)
            return read;
        std::map<RowId, int> venues; // where most of them are
        for (const Performance &performance : all)
            ++venues[performance.venue];
        int most = 0;
        for (const auto &[venue, count] : venues) {
            if (count > most)
                m_world.to.venue = venue;
            most = std::max(most, count);
        }
        return read;
    }

    Result<void> readHouse()
    {
        const Result<std::vector<Seat>> seats = readSeats(m_connection, m_world.to.venue);
        if (!seats)
            return seats.error();
        m_world.to.seats = *seats;
        return {};
    }

    Result<void> readMapping()
    {
        Result<Mapping> mapping = readRenewalMapping(m_connection, m_world.to.id);
        if (!mapping)
            return mapping.error();
        m_world.mapping = *std::move(mapping);
        return {};
    }

    Result<void> readRun()
    {
        const Result<QVariant> run = m_connection.value(u"SELECT max(id) FROM renewal_run WHERE series_id = ? AND state = 'running'"_s, {m_world.to.id});
        if (!run)
            return run.error();
        if (run->isNull())
            return {};
        m_world.to.run = run->toLongLong();
        return each(u"SELECT contact_id, order_id FROM renewal_log WHERE run_id = ?"_s, {*m_world.to.run}, [this](const QSqlQuery &row) {
            m_done.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
        });
    }

    [[nodiscard]] bool isOfRun(RowId contact, RowId order) const { return order != 0 && m_done.value(contact) == order; }

    // A seat is claimed at each performance: named once for each who has it.
    Result<void> readClaims()
    {
        std::set<std::tuple<RowId, int, RowId>> seen; // seat, kind, order
        return each(u"SELECT c.seat_id, c.kind, COALESCE(c.order_id, 0), COALESCE(c.contact_id, o.contact_id, 0), COALESCE(o.number, '') FROM series_instance s "
                    "JOIN seat_claim c ON c.instance_id = s.instance_id LEFT JOIN ticket_order o ON o.id = c.order_id "
                    "WHERE s.series_id = ? AND (c.until IS NULL OR c.until > ?) ORDER BY c.id"_s,
                    {m_world.to.id, m_world.at.ms}, [&](const QSqlQuery &row) {
                        const Obstacle::Kind kind = obstacleKind(row.value(1).toString());
                        const RowId seat = row.value(0).toLongLong(), order = row.value(2).toLongLong(), contact = row.value(3).toLongLong();
                        if (!seen.insert({seat, int(kind), order}).second)
                            return;
                        m_world.to.obstacles.push_back({seat, kind, contact, row.value(4).toString(), isOfRun(contact, order)});
                    });
    }

    Result<void> readAssignments()
    {
        return each(u"SELECT a.seat_id, a.contact_id, c.first_name, c.middle_name, c.last_name, c.suffix FROM seat_assignment a "
                    "JOIN contact c ON c.id = a.contact_id WHERE a.series_id = ? ORDER BY a.id"_s,
                    {m_world.to.id}, [this](const QSqlQuery &row) {
                        const RowId contact = row.value(1).toLongLong();
                        m_world.to.obstacles.push_back({row.value(0).toLongLong(), Obstacle::Kind::Assigned, contact, displayNameOf(row, 2), m_done.value(contact) != 0});
                    });
    }

    Result<void> readPeople()
    {
        Result<Source> source = readSubscribers(m_connection, {m_world.from, m_fromEvent, m_world.to.id, m_world.to.event, m_done});
        if (!source)
            return source.error();
        m_world.from = *std::move(source);
        return {};
    }

    Connection &m_connection;
    World m_world;
    RowId m_fromEvent = 0;
    QSet<RowId> m_known;
    QHash<RowId, RowId> m_done; // contact: the order that the run under way made, 0: none
};

} // namespace

Result<World> readRenewalWorld(Connection &connection, RowId to, RowId from, Instant at)
{
    return WorldReader(connection, to, from, at).read();
}

} // namespace pd::store
