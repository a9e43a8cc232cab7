// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/renewalwriter.h"

#include "models/domain/renewal/seatplan.h"
#include "models/store/bulkwriter.h"
#include "models/store/connection.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace pd::store {
namespace {

using namespace renewal;

// Rows of one table that stand side by side: their ids are given here, while nobody else can write.
struct Block {
    QString table;
    QStringList columns;
    RowId first = 0;
    RowId next = 0;
    RowId take() { return next++; }
};

class RenewalWriter {
public:
    RenewalWriter(WriteTransaction &transaction, RowId run, const World &world)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_run(run)
        , m_world(world)
        , m_rows(transaction, BulkWriter::Into::FilledTables)
        , m_until(world.to.closesAt ? QVariant(world.to.closesAt->ms) : QVariant())
    {
        for (const Subscriber &subscriber : world.from.subscribers)
            m_subscribers.insert(subscriber.contact, &subscriber);
        for (const Seat &seat : world.to.seats)
            m_seatNames.insert(seat.id, seat.name());
        for (const Obstacle &obstacle : world.to.obstacles) {
            if (obstacle.kind == Obstacle::Kind::Assigned)
                m_assigned.insert({obstacle.contact, obstacle.seat});
        }
    }

    Result<void> write(std::span<const Line *const> lines)
    {
        for (Block *block : blocks()) {
            const Result<QVariant> last = m_connection.value(u"SELECT COALESCE(max(id), 0) FROM %1"_s.arg(block->table));
            if (!last)
                return last.error();
            block->first = block->next = last->toLongLong() + 1;
        }
        if (const Result<void> freed = freeLapsed(lines); !freed)
            return freed;
        // One table after the other, what is referred to first.
        std::vector<Made> made;
        made.reserve(lines.size());
        for (const auto part : {&RenewalWriter::writeOrders, &RenewalWriter::writeItems, &RenewalWriter::writeClaims, &RenewalWriter::writeAssignments,
                                &RenewalWriter::writeLog}) {
            if (const Result<void> done = (this->*part)(lines, made); !done)
                return done;
        }
        if (const Result<void> finished = m_rows.finish(); !finished)
            return finished;
        QJsonArray rows;
        for (const Block *block : blocks()) {
            if (block->next > block->first)
                rows.append(QJsonObject{{u"table"_s, block->table}, {u"first"_s, block->first}, {u"last"_s, block->next - 1}});
        }
        m_transaction.setParameter(u"bulkRows"_s, rows);
        return {};
    }

private:
    // The rows of one line, 0: none.
    struct Made {
        RowId order = 0;
        RowId firstTicket = 0; // side by side: by place, then by performance
    };

    std::array<Block *, 5> blocks() { return {&m_orders, &m_items, &m_claims, &m_assignments, &m_log}; }

    [[nodiscard]] bool isSeated(const Performance &performance) const { return performance.venue == m_world.to.venue; }

    // A claim whose time has passed is none; it goes before the seat is taken.
    Result<void> freeLapsed(std::span<const Line *const> lines)
    {
        Result<QSqlQuery> lapsed = m_connection.query(
            u"SELECT c.id, c.seat_id FROM series_instance s JOIN seat_claim c ON c.instance_id = s.instance_id WHERE s.series_id = ? AND c.until <= ?"_s,
            {m_world.to.id, m_world.at.ms});
        if (!lapsed)
            return lapsed.error();
        QMultiHash<RowId, RowId> claims; // by seat
        while (lapsed->next())
            claims.insert(lapsed->value(1).toLongLong(), lapsed->value(0).toLongLong());
        lapsed->finish();
        if (claims.isEmpty())
            return {};
        for (const Line *line : lines) {
            for (const PlannedPlace &place : line->places) {
                for (const RowId claim : claims.values(place.seat)) {
                    if (const auto gone = m_connection.query(u"DELETE FROM seat_claim WHERE id = ?"_s, {claim}); !gone)
                        return gone.error();
                }
            }
        }
        return {};
    }

