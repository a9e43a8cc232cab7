// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/waitactions.h"

#include "models/exchange/secrets.h"
#include "models/store/orderread.h"
#include "models/store/recordnames.h"
#include "models/store/waitlist.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

WaitAction::WaitAction(RowId order, SeatWait wait)
    : m_order(order)
    , m_wait(std::move(wait))
{
}

Result<void> WaitAction::check(store::Connection &)
{
    m_wait.section = m_wait.section.trimmed();
    exchange::blankCardNumbers(m_wait.note);
    if (const std::optional<QString> flaw = flawOf(m_wait))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, *flaw}, {u"expected"_s, u"integer"_s}}, {}};
    return {};
}

Result<void> WaitAction::apply(store::WriteTransaction &transaction)
{
    const Result<TicketOrder> order = store::readOrder(transaction.connection(), m_order);
    if (!order)
        return order.error();
    if (!order->series || !order->contactId)
        return Error{ErrorCode::OrderNotOfSeries, {{u"order"_s, order->number}}, {}};
    m_wait.series = order->series->id;
    m_wait.seriesName = order->series->name;
    m_wait.contact = *order->contactId;
    m_wait.order = m_order;
    m_wait.number = order->number;
    m_wait.since = transaction.entry().at;
    transaction.setParameter(u"number"_s, order->number);
    const Result<RowId> added = store::addWait(transaction, m_wait);
    if (!added)
        return added.error();
    m_wait.id = *added;
    const Result<QString> name = store::contactName(transaction.connection(), m_wait.contact);
    if (!name)
        return name.error();
    m_wait.patron = *name;
    return {};
}

UnwaitAction::UnwaitAction(RowId wait)
    : m_wait(wait)
{
}

Result<void> UnwaitAction::apply(store::WriteTransaction &transaction)
{
    const Result<SeatWait> removed = store::removeWait(transaction, m_wait);
    if (!removed)
        return removed.error();
    m_removed = *removed;
    transaction.setParameter(u"number"_s, m_removed.number);
    return {};
}

} // namespace pd::actions
