// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatrelease.h"

#include "models/domain/renewalstate.h"
#include "models/store/carryover.h"
#include "models/store/changerequests.h"
#include "models/store/connection.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Result<SeatsGiven> claimedBy(Connection &connection, const TicketOrder &order)
{
    SeatsGiven given;
    given.order = order.id;
    given.number = order.number;
    Result<QSqlQuery> rows = connection.query(
        u"SELECT DISTINCT s.id, s.section, s.row_name, s.number, s.x, s.y FROM seat_claim c JOIN seat s ON s.id = c.seat_id WHERE c.order_id = ? "
        "ORDER BY s.section, s.y, s.row_name, s.x, s.number"_s,
        {order.id});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Seat seat;
        seat.id = rows->value(0).toLongLong();
        seat.section = rows->value(1).toString();
        seat.row = rows->value(2).toString();
        seat.number = rows->value(3).toString();
        seat.x = rows->value(4).toDouble();
        seat.y = rows->value(5).toDouble();
        given.seats.push_back(std::move(seat));
    }
    const Result<QVariant> performances = connection.value(u"SELECT count(DISTINCT instance_id) FROM seat_claim WHERE order_id = ?"_s, {order.id});
    if (!performances)
        return performances.error();
    given.performances = performances->toLongLong();
    return given;
}

Result<void> dropAssignments(Connection &connection, const TicketOrder &order, const std::vector<Seat> &seats)
{
    if (!order.series || !order.contactId)
        return {};
    QStringList ids{u"0"_s};
    for (const Seat &seat : seats)
        ids.append(QString::number(seat.id));
    return ran(connection.query(
        u"DELETE FROM seat_assignment WHERE contact_id = ? AND series_id = ? AND (seat_id IN (%1) OR NOT EXISTS "
        "(SELECT 1 FROM ticket_order o WHERE o.contact_id = ? AND o.series_id = ? AND o.id <> ? AND o.source_deleted = 0 AND o.merged_into IS NULL "
        "AND lower(trim(o.status)) NOT IN ('deleted', 'did not renew', 'fully refunded')))"_s.arg(ids.join(u", "_s)),
        {*order.contactId, order.series->id, *order.contactId, order.series->id, order.id}));
}

Result<void> letGo(Connection &connection, const TicketOrder &order, std::optional<Instant> heldUntil)
{
    const QString gone = heldUntil ? u" AND kind <> 'renewal'"_s : QString();
    if (const Result<void> done = ran(connection.query(u"DELETE FROM seat_claim WHERE order_id = ?"_s + gone, {order.id})); !done || !heldUntil)
        return done;
    return ran(connection.query(u"UPDATE seat_claim SET kind = 'hold', until = ?, version = version + 1 WHERE order_id = ?"_s, {heldUntil->ms, order.id}));
}

} // namespace

Result<SeatsGiven> declineOrder(WriteTransaction &transaction, const TicketOrder &order, std::optional<Instant> heldUntil)
{
    Connection &connection = transaction.connection();
    const QString status = didNotRenew.toString();
    if (const Result<void> done = ran(connection.query(u"UPDATE ticket_order SET status = ?, version = version + 1 WHERE id = ?"_s, {status, order.id})); !done)
        return done.error();
    Result<SeatsGiven> given = claimedBy(connection, order);
    if (!given)
        return given;
    given->heldUntil = heldUntil;
    if (const Result<void> gone = letGo(connection, order, heldUntil); !gone)
        return gone.error();
    if (const Result<void> dropped = dropAssignments(connection, order, given->seats); !dropped)
        return dropped.error();
    const Result<qint64> withdrawn = withdrawRequests(transaction, order.id);
    if (!withdrawn)
        return withdrawn.error();
    given->requestsWithdrawn = *withdrawn;
    if (const Result<void> gone = ran(connection.query(u"DELETE FROM seat_wait WHERE order_id = ?"_s, {order.id})); !gone)
        return gone.error();
    const Result<void> noted = carryOver(transaction, {u"ticket_order"_s, order.id, u"status"_s, status, {}});
    return noted ? given : noted.error();
}

} // namespace pd::store