    Result<void> writeOrders(std::span<const Line *const> lines, std::vector<Made> &made)
    {
        if (const Result<void> begun = m_rows.begin(m_orders.table, m_orders.columns); !begun)
            return begun;
        for (const Line *line : lines) {
            Made &one = made.emplace_back();
            if (!renews(line->outcome))
                continue;
            one.order = m_orders.take();
            const Subscriber &subscriber = *m_subscribers.value(line->contact);
            std::optional<Minor> subtotal = 0;
            QString currency = subscriber.currency;
            for (const PlannedPackage &package : line->packages) {
                subtotal = subtotal && package.price ? std::optional(*subtotal + *package.price * package.quantity) : std::nullopt;
                currency = package.currency;
            }
            QStringList seats;
            for (const PlannedPlace &place : line->places)
                seats.append(m_seatNames.value(place.seat));
            seats.removeAll(QString());
            const Result<void> added = m_rows.add({one.order, line->contact, orNull(subscriber.account), u"R%1-%2"_s.arg(m_world.to.id).arg(line->contact), u"Pending Renewal"_s,
                                                   u"Subscription"_s, u"Renewal"_s, u"Renewal Tool"_s, u"Renewal Tool"_s, subscriber.delivery, currency,
                                                   orNull(subtotal), 0, m_world.to.id, seats.join(u", "_s), m_transaction.entry().at.ms});
            if (!added)
                return added;
        }
        return {};
    }

    Result<void> item(RowId order, RowId event, const QVariant &instance, RowId level, const QVariant &package, qint64 quantity, const QVariant &price, const QString &currency, RowId seat)
    {
        return m_rows.add({m_items.take(), order, event ? QVariant(event) : QVariant(), instance, level ? QVariant(level) : QVariant(), package, u"Active"_s, quantity, price, price,
                           0, currency, m_seatNames.value(seat), seat ? QVariant(seat) : QVariant(), m_transaction.entry().at.ms});
    }

    Result<void> writeItems(std::span<const Line *const> lines, std::vector<Made> &made)
    {
        if (const Result<void> begun = m_rows.begin(m_items.table, m_items.columns); !begun)
            return begun;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const RowId order = made[i].order;
            if (!order)
                continue;
            const RowId firstPackage = m_items.next;
            for (const PlannedPackage &package : lines[i]->packages) {
                if (const Result<void> done = item(order, m_world.to.event, {}, package.level, {}, package.quantity, orNull(package.price), package.currency, 0); !done)
                    return done;
            }
            made[i].firstTicket = m_items.next;
            std::size_t at = 0; // of the packages: each has as many places as were bought of it
            qint64 left = lines[i]->packages.front().quantity;
            for (const PlannedPlace &place : lines[i]->places) {
                for (; left == 0 && at + 1 < lines[i]->packages.size();)
                    left = lines[i]->packages[++at].quantity;
                --left;
                for (std::size_t p = 0; p < m_world.to.performances.size(); ++p) {
                    const Performance &performance = m_world.to.performances[p];
                    if (const Result<void> done = item(order, performance.event, performance.id, place.levels[p], firstPackage + qint64(at), 1, 0,
                                                       lines[i]->packages[at].currency, isSeated(performance) ? place.seat : 0);
                        !done)
                        return done;
                }
            }
        }
        return {};
    }

