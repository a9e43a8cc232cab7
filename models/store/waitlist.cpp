// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/waitlist.h"

#include "models/domain/waithindrance.h"
#include "models/store/connection.h"
#include "models/store/orderread.h"
#include "models/store/recordnames.h"
#include "models/store/renewalsubscribers.h"
#include "models/store/seatalternatives.h"
#include "models/store/seriesreader.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr char waitRows[] =
    "SELECT w.id, w.series_id, w.contact_id, w.order_id, s.name, k.first_name, k.middle_name, k.last_name, k.suffix, COALESCE(o.number, ''), w.section, w.seats, "
    "w.together, w.accessible, w.since_at, w.note FROM seat_wait w JOIN series s ON s.id = w.series_id JOIN contact k ON k.id = w.contact_id "
    "LEFT JOIN ticket_order o ON o.id = w.order_id ";

SeatWait waitOf(const QSqlQuery &row)
{
    SeatWait wait;
    wait.id = row.value(0).toLongLong();
    wait.series = row.value(1).toLongLong();
    wait.contact = row.value(2).toLongLong();
    wait.order = row.value(3).toLongLong();
    wait.seriesName = row.value(4).toString();
    wait.patron = displayNameOf(row, 5);
    wait.number = row.value(9).toString();
    wait.section = row.value(10).toString();
    wait.seats = row.value(11).toInt();
    wait.together = row.value(12).toInt() != 0;
    wait.accessible = row.value(13).toInt();
    wait.since = Instant{row.value(14).toLongLong()};
    wait.note = row.value(15).toString();
    return wait;
}

Result<std::vector<SeatWait>> waitsWhere(Connection &connection, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows = connection.query(QString::fromLatin1(waitRows) + where + u" ORDER BY w.series_id, w.since_at, w.id"_s, values);
    if (!rows)
        return rows.error();
    std::vector<SeatWait> waits;
    while (rows->next())
        waits.push_back(waitOf(*rows));
    return waits;
}

} // namespace

Result<std::vector<SeatWait>> readWaits(Connection &connection, std::optional<RowId> series)
{
    return series ? waitsWhere(connection, u"WHERE w.series_id = ?"_s, {*series}) : waitsWhere(connection, {}, {});
}

Result<RowId> addWait(WriteTransaction &transaction, SeatWait &wait)
{
    Result<QSqlQuery> row = transaction.connection().query(
        u"INSERT INTO seat_wait (series_id, contact_id, order_id, section, seats, together, accessible, since_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (series_id, contact_id, section) DO UPDATE SET order_id = excluded.order_id, seats = excluded.seats, together = excluded.together, "
        "accessible = excluded.accessible, note = excluded.note, version = seat_wait.version + 1 RETURNING id, since_at"_s,
        {wait.series, wait.contact, wait.order ? QVariant(wait.order) : QVariant(), wait.section.isNull() ? u""_s : wait.section, wait.seats, int(wait.together), wait.accessible,
         wait.since.ms, wait.note.isNull() ? u""_s : wait.note});
    if (!row)
        return row.error();
    row->next();
    wait.since = Instant{row->value(1).toLongLong()}; // of one who waits already, its own
    return row->value(0).toLongLong();
}

Result<SeatWait> removeWait(WriteTransaction &transaction, RowId wait)
{
    const Result<std::vector<SeatWait>> found = waitsWhere(transaction.connection(), u"WHERE w.id = ?"_s, {wait});
    if (!found)
        return found.error();
    if (found->empty())
        return unknownRecord(u"seatWait"_s, wait);
    const Result<void> gone = ran(transaction.connection().query(u"DELETE FROM seat_wait WHERE id = ?"_s, {wait}));
    return gone ? Result<SeatWait>(found->front()) : gone.error();
}

Result<std::vector<SeatWait>> serveWaits(WriteTransaction &transaction, RowId series, RowId contact, const std::vector<RowId> &seats)
{
    Connection &connection = transaction.connection();
    const Result<std::vector<SeatWait>> waits = waitsWhere(connection, u"WHERE w.series_id = ? AND w.contact_id = ?"_s, {series, contact});
    if (!waits || waits->empty())
        return waits;
    Result<QSqlQuery> rows = connection.query(u"SELECT id, section, row_name, number, x, y, accessible FROM seat WHERE id IN (%1)"_s.arg(idList(seats)));
    if (!rows)
        return rows.error();
    std::vector<Seat> places;
    while (rows->next()) {
        Seat &seat = places.emplace_back();
        seat.id = rows->value(0).toLongLong();
        seat.section = rows->value(1).toString();
        seat.row = rows->value(2).toString();
        seat.number = rows->value(3).toString();
        seat.x = rows->value(4).toDouble();
        seat.y = rows->value(5).toDouble();
        seat.accessible = rows->value(6).toInt() != 0;
    }
    rows->finish();
    std::vector<SeatWait> served;
    for (const SeatWait &wait : *waits) {
        if (!fillsWait(wait, places))
            continue;
        if (const Result<SeatWait> removed = removeWait(transaction, wait.id); !removed)
            return removed.error();
        served.push_back(wait);
    }
    return served;
}

