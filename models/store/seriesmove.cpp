// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seriesmove.h"

#include "models/domain/folding.h"
#include "models/domain/instant.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/renewalmapping.h"
#include "models/store/seatalternatives.h"
#include "models/store/seatassignments.h"
#include "models/store/seatchange.h"
#include "models/store/seatstock.h"
#include "models/store/seriesreader.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// Left to right, front to back, each once.
std::vector<Seat> inOrder(std::vector<Seat> seats)
{
    const auto key = [](const Seat &seat) { return std::tuple(seat.section, seat.y, seat.row, seat.x, seat.number, seat.id); };
    std::sort(seats.begin(), seats.end(), [&](const Seat &a, const Seat &b) { return key(a) < key(b); });
    seats.erase(std::unique(seats.begin(), seats.end(), [](const Seat &a, const Seat &b) { return a.id == b.id; }), seats.end());
    return seats;
}

std::vector<RowId> idsOf(const std::vector<Seat> &seats)
{
    std::vector<RowId> ids;
    for (const Seat &seat : seats)
        ids.push_back(seat.id);
    return ids;
}

QStringList namesOf(const std::vector<Seat> &seats)
{
    QStringList names;
    for (const Seat &seat : seats)
        names.append(seat.name());
    return names;
}

qint64 accessibleAmong(const std::vector<Seat> &seats)
{
    return std::count_if(seats.begin(), seats.end(), [](const Seat &seat) { return seat.accessible; });
}

class SeriesMover {
public:
    SeriesMover(WriteTransaction &transaction, const TicketOrder &order, const SeriesMove &move, const QTimeZone &zone)
        : m_transaction(transaction)
        , m_connection(transaction.connection())
        , m_order(order)
        , m_move(move)
        , m_zone(zone)
        , m_at(transaction.entry().at)
    {
        m_moved.keepsOriginal = move.keepsOriginal;
        m_moved.seats.order = order.id;
        m_moved.seats.number = order.number;
    }

    Result<SeriesMoved> run()
    {
        for (const auto part : {&SeriesMover::readSides, &SeriesMover::readOwn, &SeriesMover::checkSeats, &SeriesMover::giveUp, &SeriesMover::writePackages,
                                &SeriesMover::writeTickets, &SeriesMover::moveAssignments, &SeriesMover::writeOrder, &SeriesMover::writeBeside}) {
            if (const Result<void> done = (this->*part)(); !done)
                return done.error();
        }
        return std::move(m_moved);
    }

private:
    QString number() const { return seenBy(m_order).order; }

