// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requestaction.h"

#include "models/domain/renewalstate.h"
#include "models/domain/requestqueue.h"
#include "models/exchange/secrets.h"
#include "models/store/orderread.h"
#include "models/store/outbox.h"
#include "models/store/settingsreader.h"
#include "models/store/typedrequests.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

RequestAction::RequestAction(std::optional<RowId> order, NewRequest request)
    : m_order(order)
    , m_request(std::move(request))
{
}

QJsonObject RequestAction::parameters() const
{
    return m_order ? QJsonObject{{u"order"_s, *m_order}} : m_request.contact ? QJsonObject{{u"contact"_s, *m_request.contact}} : QJsonObject();
}

// What was said is read before the transaction, as messages are.
Result<void> RequestAction::check(store::Connection &connection)
{
    exchange::blankCardNumbers(m_request.note);
    for (RequestWish &wish : m_request.wishes)
        exchange::blankCardNumbers(wish.detail);
    if (m_request.source != u"form"_s && m_request.note.trimmed().isEmpty() && m_request.wishes.empty()) // Portal's form says something without words
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_request.note}, {u"expected"_s, u"text"_s}}, {}};
    RequestEdit rest;
    rest.priority = m_request.priority;
    rest.due = m_request.due;
    rest.fallback = m_request.fallback;
    if (const Result<void> valid = checkEdit(rest); !valid)
        return valid;
    const Result<understanding::Reading> reading = store::readTyped(connection, m_request.note);
    if (!reading)
        return reading.error();
    m_reading = *reading;
    return checkWishes(m_request.wishes);
}

Result<void> RequestAction::apply(store::WriteTransaction &transaction)
{
    std::optional<TicketOrder> order;
    if (m_order) {
        const Result<TicketOrder> found = store::readOrder(transaction.connection(), *m_order);
        if (!found)
            return found.error();
        const Result<PortalSettings> settings = store::readPortalSettings(transaction.connection());
        if (!settings)
            return settings.error();
        const OrderDeed deed = m_request.source == u"form"_s ? OrderDeed::RequestChanges : OrderDeed::RecordRequest;
        if (const Result<void> may = mayDo(deed, *found, settings->currency, transaction.entry().at); !may)
            return may;
        transaction.setParameter(u"number"_s, found->number);
        order = *found;
    }
    const Result<RowId> added = store::TypedRequests(transaction).add(order, m_request, m_reading);
    if (!added)
        return added.error();
    m_added = *added;
    if (!m_mail)
        return {};
    NewMail written = m_mail(m_added); // from the words as they were typed
    exchange::blankCardNumbers(written.subject);
    exchange::blankCardNumbers(written.body);
    const Result<RowId> mail = store::addMail(transaction, written, order ? order->contactId : m_request.contact);
    return mail ? Result<void>() : mail.error();
}

} // namespace pd::actions
