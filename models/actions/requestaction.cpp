// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requestaction.h"

#include "models/domain/renewalstate.h"
#include "models/exchange/secrets.h"
#include "models/store/changerequests.h"
#include "models/store/orderread.h"
#include "models/store/outbox.h"
#include "models/store/settingsreader.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

RequestAction::RequestAction(RowId order, NewRequest request)
    : m_order(order)
    , m_request(std::move(request))
{
}

Result<void> RequestAction::check(store::Connection &)
{
    exchange::blankCardNumbers(m_request.note);
    for (RequestWish &wish : m_request.wishes)
        exchange::blankCardNumbers(wish.detail);
    return checkWishes(m_request.wishes);
}

Result<void> RequestAction::apply(store::WriteTransaction &transaction)
{
    const Result<TicketOrder> order = store::readOrder(transaction.connection(), m_order);
    if (!order)
        return order.error();
    const Result<PortalSettings> settings = store::readPortalSettings(transaction.connection());
    if (!settings)
        return settings.error();
    const OrderDeed deed = m_request.source == u"form"_s ? OrderDeed::RequestChanges : OrderDeed::RecordRequest;
    if (const Result<void> may = mayDo(deed, *order, settings->currency, transaction.entry().at); !may)
        return may;
    transaction.setParameter(u"number"_s, order->number);
    const Result<RowId> added = store::addRequest(transaction, *order, m_request);
    if (!added)
        return added.error();
    m_added = *added;
    if (!m_mail)
        return {};
    NewMail written = m_mail(m_added); // from the words as they were typed
    exchange::blankCardNumbers(written.subject);
    exchange::blankCardNumbers(written.body);
    const Result<RowId> mail = store::addMail(transaction, written, order->contactId);
    return mail ? Result<void>() : mail.error();
}

} // namespace pd::actions
