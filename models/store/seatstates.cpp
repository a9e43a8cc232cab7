// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatstates.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/seatmap.h"
#include "models/store/sqlvalues.h"
#include "models/store/waitlist.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr char performancesOf[] =
    "SELECT n.id, COALESCE(e.name, ''), n.name, n.starts_at, "
    "(SELECT count(*) FROM seat_claim c WHERE c.instance_id = n.id AND (c.until IS NULL OR c.until > ?)) "
    "FROM event_instance n LEFT JOIN ticketable_event e ON e.id = n.event_id "
    "WHERE n.venue_id = ? AND n.format = 'standard' AND n.source_deleted = 0 AND COALESCE(e.source_deleted, 0) = 0 "
    "ORDER BY n.starts_at, n.id";
constexpr char claimsOf[] =
    "SELECT c.seat_id, c.kind, c.until, COALESCE(o.number, ''), COALESCE(k.first_name, ''), COALESCE(k.middle_name, ''), COALESCE(k.last_name, ''), "
    "COALESCE(k.suffix, ''), COALESCE(p.name, ''), p.price, p.currency "
    "FROM seat_claim c LEFT JOIN ticket_order o ON o.id = c.order_id LEFT JOIN contact k ON k.id = COALESCE(c.contact_id, o.contact_id) "
    "LEFT JOIN ticket_order_item i ON i.id = c.item_id LEFT JOIN price_level p ON p.id = i.price_level_id "
    "WHERE c.instance_id = ? AND (c.until IS NULL OR c.until > ?)";
constexpr char levelsOf[] =
    "SELECT DISTINCT p.name, p.price, p.currency FROM price_level p JOIN allocation a ON a.id = p.allocation_id "
    "WHERE a.instance_id = ? AND p.source_deleted = 0 AND a.source_deleted = 0 AND a.private = 0";

std::optional<Money> moneyOf(const QVariant &price, const QVariant &currency)
{
    return price.isNull() ? std::nullopt : std::optional(Money{price.toLongLong(), currency.toString()});
}

SeatState stateOf(const QString &kind)
{
    return kind == "ticket"_L1 ? SeatState::Taken : kind == "renewal"_L1 ? SeatState::Renewal : SeatState::Held;
}

// Which of several levels a seat has, nobody has said.
Result<void> addLevel(Connection &connection, RowId performance, std::vector<MapSeat> &seats)
{
    Result<QSqlQuery> rows = connection.query(QString::fromLatin1(levelsOf), {performance});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return {};
    const QString level = rows->value(0).toString();
    const std::optional<Money> price = moneyOf(rows->value(1), rows->value(2));
    if (rows->next())
        return {};
    for (MapSeat &seat : seats) {
        seat.level = level;
        seat.price = price;
    }
    return {};
}

Result<void> addClaims(Connection &connection, RowId performance, Instant now, const QHash<RowId, size_t> &index, std::vector<MapSeat> &seats)
{
    Result<QSqlQuery> rows = connection.query(QString::fromLatin1(claimsOf), {performance, now.ms});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto at = index.constFind(rows->value(0).toLongLong());
        if (at == index.cend())
            continue; // of another venue: the performance has moved
        MapSeat &seat = seats[*at];
        seat.state = stateOf(rows->value(1).toString());
        if (!rows->value(2).isNull())
            seat.holder.until = Instant{rows->value(2).toLongLong()};
        seat.holder.order = rows->value(3).toString();
        seat.holder.patron = displayNameOf(*rows, 4);
        if (const QString level = rows->value(8).toString(); !level.isEmpty()) {
            seat.level = level;
            seat.price = moneyOf(rows->value(9), rows->value(10));
        }
    }
    return {};
}

class SqlSeatReader final : public SeatReader {
public:
    explicit SqlSeatReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<std::vector<Venue>> venues() override { return readVenues(*m_connection); }
    Result<std::vector<Seat>> seats(RowId venue) override { return readSeats(*m_connection, venue); }

    Result<std::vector<Performance>> performances(RowId venue, Instant now) override
    {
        Result<QSqlQuery> rows = m_connection->query(QString::fromLatin1(performancesOf), {now.ms, venue});
        if (!rows)
            return rows.error();
        std::vector<Performance> performances;
        while (rows->next()) {
            performances.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(),
                                    rows->value(3).isNull() ? std::nullopt : std::optional(Instant{rows->value(3).toLongLong()}), rows->value(4).toLongLong()});
        }
        return performances;
    }

    Result<std::vector<MapSeat>> states(RowId performance, Instant now) override { return readSeatStates(*m_connection, performance, now); }
    Result<SeatOwners> owners(RowId series, RowId but) override { return readSeatOwners(*m_connection, series, but); }
    Result<std::vector<SeatWait>> waits() override { return readWaits(*m_connection, {}); }
    Result<std::optional<WaitOffer>> nextOffer(RowId series, Instant now) override { return store::nextOffer(*m_connection, series, now); }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace

Result<std::vector<MapSeat>> readSeatStates(Connection &connection, RowId performance, Instant now)
{
    Result<QSqlQuery> found = connection.query(u"SELECT venue_id FROM event_instance WHERE id = ?"_s, {performance});
    if (!found)
        return found.error();
    if (!found->next())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"instance"_s}, {u"id"_s, QString::number(performance)}}, {}};
    const std::optional<RowId> venue = optionalId(found->value(0));
    found->finish();
    if (!venue)
        return std::vector<MapSeat>();
    const Result<std::vector<Seat>> places = readSeats(connection, *venue);
    if (!places)
        return places.error();
    std::vector<MapSeat> seats;
    QHash<RowId, size_t> index;
    for (const Seat &place : *places) {
        index.insert(place.id, seats.size());
        seats.push_back({place, SeatState::Free, {}, {}});
    }
    if (const Result<void> read = addLevel(connection, performance, seats); !read)
        return read.error();
    if (const Result<void> read = addClaims(connection, performance, now, index, seats); !read)
        return read.error();
    return seats;
}

Result<SeatOwners> readSeatOwners(Connection &connection, RowId series, RowId but)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT a.seat_id, k.first_name, k.middle_name, k.last_name, k.suffix FROM seat_assignment a JOIN contact k ON k.id = a.contact_id WHERE a.series_id = ? AND a.contact_id <> ?"_s,
        {series, but});
    if (!rows)
        return rows.error();
    SeatOwners owners;
    while (rows->next())
        owners.insert(rows->value(0).toLongLong(), displayNameOf(*rows, 1));
    return owners;
}

std::unique_ptr<SeatReader> makeSeatReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlSeatReader>(std::move(connection));
}

} // namespace pd::store