    Result<void> writeClaims(std::span<const Line *const> lines, std::vector<Made> &made)
    {
        if (const Result<void> begun = m_rows.begin(m_claims.table, m_claims.columns); !begun)
            return begun;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            RowId ticket = made[i].firstTicket;
            for (const PlannedPlace &place : lines[i]->places) {
                for (const Performance &performance : m_world.to.performances) {
                    const RowId id = ticket++;
                    if (!place.seat || !isSeated(performance))
                        continue;
                    if (const Result<void> done = m_rows.add({m_claims.take(), performance.id, place.seat, u"renewal"_s, m_until, id, made[i].order, lines[i]->contact}); !done)
                        return done;
                }
            }
        }
        return {};
    }

    Result<void> writeAssignments(std::span<const Line *const> lines, std::vector<Made> &)
    {
        if (const Result<void> begun = m_rows.begin(m_assignments.table, m_assignments.columns); !begun)
            return begun;
        const QString today = QDateTime::fromMSecsSinceEpoch(m_transaction.entry().at.ms, Qt::UTC).date().toString(Qt::ISODate);
        for (const Line *line : lines) {
            for (const PlannedPlace &place : line->places) {
                if (!place.seat || m_assigned.contains({line->contact, place.seat}))
                    continue;
                if (const Result<void> done = m_rows.add({m_assignments.take(), line->contact, place.seat, m_world.to.id, today}); !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> writeLog(std::span<const Line *const> lines, std::vector<Made> &made)
    {
        if (const Result<void> begun = m_rows.begin(m_log.table, m_log.columns); !begun)
            return begun;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Result<void> done = m_rows.add({m_log.take(), m_run, lines[i]->contact, made[i].order ? QVariant(made[i].order) : QVariant(),
                                                  outcomeName(lines[i]->outcome), detailsText(lines[i]->details)});
            if (!done)
                return done;
        }
        return {};
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    RowId m_run;
    const World &m_world;
    BulkWriter m_rows;
    QVariant m_until;
    QHash<RowId, const Subscriber *> m_subscribers;
    QHash<RowId, QString> m_seatNames;
    QSet<std::pair<RowId, RowId>> m_assigned; // contact, seat
    Block m_orders{u"ticket_order"_s,
                   {u"id"_s, u"contact_id"_s, u"account_id"_s, u"number"_s, u"status"_s, u"type"_s, u"subscription_status"_s, u"origin"_s, u"source"_s, u"delivery"_s,
                    u"currency"_s, u"subtotal"_s, u"amount_paid"_s, u"series_id"_s, u"pending_renewal_seats"_s, u"created_at"_s}};
    Block m_items{u"ticket_order_item"_s,
                  {u"id"_s, u"order_id"_s, u"event_id"_s, u"instance_id"_s, u"price_level_id"_s, u"package_item_id"_s, u"status"_s, u"quantity"_s, u"unit_price"_s,
                   u"effective_price"_s, u"unit_discount"_s, u"currency"_s, u"seat_text"_s, u"seat_id"_s, u"created_at"_s}};
    Block m_claims{u"seat_claim"_s, {u"id"_s, u"instance_id"_s, u"seat_id"_s, u"kind"_s, u"until"_s, u"item_id"_s, u"order_id"_s, u"contact_id"_s}};
    Block m_assignments{u"seat_assignment"_s, {u"id"_s, u"contact_id"_s, u"seat_id"_s, u"series_id"_s, u"since_on"_s}};
    Block m_log{u"renewal_log"_s, {u"id"_s, u"run_id"_s, u"contact_id"_s, u"order_id"_s, u"outcome"_s, u"detail"_s}};
};

// A seat that somebody decided to give them after all is no longer refused.
Result<void> dropRefusals(WriteTransaction &transaction, const World &world, std::span<const Line *const> lines)
{
    QHash<RowId, const Subscriber *> refused;
    for (const Subscriber &subscriber : world.from.subscribers) {
        if (!subscriber.refused.empty())
            refused.insert(subscriber.contact, &subscriber);
    }
    for (const Line *line : lines) {
        const Subscriber *subscriber = refused.value(line->contact);
        for (const PlannedPlace &place : line->places) {
            if (!subscriber || SeatPlan::mayHave(*subscriber, place.seat))
                continue;
            const Result<QSqlQuery> done = transaction.connection().query(u"DELETE FROM seat_refusal WHERE series_id = ? AND contact_id = ? AND seat_id = ?"_s,
                                                                          {world.to.id, line->contact, place.seat});
            if (!done)
                return done.error();
        }
    }
    return {};
}

} // namespace

Result<RowId> beginRenewalRun(WriteTransaction &transaction, RowId series, RowId from)
{
    Connection &connection = transaction.connection();
    Result<QSqlQuery> latest = connection.query(u"SELECT id, state, from_series_id FROM renewal_run WHERE series_id = ? ORDER BY id DESC LIMIT 1"_s, {series});
    if (!latest)
        return latest.error();
    const bool any = latest->next();
    const RowId run = any ? latest->value(0).toLongLong() : 0;
    const QString state = any ? latest->value(1).toString() : QString();
    const RowId source = any ? latest->value(2).toLongLong() : 0;
    latest->finish();
    if (state == "running"_L1)
        return source == from ? Result<RowId>(run) : Error{ErrorCode::RenewalUnderWay, {}, {}};
    const qint64 at = transaction.entry().at.ms;
    RowId begun = run;
    const Result<void> written = transaction.oneByOne([&]() -> Result<void> {
        Result<QSqlQuery> done = state == "rehearsed"_L1
            ? connection.query(u"UPDATE renewal_run SET state = 'running', from_series_id = ?, started_at = ?, version = version + 1 WHERE id = ? RETURNING id"_s, {from, at, run})
            : connection.query(u"INSERT INTO renewal_run (series_id, from_series_id, state, started_at) VALUES (?, ?, 'running', ?) RETURNING id"_s, {series, from, at});
        if (!done)
            return done.error();
        if (done->next())
            begun = done->value(0).toLongLong();
        return {};
    });
    return written ? Result<RowId>(begun) : written.error();
}

Result<void> writeRenewals(WriteTransaction &transaction, RowId run, const renewal::World &world, std::span<const renewal::Line *const> lines)
{
    if (const Result<void> written = RenewalWriter(transaction, run, world).write(lines); !written)
        return written;
    return dropRefusals(transaction, world, lines);
}

Result<void> endRenewalRun(WriteTransaction &transaction, RowId run)
{
    const Result<QSqlQuery> ended =
        transaction.connection().query(u"UPDATE renewal_run SET state = 'done', version = version + 1 WHERE id = ? AND state = 'running'"_s, {run});
    return ended ? Result<void>() : ended.error();
}

} // namespace pd::store
