// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatresolve.h"

#include "models/domain/seattext.h"
#include "models/store/connection.h"
#include "models/store/seatmap.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

using Reason = UnresolvedSeat::Reason;

// An item's performance is its own or its price level's, as the patron reader finds it.
#define PD_SOLD_ITEMS(columns)                                                                                          \
    "SELECT " columns " FROM ticket_order_item i LEFT JOIN price_level p ON p.id = i.price_level_id "                  \
    "LEFT JOIN allocation x ON x.id = p.allocation_id JOIN event_instance n ON n.id = COALESCE(i.instance_id, x.instance_id) " \
    "LEFT JOIN ticketable_event e ON e.id = n.event_id JOIN ticket_order o ON o.id = i.order_id "                      \
    "WHERE trim(i.seat_text) <> '' AND lower(trim(i.status)) = 'active' AND i.source_deleted = 0 AND o.source_deleted = 0 " \
    "AND o.merged_into IS NULL AND lower(trim(o.status)) NOT IN ('deleted', 'did not renew')"
constexpr char soldItems[] = PD_SOLD_ITEMS("n.id, n.venue_id, i.id, i.order_id, o.contact_id, o.status, i.quantity, trim(i.seat_text), o.number, "
                                           "COALESCE(e.name, ''), n.name") " ORDER BY n.id, i.id";
// A hold is somebody's wish, not what a text says.
constexpr char releaseUnsold[] = "DELETE FROM seat_claim WHERE kind <> 'hold' AND item_id IN (SELECT t.id FROM ticket_order_item t WHERE trim(t.seat_text) <> '') "
                                 "AND item_id NOT IN (" PD_SOLD_ITEMS("i.id") ")";

struct SoldItem {
    RowId id = 0;
    RowId order = 0;
    std::optional<RowId> contact;
    bool pending = false; // a renewal that is not paid yet
    qint64 quantity = 1;
    UnresolvedSeat words;
    SeatReading reading;
};

struct Performance {
    RowId instance = 0;
    std::optional<RowId> venue;
    std::vector<SoldItem> items;
};

struct Claim {
    RowId id = 0;
    RowId item = 0; // 0: none
    bool lapsed = false;
    RowId heldFor = 0; // an item that may have it instead of its own; 0: none
    bool byText = false; // of an item with a seat text: ours to make and to take away
    QString order;
};

class SeatResolver {
public:
    explicit SeatResolver(WriteTransaction &transaction)
        : m_connection(transaction.connection())
        , m_now(transaction.entry().at.ms)
    {
    }

    Result<SeatWorklist> run(const std::function<bool(qint64)> &progress)
    {
        const Result<qint64> released = change(QString::fromLatin1(releaseUnsold), {});
        if (!released)
            return released.error();
        m_list.released = *released;
        const Result<std::vector<Performance>> performances = read();
        if (!performances)
            return performances.error();
        qint64 done = 0;
        for (Performance performance : *performances) {
            if (progress && !progress(done++))
                return Error{ErrorCode::Cancelled, {}, {}};
            if (const Result<void> resolved = resolve(performance); !resolved)
                return resolved.error();
        }
        return std::move(m_list);
    }

private:
    Result<qint64> change(const QString &sql, const QVariantList &values)
    {
        const Result<QSqlQuery> done = m_connection.query(sql, values);
        return done ? Result<qint64>(done->numRowsAffected()) : done.error();
    }

    // All of them before anything is written: a cursor would see its own changes.
    Result<std::vector<Performance>> read()
    {
        Result<QSqlQuery> rows = m_connection.query(QString::fromLatin1(soldItems));
        if (!rows)
            return rows.error();
        std::vector<Performance> performances;
        while (rows->next()) {
            const RowId instance = rows->value(0).toLongLong();
            if (performances.empty() || performances.back().instance != instance)
                performances.push_back({instance, optionalId(rows->value(1)), {}});
            SoldItem item;
            item.id = rows->value(2).toLongLong();
            item.order = rows->value(3).toLongLong();
            item.contact = optionalId(rows->value(4));
            item.pending = rows->value(5).toString().trimmed().compare(u"Pending Renewal"_s, Qt::CaseInsensitive) == 0;
            item.quantity = rows->value(6).isNull() ? 1 : rows->value(6).toLongLong();
            item.words = {item.id, rows->value(7).toString(), rows->value(8).toString(), rows->value(9).toString(), rows->value(10).toString(), Reason::Unknown, {}};
            performances.back().items.push_back(std::move(item));
        }
        return performances;
    }

    Result<const SeatFinder *> finderOf(const std::optional<RowId> &venue)
    {
        if (!venue)
            return nullptr;
        auto at = m_finders.find(*venue);
        if (at == m_finders.end()) {
            const Result<std::vector<Seat>> seats = readSeats(m_connection, *venue);
            if (!seats)
                return seats.error();
            at = m_finders.emplace(*venue, seats->empty() ? nullptr : std::make_unique<SeatFinder>(*seats)).first;
        }
        return at->second.get();
    }

