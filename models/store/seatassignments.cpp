// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatassignments.h"

#include "models/domain/instant.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/seatevidence.h"
#include "models/store/serieswriter.h"
#include "models/store/settingsreader.h"
#include "models/store/writetransaction.h"

#include <set>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Result<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> done = connection.query(sql, values);
    return done ? Result<void>() : done.error();
}

// Only one patron has a seat in a series: says who, instead of the database's own refusal. The patron's own is free.
Result<void> mustBeFree(Connection &connection, const SeatOfPatron &seat)
{
    const Result<QVariant> other =
        connection.value(u"SELECT contact_id FROM seat_assignment WHERE series_id = ? AND seat_id = ? AND contact_id <> ?"_s, {seat.series, seat.seat, seat.contact});
    if (!other)
        return other.error();
    if (!other->isValid())
        return {};
    const Result<QString> who = contactName(connection, other->toLongLong());
    const Result<QString> where = who ? seatName(connection, seat.seat) : who;
    const Result<QString> series = where ? seriesName(connection, seat.series) : where;
    if (!series)
        return series.error();
    return Error{ErrorCode::SeatAssigned, {{u"seat"_s, *where}, {u"series"_s, *series}, {u"contact"_s, *who}}, {}};
}

Result<void> mustBeThere(Connection &connection, const SeatOfPatron &seat)
{
    if (const Result<QString> series = seriesName(connection, seat.series); !series)
        return series.error();
    if (const Result<QString> contact = contactName(connection, seat.contact); !contact)
        return contact.error();
    const Result<QString> name = seatName(connection, seat.seat);
    return name ? Result<void>() : name.error();
}

} // namespace

Result<AssignmentCount> computeAssignments(WriteTransaction &transaction, std::optional<RowId> series)
{
    Connection &connection = transaction.connection();
    const Result<std::vector<SeriesEvidence>> all = readSeatEvidence(connection, series);
    if (!all)
        return all.error();
    const Result<PortalSettings> settings = readPortalSettings(connection);
    if (!settings)
        return settings.error();
    AssignmentCount count;
    for (const SeriesEvidence &each : *all) {
        const Result<ComputedSeats> seats = computedSeats(connection, each);
        const Result<std::map<RowId, HeldSeat>> held = seats ? readHeldSeats(connection, each.series) : Result<std::map<RowId, HeldSeat>>(seats.error());
        if (!held)
            return held.error();
        for (const ComputedSeat &seat : seats->seats) {
            const auto has = held->find(seat.seat);
            Result<void> written;
            if (has == held->end()) {
                ++count.added;
                const QVariant since = seat.since ? QVariant(localDate(*seat.since, settings->timeZone).toString(Qt::ISODate)) : QVariant();
                written = run(connection, u"INSERT INTO seat_assignment (contact_id, seat_id, series_id, confidence, since_on) VALUES (?, ?, ?, ?, ?)"_s,
                              {seat.contact, seat.seat, each.series, confidenceName(seat.confidence), since});
            } else if (has->second.contact == seat.contact && has->second.confidence != Confidence::High && has->second.confidence != seat.confidence) {
                ++count.changed;
                written = run(connection, u"UPDATE seat_assignment SET confidence = ?, version = version + 1 WHERE id = ?"_s,
                              {confidenceName(seat.confidence), has->second.id});
            } else {
                ++count.kept;
            }
            if (!written)
                return written.error();
        }
    }
    return count;
}

Result<void> acceptSeat(WriteTransaction &transaction, const SeatOfPatron &seat, std::optional<Instant> since)
{
    Connection &connection = transaction.connection();
    if (const Result<void> there = mustBeThere(connection, seat); !there)
        return there;
    if (const Result<void> free = mustBeFree(connection, seat); !free)
        return free;
    if (const Result<void> wanted = run(connection, u"DELETE FROM seat_refusal WHERE series_id = ? AND seat_id = ? AND contact_id = ?"_s,
                                        {seat.series, seat.seat, seat.contact});
        !wanted)
        return wanted;
    const Result<QVariant> held = connection.value(u"SELECT confidence FROM seat_assignment WHERE series_id = ? AND seat_id = ?"_s, {seat.series, seat.seat});
    if (!held)
        return held.error();
    if (held->isValid()) {
        if (confidenceOf(held->toString()) == Confidence::High)
            return {};
        return run(connection, u"UPDATE seat_assignment SET confidence = 'high', version = version + 1 WHERE series_id = ? AND seat_id = ?"_s,
                   {seat.series, seat.seat});
    }
    const Result<PortalSettings> settings = readPortalSettings(connection);
    if (!settings)
        return settings.error();
    const QString day = localDate(since.value_or(transaction.entry().at), settings->timeZone).toString(Qt::ISODate);
    if (const Result<void> added = run(connection, u"INSERT INTO seat_assignment (contact_id, seat_id, series_id, confidence, since_on) VALUES (?, ?, ?, 'high', ?)"_s,
                                       {seat.contact, seat.seat, seat.series, day});
        !added)
        return added;
    return checkStoredSeries(connection, seat.series);
}

