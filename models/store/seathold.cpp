// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seathold.h"

#include "models/domain/instant.h"
#include "models/store/carryover.h"
#include "models/store/connection.h"
#include "models/store/seatchange.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// Its patron's page and history learn of a hold by the order's row.
Result<void> touch(WriteTransaction &transaction, const TicketOrder &order)
{
    return ran(transaction.connection().query(u"UPDATE ticket_order SET version = version + 1 WHERE id = ?"_s, {order.id}));
}

// Those of its own that have lapsed, too.
Result<void> endHolds(WriteTransaction &transaction, const TicketOrder &order)
{
    return ran(transaction.connection().query(u"DELETE FROM seat_claim WHERE order_id = ? AND kind = 'hold' AND until IS NOT NULL"_s, {order.id}));
}

Result<void> note(WriteTransaction &transaction, const TicketOrder &order, const QString &seats, QDate due)
{
    return carryOver(transaction, {u"ticket_order"_s, order.id, u"seat_hold"_s, seats, due});
}

} // namespace

Result<void> holdSeats(WriteTransaction &transaction, const TicketOrder &order, const SeatPlan &plan, Instant until, const QTimeZone &zone)
{
    if (plan.steps.empty())
        return {};
    if (const Result<void> ended = endHolds(transaction, order); !ended)
        return ended;
    for (const SeatStep &step : plan.steps) {
        if (const Result<void> freed = freeLapsedClaim(transaction, step.performance, step.to); !freed)
            return freed;
        const Result<void> held = ran(transaction.connection().query(
            u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, item_id, order_id, contact_id, instead_of_id) VALUES (?, ?, 'hold', ?, ?, ?, ?, ?)"_s,
            {step.performance, step.to, until.ms, step.item ? QVariant(step.item) : QVariant(), order.id, orNull(order.contactId), step.from}));
        if (!held)
            return held;
    }
    const Result<QString> names = seatNames(transaction, plan.take);
    if (!names)
        return names.error();
    if (const Result<void> touched = touch(transaction, order); !touched)
        return touched;
    return note(transaction, order, *names, localDate(Instant{until.ms - 1}, zone));
}

Result<void> confirmHold(WriteTransaction &transaction, const SeatsOfOrder &seats, AfterExchange after)
{
    if (const Result<void> ended = endHolds(transaction, seats.order); !ended)
        return ended;
    if (const Result<void> changed = changeSeats(transaction, {seats}, after); !changed)
        return changed;
    return note(transaction, seats.order, u""_s, {});
}

Result<void> releaseHold(WriteTransaction &transaction, const TicketOrder &order)
{
    if (const Result<void> ended = endHolds(transaction, order); !ended)
        return ended;
    if (const Result<void> touched = touch(transaction, order); !touched)
        return touched;
    return note(transaction, order, u""_s, {});
}

} // namespace pd::store
