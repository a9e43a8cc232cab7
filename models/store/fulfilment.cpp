// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fulfilment.h"

#include "models/domain/instant.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/rowedit.h"
#include "models/store/seatassignments.h"
#include "models/store/seriesreader.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlvalues.h"
#include "models/store/waitlist.h"
#include "models/store/writetransaction.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

class Fulfiller {
public:
    Fulfiller(WriteTransaction &transaction, RowId order)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_order(order)
    {
    }

    Result<Fulfilment> run(const std::vector<RowId> &given)
    {
        if (const Result<void> read = readOrder(); !read)
            return read.error();
        std::set<RowId> seats(given.cbegin(), given.cend());
        if (seats.empty()) {
            Result<std::set<RowId>> held = heldSeats();
            if (!held)
                return held.error();
            seats = *std::move(held);
        } else if (const Result<void> made = makeTickets(seats); !made) {
            return made.error();
        }
        for (const RowId seat : seats) {
            if (const Result<void> accepted = acceptSeat(m_transaction, {m_series.series.id, m_contact, seat}, m_created); !accepted)
                return accepted.error();
        }
        m_done.seats = qint64(seats.size());
        Result<std::vector<SeatWait>> served = serveWaits(m_transaction, m_series.series.id, m_contact, {seats.begin(), seats.end()});
        if (!served)
            return served.error();
        m_done.served = *std::move(served);
        const Result<void> noted = editRow(m_transaction, {u"ticket_order"_s, u"order"_s}, m_order, {{u"subscription_status"_s, m_subscription, u"Fulfilled"_s}});
        return noted ? Result<Fulfilment>(m_done) : noted.error();
    }

private:
    Result<void> readOrder()
    {
        Result<QSqlQuery> row = m_connection.query(
            u"SELECT number, contact_id, series_id, status, subscription_status, created_at, source_deleted, merged_into FROM ticket_order WHERE id = ?"_s, {m_order});
        if (!row)
            return row.error();
        if (!row->next())
            return unknownRecord(u"order"_s, m_order);
        m_number = row->value(0).toString();
        m_status = row->value(3).toString().trimmed();
        m_subscription = row->value(4).toString();
        if (!row->isNull(5))
            m_created = Instant{row->value(5).toLongLong()};
        const QString status = m_status.toLower();
        if (row->value(6).toInt() != 0 || !row->isNull(7) || status == "deleted"_L1 || status == "did not renew"_L1 || status == "fully refunded"_L1)
            return Error{ErrorCode::OrderGivenUp, {{u"order"_s, m_number}, {u"status"_s, m_status}}, {}};
        if (row->isNull(1) || row->isNull(2))
            return Error{ErrorCode::OrderNotOfSeries, {{u"order"_s, m_number}}, {}};
        m_contact = row->value(1).toLongLong();
        const RowId id = row->value(2).toLongLong();
        row->finish();
        Result<SeriesRecord> series = readSeries(m_connection, id);
        if (!series)
            return series.error();
        m_series = *std::move(series);
        const PackageKind kind = m_series.series.packageKind;
        if (m_series.performances.empty() || kind == PackageKind::Choose || kind == PackageKind::Flex)
            return Error{ErrorCode::SeriesLacks, {{u"series"_s, m_series.series.name}}, {}};
        return {};
    }

    // The same at all performances.
    Result<std::set<RowId>> heldSeats()
    {
        Result<QSqlQuery> rows = m_connection.query(u"SELECT instance_id, seat_id FROM seat_claim WHERE order_id = ? AND kind <> 'hold'"_s, {m_order});
        if (!rows)
            return rows.error();
        std::map<RowId, std::set<RowId>> at;
        while (rows->next())
            at[rows->value(0).toLongLong()].insert(rows->value(1).toLongLong());
        const std::set<RowId> first = at[m_series.performances.front().instance];
        for (const SeriesPerformance &performance : m_series.performances) {
            if (first.empty() || at[performance.instance] != first)
                return Error{ErrorCode::SeatsDiffer, {{u"order"_s, m_number}}, {}};
        }
        return first;
    }

    Result<void> makeTickets(const std::set<RowId> &seats)
    {
        const Result<QHash<QString, StoredSetting>> settings = readSettings(m_connection);
        if (!settings)
            return settings.error();
        if (settings->value(u"records.master"_s).value.toString() == "patronmanager"_L1)
            return Error{ErrorCode::RecordsElsewhere, {}, {}};
        if (const Result<void> package = readPackage(qint64(seats.size())); !package)
            return package;
        if (const Result<void> unseated = hasNoOthers(seats); !unseated)
            return unseated;
        for (const RowId seat : seats) {
            Result<QString> name = seatName(m_connection, seat);
            if (!name)
                return name.error();
            for (const SeriesPerformance &performance : m_series.performances) {
                if (const Result<void> claimed = claim(performance, seat, *name); !claimed)
                    return claimed;
            }
        }
        return {};
    }

