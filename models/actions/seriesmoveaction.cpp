// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seriesmoveaction.h"

#include "models/domain/fieldedit.h"
#include "models/domain/renewalstate.h"
#include "models/store/orderread.h"
#include "models/store/seriesmove.h"
#include "models/store/settingsreader.h"
#include "models/store/waitlist.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

std::vector<RowId> idsOf(const std::vector<Seat> &seats)
{
    std::vector<RowId> ids;
    for (const Seat &seat : seats)
        ids.push_back(seat.id);
    return ids;
}

} // namespace

SeriesMoveAction::SeriesMoveAction(RowId order, SeriesMove move, std::optional<qint64> seen)
    : m_order(order)
    , m_move(std::move(move))
    , m_seen(seen)
{
}

Result<void> SeriesMoveAction::apply(store::WriteTransaction &transaction)
{
    store::Connection &connection = transaction.connection();
    const Result<TicketOrder> order = store::readOrder(connection, m_order);
    if (!order)
        return order.error();
    const Result<PortalSettings> settings = store::readPortalSettings(connection);
    if (!settings)
        return settings.error();
    if (settings->recordsMaster == RecordsMaster::PatronManager)
        return Error{ErrorCode::RecordsElsewhere, {}, {}};
    if (m_seen && *m_seen != order->version)
        return fieldConflict(u"order"_s, order->number, {});
    const Instant at = transaction.entry().at;
    if (const Result<void> may = mayDo(OrderDeed::MoveToSeries, *order, settings->currency, at); !may)
        return may;
    Result<SeriesMoved> moved = store::moveToSeries(transaction, *order, m_move, settings->timeZone);
    if (!moved)
        return moved.error();
    m_moved = *std::move(moved);
    const Result<TicketOrder> now = store::readOrder(connection, m_order);
    if (!now)
        return now.error();
    m_moved.seats.difference = differenceOf(m_moved.packages);
    m_moved.due = dueFor(*now, settings->currency, at);
    transaction.setParameter(u"number"_s, order->number);
    return lookAtWaits(transaction, *order);
}

// A wish that is filled is over; what is free now goes to whoever waits longest.
Result<void> SeriesMoveAction::lookAtWaits(store::WriteTransaction &transaction, const TicketOrder &before)
{
    const RowId contact = before.contactId.value_or(0);
    const Result<std::vector<SeatWait>> waits = store::readWaits(transaction.connection(), m_move.series);
    if (!waits)
        return waits.error();
    m_moved.seats.waiting = waitingFor(m_moved.seats.took, *waits, contact);
    Result<std::vector<SeatWait>> served = store::serveWaits(transaction, m_move.series, contact, idsOf(m_moved.seats.took));
    if (!served)
        return served.error();
    m_moved.seats.served = *std::move(served);
    if (m_moved.seats.gave.empty())
        return {};
    Result<std::vector<std::optional<WaitOffer>>> next = store::nextForFreed(transaction.connection(), before.series->id, {{contact, idsOf(m_moved.seats.gave)}}, transaction.entry().at);
    if (!next)
        return next.error();
    m_moved.seats.next = std::move(next->front());
    return {};
}

} // namespace pd::actions