Result<void> refuseSeat(WriteTransaction &transaction, const SeatOfPatron &seat)
{
    Connection &connection = transaction.connection();
    if (const Result<void> there = mustBeThere(connection, seat); !there)
        return there;
    if (const Result<void> freed = run(connection, u"DELETE FROM seat_assignment WHERE series_id = ? AND seat_id = ? AND contact_id = ?"_s,
                                       {seat.series, seat.seat, seat.contact});
        !freed)
        return freed;
    return run(connection, u"INSERT INTO seat_refusal (series_id, seat_id, contact_id) VALUES (?, ?, ?) ON CONFLICT (series_id, seat_id, contact_id) DO NOTHING"_s,
               {seat.series, seat.seat, seat.contact});
}

Result<void> exchangeSeats(WriteTransaction &transaction, const std::vector<SeatExchange> &exchanges, AfterExchange after)
{
    Connection &connection = transaction.connection();
    std::set<std::pair<RowId, RowId>> left; // series and seat
    for (const SeatExchange &exchange : exchanges)
        left.insert({exchange.seat.series, exchange.seat.seat});
    std::set<RowId> series;
    std::vector<std::pair<SeatOfPatron, QVariantList>> later; // the same assignments, when nobody has their seats any more
    for (const SeatExchange &exchange : exchanges) {
        const SeatOfPatron &seat = exchange.seat;
        const SeatOfPatron then{seat.series, seat.contact, exchange.newSeat};
        if (exchange.newSeat == seat.seat && after == AfterExchange::TakesNew)
            continue;
        for (const SeatOfPatron &one : {seat, then}) {
            if (const Result<void> there = mustBeThere(connection, one); !there)
                return there;
        }
        Result<QSqlQuery> held = connection.query(u"SELECT id, prefers_original, since_on, version FROM seat_assignment WHERE series_id = ? AND seat_id = ? AND contact_id = ?"_s,
                                                  {seat.series, seat.seat, seat.contact});
        if (!held)
            return held.error();
        if (!held->next())
            return unknownRecord(u"seatAssignment"_s, seat.seat);
        const RowId id = held->value(0).toLongLong();
        const bool prefers = held->value(1).toInt() != 0;
        const QVariant since = held->isNull(2) ? QVariant() : held->value(2);
        const qint64 version = held->value(3).toLongLong() + 1;
        held->finish();
        Result<void> done;
        if (after == AfterExchange::KeepsOriginal) {
            if (!prefers)
                done = run(connection, u"UPDATE seat_assignment SET prefers_original = 1, version = version + 1 WHERE id = ?"_s, {id});
        } else if (left.contains({seat.series, exchange.newSeat})) {
            done = run(connection, u"DELETE FROM seat_assignment WHERE id = ?"_s, {id});
            later.push_back({then, {id, seat.contact, exchange.newSeat, seat.series, since, version}});
        } else if (done = mustBeFree(connection, {seat.series, 0, exchange.newSeat}); done) {
            done = run(connection, u"UPDATE seat_assignment SET seat_id = ?, prefers_original = 0, confidence = 'high', version = version + 1 WHERE id = ?"_s, {exchange.newSeat, id});
        }
        if (!done)
            return done;
        if (after == AfterExchange::TakesNew)
            series.insert(seat.series);
    }
    for (const auto &[seat, values] : later) {
        Result<void> done = mustBeFree(connection, {seat.series, 0, seat.seat});
        if (done)
            done = run(connection, u"INSERT INTO seat_assignment (id, contact_id, seat_id, series_id, since_on, version) VALUES (?, ?, ?, ?, ?, ?)"_s, values);
        if (!done)
            return done;
    }
    for (const RowId one : series) {
        if (const Result<void> fits = checkStoredSeries(connection, one); !fits)
            return fits;
    }
    return {};
}

} // namespace pd::store