    // Somebody may have been faster: seats of the series beside those that are given would be more than were bought.
    Result<void> hasNoOthers(const std::set<RowId> &given)
    {
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT DISTINCT s.id, s.section, s.y, s.row_name, s.x, s.number FROM seat_claim c JOIN seat s ON s.id = c.seat_id WHERE c.order_id = ? AND c.kind <> 'hold' "
            "AND c.instance_id IN (SELECT instance_id FROM series_instance WHERE series_id = ?) ORDER BY s.section, s.y, s.row_name, s.x, s.number"_s,
            {m_order, m_series.series.id});
        if (!rows)
            return rows.error();
        std::vector<RowId> has;
        while (rows->next())
            has.push_back(rows->value(0).toLongLong());
        rows->finish();
        if (std::all_of(has.cbegin(), has.cend(), [&](RowId seat) { return given.contains(seat); }))
            return {};
        QStringList names;
        for (const RowId seat : has) {
            const Result<QString> name = seatName(m_connection, seat);
            if (!name)
                return name.error();
            names.append(*name);
        }
        return Error{ErrorCode::OrderSeated, {{u"order"_s, m_number}, {u"seats"_s, names}}, {}};
    }

    Result<void> readPackage(qint64 given)
    {
        Result<QSqlQuery> row = m_connection.query(
            u"SELECT id, quantity, currency FROM ticket_order_item WHERE order_id = ? AND instance_id IS NULL AND package_item_id IS NULL "
            "AND lower(trim(status)) = 'active' AND source_deleted = 0 AND (event_id = ? OR price_level_id IN "
            "(SELECT price_level_id FROM series_price_level WHERE series_id = ?)) ORDER BY id LIMIT 1"_s,
            {m_order, orNull(m_series.packageId), m_series.series.id});
        if (!row)
            return row.error();
        if (!row->next())
            return Error{ErrorCode::OrderNotOfSeries, {{u"order"_s, m_number}}, {}};
        m_package = row->value(0).toLongLong();
        m_currency = row->value(2).toString();
        const qint64 bought = row->isNull(1) ? 1 : row->value(1).toLongLong();
        return bought == given ? Result<void>()
                               : Error{ErrorCode::SeatsCount, {{u"order"_s, m_number}, {u"bought"_s, bought}, {u"given"_s, given}}, {}};
    }

    Result<void> claim(const SeriesPerformance &performance, RowId seat, const QString &name)
    {
        Result<QSqlQuery> row = m_connection.query(
            u"SELECT c.id, c.order_id, c.until, COALESCE(o.number, ''), c.kind, c.instead_of_id FROM seat_claim c LEFT JOIN ticket_order o ON o.id = c.order_id "
            "WHERE c.instance_id = ? AND c.seat_id = ?"_s, {performance.instance, seat});
        if (!row)
            return row.error();
        if (row->next()) {
            const bool own = row->value(1).toLongLong() == m_order;
            const bool hold = row->value(4).toString() == "hold"_L1;
            if (own && !hold)
                return {};
            const bool lapsed = !row->isNull(2) && row->value(2).toLongLong() <= m_transaction.entry().at.ms;
            if (!lapsed && own && !row->isNull(5)) // kept beside seats that it has
                return holdOpen(name, Instant{row->value(2).toLongLong()});
            if (!lapsed && !own) { // its own hold becomes the ticket
                const QString at = performance.name.isEmpty() ? performance.event : performance.name;
                return Error{ErrorCode::SeatTaken, {{u"seat"_s, name}, {u"performance"_s, at}, {u"order"_s, row->value(3).toString()}}, {}};
            }
            const RowId old = row->value(0).toLongLong();
            row->finish();
            if (const Result<QSqlQuery> gone = m_connection.query(u"DELETE FROM seat_claim WHERE id = ?"_s, {old}); !gone)
                return gone.error();
        }
        row->finish();
        return makeTicket(performance, seat, name);
    }

    Result<void> holdOpen(const QString &seat, Instant until)
    {
        const Result<PortalSettings> settings = readPortalSettings(m_connection);
        if (!settings)
            return settings.error();
        const QDate day = localDate(Instant{until.ms - 1}, settings->timeZone);
        return Error{ErrorCode::HoldOpen, {{u"order"_s, m_number}, {u"seats"_s, QStringList{seat}}, {u"until"_s, day}}, {}};
    }

    Result<void> makeTicket(const SeriesPerformance &performance, RowId seat, const QString &name)
    {
        const Result<QVariant> event = m_connection.value(u"SELECT event_id FROM event_instance WHERE id = ?"_s, {performance.instance});
        if (!event)
            return event.error();
        Result<QSqlQuery> item = m_connection.query(
            u"INSERT INTO ticket_order_item (order_id, event_id, instance_id, package_item_id, status, quantity, unit_price, effective_price, currency, "
            "seat_text, seat_id, created_at) VALUES (?, ?, ?, ?, 'Active', 1, 0, 0, ?, ?, ?, ?) RETURNING id"_s,
            {m_order, orNull(optionalId(*event)), performance.instance, m_package, m_currency, name, seat, m_transaction.entry().at.ms});
        if (!item)
            return item.error();
        item->next();
        const RowId id = item->value(0).toLongLong();
        item->finish();
        ++m_done.tickets;
        const bool pending = m_status.compare(u"Pending Renewal"_s, Qt::CaseInsensitive) == 0;
        const Result<QSqlQuery> claimed = m_connection.query(
            u"INSERT INTO seat_claim (instance_id, seat_id, kind, item_id, order_id, contact_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {performance.instance, seat, pending ? u"renewal"_s : u"ticket"_s, id, m_order, m_contact});
        return claimed ? Result<void>() : claimed.error();
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    RowId m_order;
    RowId m_contact = 0;
    RowId m_package = 0;
    QString m_currency;
    QString m_number;
    QString m_status;
    QString m_subscription;
    std::optional<Instant> m_created;
    SeriesRecord m_series;
    Fulfilment m_done;
};

} // namespace

Result<Fulfilment> fulfilOrder(WriteTransaction &transaction, RowId order, const std::vector<RowId> &seats)
{
    return Fulfiller(transaction, order).run(seats);
}

} // namespace pd::store
