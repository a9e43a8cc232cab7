// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/waitlist.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/renewalsubscribers.h"
#include "models/store/seatalternatives.h"
#include "models/store/seriesreader.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

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

Result<std::optional<WaitOffer>> nextForFreed(Connection &connection, const TicketOrder &order, const std::vector<Seat> &freed, Instant at)
{
    using Answer = Result<std::optional<WaitOffer>>;
    if (!order.series || freed.empty())
        return Answer(std::nullopt);
    // An import may have given up the order that somebody waits with.
    const Result<std::vector<SeatWait>> waits = waitsWhere(connection,
                                                           u"WHERE w.series_id = ? AND (o.id IS NULL OR (o.source_deleted = 0 AND o.merged_into IS NULL AND "
                                                           "lower(trim(o.status)) NOT IN ('deleted', 'did not renew', 'fully refunded')))"_s,
                                                           {order.series->id});
    if (!waits)
        return waits.error();
    if (waits->empty())
        return Answer(std::nullopt);
    const Result<SeriesRecord> series = readSeries(connection, order.series->id);
    if (!series)
        return series.error();
    std::vector<RowId> performances;
    for (const SeriesPerformance &performance : series->performances) {
        if (performance.venue == series->venueId && (!performance.startsAt || *performance.startsAt > at))
            performances.push_back(performance.instance);
    }
    if (performances.empty())
        return Answer(std::nullopt);
    const Result<SeatHouse> house = readHouseOfAll(connection, performances, {}, at);
    if (!house)
        return house.error();
    std::vector<RowId> seats;
    for (const Seat &seat : freed)
        seats.push_back(seat.id);
    return nextInLine(*house, seats, *waits, order.contactId.value_or(0));
}

Result<std::vector<SeatWait>> waitingForSeats(Connection &connection, const TicketOrder &order, const std::vector<Seat> &seats)
{
    if (!order.series || seats.empty())
        return std::vector<SeatWait>();
    const Result<std::vector<SeatWait>> waits = readWaits(connection, order.series->id);
    return waits ? Result<std::vector<SeatWait>>(waitingFor(seats, *waits, order.contactId.value_or(0))) : waits.error();
}

} // namespace pd::store