Result<WaitedSeries> readWaitedSeries(Connection &connection, RowId id, Instant at)
{
    Result<SeriesRecord> series = readSeries(connection, id);
    if (!series)
        return series.error();
    WaitedSeries waited{series->series, {}, {}};
    if (waited.series.packageKind == PackageKind::Choose || waited.series.packageKind == PackageKind::Flex)
        return waited; // everybody sits somewhere else
    std::optional<RowId> venue = series->venueId;
    for (const SeriesPerformance &performance : series->performances) {
        if (!performance.venue || (performance.startsAt && *performance.startsAt <= at))
            continue;
        if (!venue)
            venue = performance.venue;
        if (performance.venue == venue)
            waited.performances.push_back(performance.instance);
    }
    if (waited.performances.empty())
        return waited;
    Result<QSqlQuery> rows = connection.query(u"SELECT DISTINCT section FROM seat WHERE venue_id = ? ORDER BY section"_s, {*venue});
    if (!rows)
        return rows.error();
    while (rows->next())
        waited.sections.append(rows->value(0).toString());
    return waited;
}

namespace {

// Those who wait, and the house as they see it; none: there is nobody, or nothing is still to come.
struct WaitingRoom {
    std::vector<SeatWait> waits;
    std::optional<SeatHouse> house;
};

// In a line somebody is passed over whose order may not have other seats now, or has none on a map that could be changed.
Result<std::vector<SeatWait>> unhindered(Connection &connection, RowId series, Instant at)
{
    Result<std::vector<SeatWait>> waits =
        waitsWhere(connection,
                   u"WHERE w.series_id = ? AND EXISTS (SELECT 1 FROM seat_claim c JOIN event_instance n ON n.id = c.instance_id WHERE c.order_id = w.order_id "
                   "AND c.kind <> 'hold' AND (c.until IS NULL OR c.until > ?) AND (n.starts_at IS NULL OR n.starts_at > ?))"_s,
                   {series, at.ms, at.ms});
    if (!waits || waits->empty())
        return waits;
    const Result<PortalSettings> settings = readPortalSettings(connection);
    if (!settings)
        return settings.error();
    const Result<std::vector<TicketOrder>> orders = readOrders(connection, "o.id IN (SELECT w.order_id FROM seat_wait w WHERE w.series_id = ?)", {series});
    if (!orders)
        return orders.error();
    std::erase_if(*waits, [&](const SeatWait &wait) {
        const auto order = std::find_if(orders->begin(), orders->end(), [&](const TicketOrder &one) { return one.id == wait.order; });
        return waitHindrance(order == orders->end() ? nullptr : &*order, settings->currency, at).has_value();
    });
    return waits;
}

Result<WaitingRoom> readWaitingRoom(Connection &connection, RowId series, Instant at)
{
    WaitingRoom room;
    Result<std::vector<SeatWait>> waits = unhindered(connection, series, at);
    if (!waits)
        return waits.error();
    room.waits = *std::move(waits);
    if (room.waits.empty())
        return room;
    const Result<WaitedSeries> waited = readWaitedSeries(connection, series, at);
    if (!waited)
        return waited.error();
    if (waited->performances.empty())
        return room;
    Result<SeatHouse> house = readHouseOfAll(connection, waited->performances, {{}, 0, series}, at);
    if (!house)
        return house.error();
    room.house = *std::move(house);
    return room;
}

} // namespace

Result<std::vector<std::optional<WaitOffer>>> nextForFreed(Connection &connection, RowId series, const std::vector<FreedSeats> &freed, Instant at)
{
    const Result<WaitingRoom> room = readWaitingRoom(connection, series, at);
    if (!room)
        return room.error();
    return room->house ? nextInLine(*room->house, freed, room->waits) : std::vector<std::optional<WaitOffer>>(freed.size());
}

Result<std::optional<WaitOffer>> nextOffer(Connection &connection, RowId series, Instant at)
{
    const Result<WaitingRoom> room = readWaitingRoom(connection, series, at);
    if (!room)
        return room.error();
    if (!room->house)
        return std::optional<WaitOffer>();
    FreedSeats free;
    for (const MapSeat &seat : room->house->seats()) {
        if (seat.state == SeatState::Free)
            free.seats.push_back(seat.seat.id);
    }
    return nextInLine(*room->house, {free}, room->waits).front();
}

Result<std::vector<SeatWait>> waitingForSeats(Connection &connection, const TicketOrder &order, const std::vector<Seat> &seats)
{
    if (!order.series || seats.empty())
        return std::vector<SeatWait>();
    const Result<std::vector<SeatWait>> waits = readWaits(connection, order.series->id);
    return waits ? Result<std::vector<SeatWait>>(waitingFor(seats, *waits, order.contactId.value_or(0))) : waits.error();
}

} // namespace pd::store