    Result<void> readSides()
    {
        if (!m_order.series)
            return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"moveNoSeries"_s}}, {}};
        Result<SeriesRecord> from = readSeries(m_connection, m_order.series->id), to = readSeries(m_connection, m_move.series);
        if (!from || !to)
            return from ? to.error() : from.error();
        m_from = *std::move(from);
        m_to = *std::move(to);
        if (const Result<void> may = mayMove(m_from, m_to, m_at); !may)
            return may;
        Result<std::vector<MovedPackage>> packages = movedPackages(m_order, m_from, m_to, m_at);
        if (!packages)
            return packages.error();
        m_moved.packages = *std::move(packages);
        m_tickets = movedTickets(m_order, m_from, m_moved.packages);
        m_moved.from = m_from.series.name;
        m_moved.to = m_to.series.name;
        m_moved.seats.performances = qint64(m_to.performances.size());
        return {};
    }

    // What it has by something else that it bought stays. Of seats that are held beside its own somebody decides first.
    Result<void> readOwn()
    {
        const Result<SeatStock> stock = readSeatStock(m_connection, m_order, {}, m_at, m_zone);
        if (!stock)
            return stock.error();
        std::vector<Seat> own, held;
        for (const OwnSeat &seat : stock->held)
            held.push_back(stock->places.value(seat.seat).seat);
        if (stock->heldUntil) {
            const QDate until = localDate(Instant{stock->heldUntil->ms - 1}, m_zone);
            return Error{ErrorCode::HoldOpen, {{u"order"_s, number()}, {u"seats"_s, namesOf(inOrder(std::move(held)))}, {u"until"_s, until}}, {}};
        }
        for (const OwnSeat &seat : stock->own) {
            if (!seat.item || std::find(m_tickets.begin(), m_tickets.end(), seat.item) != m_tickets.end())
                own.push_back(stock->places.value(seat.seat).seat);
        }
        m_moved.seats.gave = inOrder(std::move(own));
        return {};
    }

    // As somebody sees the house who looks for seats there: free at all performances, and nobody's in the series.
    Result<void> checkSeats()
    {
        const qint64 places = placesOf(m_order, m_from);
        const std::set<RowId> wanted(m_move.seats.begin(), m_move.seats.end());
        if (qint64(m_move.seats.size()) != places || qint64(wanted.size()) != places)
            return Error{ErrorCode::SeatsCount, {{u"order"_s, number()}, {u"bought"_s, places}, {u"given"_s, qint64(wanted.size())}}, {}};
        std::vector<RowId> performances;
        for (const SeriesPerformance &performance : m_to.performances)
            performances.push_back(performance.instance);
        SeenBy by = seenBy(m_order);
        by.series = m_to.series.id;
        const Result<SeatHouse> house = readHouseOfAll(m_connection, performances, by, m_at);
        if (!house)
            return house.error();
        std::vector<Seat> took;
        for (const RowId seat : wanted) {
            if (house->indexOf(seat) < 0)
                return unknownRecord(u"seat"_s, seat);
            took.push_back(house->at(house->indexOf(seat)).seat);
        }
        m_moved.seats.took = inOrder(std::move(took));
        const qint64 needed = m_move.accessible.value_or(int(std::min(places, accessibleAmong(m_moved.seats.gave))));
        if (const Result<void> free = mustBeFree(*house, needed); !free)
            return free;
        const qint64 given = accessibleAmong(m_moved.seats.took);
        return given >= needed ? Result<void>() : Error{ErrorCode::AccessibleTooFew, {{u"order"_s, number()}, {u"needed"_s, needed}, {u"given"_s, given}}, {}};
    }

    Result<void> mustBeFree(const SeatHouse &house, qint64 accessible) const
    {
        std::vector<Seat> missing;
        QStringList who;
        for (const Seat &seat : m_moved.seats.took) {
            const MapSeat &place = house.at(house.indexOf(seat.id));
            if (place.state == SeatState::Free || place.state == SeatState::Own)
                continue;
            missing.push_back(seat);
            QStringList holder{place.holder.patron, place.holder.order};
            holder.removeAll(QString());
            if (!who.contains(holder.join(u" · "_s)))
                who.append(holder.join(u" · "_s));
        }
        if (missing.empty())
            return {};
        const int places = int(m_moved.seats.took.size());
        SeatWish wish;
        wish.count = places;
        wish.accessible = std::min(places, int(accessible));
        wish.notBehind = idsOf(m_moved.seats.gave);
        return Error{ErrorCode::SeatsNotFree, {{u"order"_s, number()}, {u"seats"_s, namesOf(missing)}, {u"who"_s, who}, {u"alternatives"_s, proposalNames(house, bestSeats(house, wish, mostAlternatives))}}, {}};
    }

    // What of a hold has lapsed, too.
    Result<void> giveUp()
    {
        const Result<void> free = ran(m_connection.query(
            u"DELETE FROM seat_claim WHERE order_id = ? AND (kind = 'hold' OR item_id IS NULL OR item_id IN (%1))"_s.arg(idList(m_tickets)), {m_order.id}));
        if (!free)
            return free;
        std::vector<RowId> items = m_tickets;
        for (const MovedPackage &package : m_moved.packages)
            items.push_back(package.was.id);
        return ran(m_connection.query(u"UPDATE ticket_order_item SET status = 'Deleted', version = version + 1 WHERE id IN (%1)"_s.arg(idList(items))));
    }

    Result<void> writePackages()
    {
        for (const MovedPackage &package : m_moved.packages) {
            const qint64 quantity = package.was.quantity.value_or(1);
            const Result<QVariant> added = m_connection.value(
                u"INSERT INTO ticket_order_item (order_id, event_id, price_level_id, status, quantity, unit_price, effective_price, currency, created_at) "
                "VALUES (?, ?, ?, 'Active', ?, ?, ?, ?, ?) RETURNING id"_s,
                {m_order.id, orNull(m_to.packageId), package.level.level, quantity, package.price, package.price, package.level.currency, m_at.ms});
            if (!added)
                return added.error();
            for (qint64 i = 0; i < quantity; ++i)
                m_places.push_back({&package, added->toLongLong()});
        }
        return {};
    }

    Result<void> writeTickets()
    {
        for (const SeriesPerformance &performance : m_to.performances) {
            Result<Instance> instance = readInstance(performance.instance);
            if (!instance)
                return instance.error();
            for (std::size_t i = 0; i < m_places.size(); ++i) {
                if (const Result<void> written = writeTicket(performance.instance, *instance, m_places[i], m_moved.seats.took[i]); !written)
                    return written;
            }
        }
        return {};
    }

    struct Place {
        const MovedPackage *package;
        RowId item; // the package's, as it is now
    };
    struct Level {
        RowId id;
        QString allocation;
        QString name;
    };
    struct Instance {
        QVariant event;
        std::vector<Level> levels;
    };

    Result<Instance> readInstance(RowId id)
    {
        const Result<QVariant> event = m_connection.value(u"SELECT event_id FROM event_instance WHERE id = ?"_s, {id});
        if (!event)
            return event.error();
        Instance instance{event->isNull() ? QVariant() : *event, {}};
        Result<QSqlQuery> rows = m_connection.query(u"SELECT p.id, a.name, p.name FROM price_level p JOIN allocation a ON a.id = p.allocation_id "
                                                    "WHERE a.instance_id = ? AND a.source_deleted = 0 AND p.source_deleted = 0 ORDER BY a.id, p.id"_s,
                                                    {id});
        if (!rows)
            return rows.error();
        while (rows->next())
            instance.levels.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString()});
        return instance;
    }

    // In the allocation that the package is sold for: of the name of the tickets before, else the only one.
    std::optional<RowId> levelOf(const MovedPackage &package, const Instance &instance) const
    {
        const QString &allocation = package.level.allocation;
        std::vector<Level> there;
        std::copy_if(instance.levels.begin(), instance.levels.end(), std::back_inserter(there),
                     [&](const Level &level) { return allocation.isEmpty() || sameFolded(level.allocation, allocation); });
        const auto before = std::find_if(m_order.items.begin(), m_order.items.end(),
                                         [&](const TicketOrderItem &item) { return item.packageItemId == package.was.id && !item.priceLevel.isEmpty(); });
        std::vector<Level> named;
        if (before != m_order.items.end())
            std::copy_if(there.begin(), there.end(), std::back_inserter(named), [&](const Level &level) { return sameFolded(level.name, before->priceLevel); });
        if (named.size() == 1)
            return named.front().id;
        return there.size() == 1 ? std::optional(there.front().id) : std::nullopt;
    }

    Result<void> writeTicket(RowId performance, const Instance &instance, const Place &place, const Seat &seat)
    {
        const Result<QVariant> ticket = m_connection.value(
            u"INSERT INTO ticket_order_item (order_id, event_id, instance_id, price_level_id, package_item_id, status, quantity, unit_price, effective_price, currency, "
            "seat_text, seat_id, created_at) VALUES (?, ?, ?, ?, ?, 'Active', 1, 0, 0, ?, ?, ?, ?) RETURNING id"_s,
            {m_order.id, instance.event, performance, orNull(levelOf(*place.package, instance)), place.item, place.package->level.currency, seat.name(), seat.id, m_at.ms});
        if (!ticket)
            return ticket.error();
        if (const Result<void> freed = freeLapsedClaim(m_transaction, performance, seat.id); !freed)
            return freed;
        return ran(m_connection.query(u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, item_id, order_id, contact_id) VALUES (?, ?, 'renewal', ?, ?, ?, ?)"_s,
                                      {performance, seat.id, m_to.series.closesAt->ms, *ticket, m_order.id, orNull(m_order.contactId)}));
    }

    // Since when the patron has had seats goes with them.
    Result<void> moveAssignments()
    {
        if (!m_order.contactId)
            return {};
        const QString which = u" WHERE series_id = ? AND contact_id = ? AND seat_id IN (%1)"_s.arg(idList(idsOf(m_moved.seats.gave)));
        const QVariantList whose{m_from.series.id, *m_order.contactId};
        if (m_move.keepsOriginal)
            return ran(m_connection.query(u"UPDATE seat_assignment SET prefers_original = 1, version = version + 1%1 AND prefers_original = 0"_s.arg(which), whose));
        Result<QSqlQuery> rows = m_connection.query(u"SELECT since_on FROM seat_assignment%1 AND since_on IS NOT NULL ORDER BY since_on"_s.arg(which), whose);
        if (!rows)
            return rows.error();
        std::vector<Instant> since;
        while (rows->next())
            since.push_back(startOfDay(QDate::fromString(rows->value(0).toString(), Qt::ISODate), m_zone));
        rows->finish();
        if (const Result<void> left = ran(m_connection.query(u"DELETE FROM seat_assignment"_s + which, whose)); !left)
            return left;
        for (std::size_t i = 0; i < m_moved.seats.took.size(); ++i) {
            const SeatOfPatron theirs{m_to.series.id, *m_order.contactId, m_moved.seats.took[i].id};
            if (const Result<void> accepted = acceptSeat(m_transaction, theirs, i < since.size() ? std::optional(since[i]) : std::nullopt); !accepted)
                return accepted;
        }
        return {};
    }

    Result<void> writeOrder()
    {
        const std::optional<Money> difference = differenceOf(m_moved.packages);
        const QVariant subtotal = m_order.subtotal && difference ? QVariant(*m_order.subtotal + difference->minor) : QVariant();
        return ran(m_connection.query(u"UPDATE ticket_order SET series_id = ?, pending_renewal_seats = ?, subtotal = CAST(? AS BIGINT), version = version + 1 WHERE id = ?"_s,
                                      {m_to.series.id, namesOf(m_moved.seats.took).join(u", "_s), subtotal, m_order.id}));
    }

    // Else the next run of the Renewal Tool would renew them into the series that they have left, and its wait list offer them seats.
    Result<void> writeBeside()
    {
        if (m_order.contactId) {
            if (const Result<void> skipped = writeRenewalDecision(m_transaction, m_from.series.id, *m_order.contactId, renewal::Decision{true, {}}); !skipped)
                return skipped;
            if (const Result<void> wanted = writeRenewalDecision(m_transaction, m_to.series.id, *m_order.contactId, std::nullopt); !wanted)
                return wanted;
        }
        const Result<QSqlQuery> waits = m_connection.query(u"DELETE FROM seat_wait WHERE order_id = ? AND series_id = ?"_s, {m_order.id, m_from.series.id});
        if (!waits)
            return waits.error();
        m_moved.waits = waits->numRowsAffected();
        const Result<QSqlQuery> requests = m_connection.query(
            u"UPDATE change_request SET series_id = ?, version = version + 1 WHERE order_id = ? AND state IN ('new', 'inProgress', 'waiting')"_s, {m_to.series.id, m_order.id});
        if (!requests)
            return requests.error();
        m_moved.requests = requests->numRowsAffected();
        return {};
    }

    WriteTransaction &m_transaction;
    Connection &m_connection;
    const TicketOrder &m_order;
    const SeriesMove &m_move;
    const QTimeZone &m_zone;
    Instant m_at;
    SeriesRecord m_from, m_to;
    std::vector<RowId> m_tickets; // that are exchanged away
    std::vector<Place> m_places;  // one for each seat
    SeriesMoved m_moved;
};

} // namespace

Result<SeriesMoved> moveToSeries(WriteTransaction &transaction, const TicketOrder &order, const SeriesMove &move, const QTimeZone &zone)
{
    return SeriesMover(transaction, order, move, zone).run();
}

} // namespace pd::store
