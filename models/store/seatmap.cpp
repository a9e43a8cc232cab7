// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatmap.h"

#include "models/store/connection.h"
#include "models/store/writetransaction.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Venue venueOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong()};
}

QString keyOf(const Seat &seat)
{
    return seat.section + QChar(1) + seat.row + QChar(1) + seat.number;
}

QVariantList factsOf(const Seat &seat)
{
    return {seat.x, seat.y, int(seat.aisle), int(seat.accessible), int(seat.companion), int(seat.obstructed)};
}

// Sold (also long ago), held, or a subscriber's.
Result<bool> isUsed(Connection &connection, RowId seat)
{
    const Result<QVariant> used = connection.value(
        u"SELECT EXISTS (SELECT 1 FROM seat_claim WHERE seat_id = ?) OR EXISTS (SELECT 1 FROM seat_assignment WHERE seat_id = ?) "
        "OR EXISTS (SELECT 1 FROM ticket_order_item WHERE seat_id = ?)"_s, {seat, seat, seat});
    return used ? Result<bool>(used->toBool()) : used.error();
}

} // namespace

Result<std::vector<Venue>> readVenues(Connection &connection)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT v.id, v.name, (SELECT count(*) FROM seat s WHERE s.venue_id = v.id) FROM venue v ORDER BY v.name, v.id"_s);
    if (!rows)
        return rows.error();
    std::vector<Venue> venues;
    while (rows->next())
        venues.push_back(venueOf(*rows));
    return venues;
}

Result<Venue> readVenue(Connection &connection, RowId venue)
{
    Result<QSqlQuery> rows =
        connection.query(u"SELECT v.id, v.name, (SELECT count(*) FROM seat s WHERE s.venue_id = v.id) FROM venue v WHERE v.id = ?"_s, {venue});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"venue"_s}, {u"id"_s, QString::number(venue)}}, {}};
    return venueOf(*rows);
}

Result<std::vector<Seat>> readSeats(Connection &connection, RowId venue)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT id, section, row_name, number, x, y, aisle, accessible, companion, obstructed FROM seat WHERE venue_id = ? ORDER BY y, x, id"_s, {venue});
    if (!rows)
        return rows.error();
    std::vector<Seat> seats;
    while (rows->next()) {
        seats.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString(),
                         rows->value(4).toDouble(), rows->value(5).toDouble(), rows->value(6).toInt() != 0, rows->value(7).toInt() != 0,
                         rows->value(8).toInt() != 0, rows->value(9).toInt() != 0});
    }
    return seats;
}

Result<RowId> addVenue(WriteTransaction &transaction, const QString &name)
{
    Connection &connection = transaction.connection();
    const Result<std::vector<Venue>> venues = readVenues(connection);
    if (!venues)
        return venues.error();
    for (const Venue &venue : *venues) {
        if (venue.name.toCaseFolded() == name.toCaseFolded())
            return Error{ErrorCode::NameTaken, {{u"name"_s, venue.name}}, {}};
    }
    Result<QSqlQuery> added = connection.query(u"INSERT INTO venue (name) VALUES (?) RETURNING id"_s, {name});
    if (!added)
        return added.error();
    added->next();
    const RowId id = added->value(0).toLongLong();
    added->finish(); // an open answer would hold the transaction
    return id;
}

namespace {

class SeatMapWriter {
public:
    SeatMapWriter(Connection &connection, RowId venue, const std::vector<Seat> &before)
        : m_connection(connection)
        , m_venue(venue)
        , m_before(before)
    {
        for (const Seat &seat : before)
            m_left.insert(keyOf(seat), seat);
    }

    Result<void> write(const Seat &seat)
    {
        const auto held = m_left.constFind(keyOf(seat));
        if (held == m_left.cend()) {
            ++change.added;
            return run(u"INSERT INTO seat (venue_id, section, row_name, number, x, y, aisle, accessible, companion, obstructed) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       QVariantList{m_venue, seat.section, seat.row, seat.number} + factsOf(seat));
        }
        const Seat stays = *held;
        m_left.erase(held);
        if (stays.sameFacts(seat)) {
            ++change.unchanged;
            return {};
        }
        ++change.changed;
        return run(u"UPDATE seat SET x = ?, y = ?, aisle = ?, accessible = ?, companion = ?, obstructed = ?, version = version + 1 WHERE id = ?"_s,
                   factsOf(seat) + QVariantList{stays.id});
    }

    // Those that were not written. In their order, so that the first one named is the front one.
    Result<void> removeRest()
    {
        QStringList used;
        for (const Seat &seat : m_before) {
            if (!m_left.contains(keyOf(seat)))
                continue;
            const Result<bool> inUse = isUsed(m_connection, seat.id);
            if (!inUse)
                return inUse.error();
            if (*inUse) {
                used.append(seat.name());
                continue;
            }
            for (const QString &sql : {u"DELETE FROM seat_refusal WHERE seat_id = ?"_s, u"DELETE FROM seat WHERE id = ?"_s}) {
                if (const Result<void> removed = run(sql, {seat.id}); !removed)
                    return removed;
            }
            ++change.removed;
        }
        return used.isEmpty() ? Result<void>() : Error{ErrorCode::SeatInUse, {{u"seat"_s, used.constFirst()}, {u"count"_s, used.size()}}, {}};
    }

    SeatMapChange change;

private:
    Result<void> run(const QString &sql, const QVariantList &values)
    {
        const Result<QSqlQuery> done = m_connection.query(sql, values);
        return done ? Result<void>() : done.error();
    }

    Connection &m_connection;
    RowId m_venue;
    const std::vector<Seat> &m_before;
    QHash<QString, Seat> m_left;
};

} // namespace

Result<SeatMapChange> writeSeats(WriteTransaction &transaction, RowId venue, const std::vector<Seat> &seats)
{
    const Result<std::vector<Seat>> before = readSeats(transaction.connection(), venue);
    if (!before)
        return before.error();
    SeatMapWriter writer(transaction.connection(), venue, *before);
    for (const Seat &seat : seats) {
        if (const Result<void> written = writer.write(seat); !written)
            return written.error();
    }
    if (const Result<void> removed = writer.removeRest(); !removed)
        return removed.error();
    return writer.change;
}

} // namespace pd::store