    Result<QHash<RowId, Claim>> claimsOf(RowId instance)
    {
        Result<QSqlQuery> rows = m_connection.query(
            u"SELECT c.seat_id, c.id, CASE WHEN c.kind <> 'hold' THEN c.item_id END, c.until, CASE WHEN c.kind <> 'hold' AND trim(i.seat_text) <> '' THEN 1 ELSE 0 END, "
            "COALESCE(o.number, ''), CASE WHEN c.kind = 'hold' THEN c.item_id END FROM seat_claim c "
            "LEFT JOIN ticket_order_item i ON i.id = c.item_id LEFT JOIN ticket_order o ON o.id = c.order_id WHERE c.instance_id = ?"_s, {instance});
        if (!rows)
            return rows.error();
        QHash<RowId, Claim> claims;
        while (rows->next()) {
            const bool lapsed = !rows->value(3).isNull() && rows->value(3).toLongLong() <= m_now;
            claims.insert(rows->value(0).toLongLong(),
                          {rows->value(1).toLongLong(), rows->value(2).toLongLong(), lapsed, rows->value(6).toLongLong(), rows->value(4).toInt() != 0, rows->value(5).toString()});
        }
        return claims;
    }

    Result<void> resolve(Performance &performance)
    {
        const Result<const SeatFinder *> finder = finderOf(performance.venue);
        if (!finder)
            return finder.error();
        Result<QHash<RowId, Claim>> claims = claimsOf(performance.instance);
        if (!claims)
            return claims.error();
        QHash<RowId, const SoldItem *> items;
        for (SoldItem &item : performance.items) {
            if (*finder)
                item.reading = (*finder)->read(item.words.text);
            items.insert(item.id, &item);
        }
        if (const Result<void> freed = freeSeats(*claims, items); !freed)
            return freed;
        for (SoldItem &item : performance.items) {
            if (const Result<void> claimed = claim(performance.instance, item, *finder != nullptr, *claims); !claimed)
                return claimed;
        }
        return {};
    }

    // Claims that are no more: of an item whose text says another seat.
    Result<void> freeSeats(QHash<RowId, Claim> &claims, const QHash<RowId, const SoldItem *> &items)
    {
        for (auto at = claims.begin(); at != claims.end();) {
            const SoldItem *item = items.value(at->item);
            const bool stays = !at->byText
                || (item && std::find(item->reading.seats.cbegin(), item->reading.seats.cend(), at.key()) != item->reading.seats.cend());
            if (stays) {
                ++at;
                continue;
            }
            const Result<qint64> gone = change(u"DELETE FROM seat_claim WHERE id = ?"_s, {at->id});
            if (!gone)
                return gone.error();
            ++m_list.released;
            at = claims.erase(at);
        }
        return {};
    }

    Result<void> claim(RowId instance, SoldItem &item, bool hasMap, QHash<RowId, Claim> &claims)
    {
        const SeatReading &reading = item.reading;
        if (reading.kind == SeatReading::Kind::NoSeat) {
            ++m_list.general;
            return {};
        }
        if (!hasMap || reading.kind != SeatReading::Kind::Found)
            return leave(item, !hasMap ? Reason::NoMap : reading.kind == SeatReading::Kind::Ambiguous ? Reason::Ambiguous : Reason::Unknown);
        if (qint64(reading.seats.size()) != item.quantity)
            return leave(item, Reason::Count);
        qint64 held = 0;
        for (const RowId seat : reading.seats) {
            const auto other = claims.constFind(seat);
            if (other == claims.cend())
                continue;
            if (other->item == item.id)
                ++held;
            else if (!other->lapsed && other->heldFor != item.id)
                return leave(item, Reason::Taken, other->order);
        }
        if (held == item.quantity) {
            ++m_list.kept;
            return {};
        }
        for (const RowId seat : reading.seats) {
            const auto other = claims.constFind(seat);
            if (other != claims.cend() && other->item == item.id)
                continue;
            if (other != claims.cend()) {
                if (const Result<qint64> gone = change(u"DELETE FROM seat_claim WHERE id = ?"_s, {other->id}); !gone)
                    return gone.error();
            }
            const Result<qint64> made = change(
                u"INSERT INTO seat_claim (instance_id, seat_id, kind, item_id, order_id, contact_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {instance, seat, item.pending ? u"renewal"_s : u"ticket"_s, item.id, item.order, orNull(item.contact)});
            if (!made)
                return made.error();
            claims.insert(seat, {0, item.id, false, 0, true, item.words.order});
            ++m_list.claimed;
        }
        return {};
    }

    Result<void> leave(const SoldItem &item, Reason reason, const QString &other = {})
    {
        m_list.left.push_back(item.words);
        m_list.left.back().reason = reason;
        m_list.left.back().other = other;
        return {};
    }

    Connection &m_connection;
    qint64 m_now;
    std::unordered_map<RowId, std::unique_ptr<SeatFinder>> m_finders;
    SeatWorklist m_list;
};

} // namespace

Result<SeatWorklist> resolveSeats(WriteTransaction &transaction, const std::function<bool(qint64)> &progress)
{
    return SeatResolver(transaction).run(progress);
}

} // namespace pd::store
