// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/paymentaction.h"

#include "models/domain/renewalstate.h"
#include "models/exchange/secrets.h"
#include "models/store/orderread.h"
#include "models/store/payments.h"
#include "models/store/settingsreader.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

constexpr qsizetype longestReference = 64;

}

PaymentAction::PaymentAction(RowId order, Money amount, PaymentMethod method, const QString &reference)
    : m_order(order)
    , m_amount(std::move(amount))
    , m_method(method)
    , m_reference(reference.simplified())
{
}

QJsonObject PaymentAction::parameters() const
{
    return {{u"order"_s, m_order}, {u"amount"_s, m_amount.minor}, {u"currency"_s, m_amount.currency}, {u"method"_s, paymentMethodName(m_method)}};
}

Result<void> PaymentAction::check(store::Connection &)
{
    QString looked = m_reference;
    if (exchange::blankCardNumbers(looked) > 0 || exchange::isSecretColumn(m_reference))
        return Error{ErrorCode::SecretRefused, {}, {}};
    if (m_reference.size() > longestReference)
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, m_reference}, {u"expected"_s, u"length"_s}, {u"allowed"_s, QString::number(longestReference)}}, {}};
    return {};
}

Result<void> PaymentAction::apply(store::WriteTransaction &transaction)
{
    const Result<TicketOrder> order = store::readOrder(transaction.connection(), m_order);
    if (!order)
        return order.error();
    const Result<PortalSettings> settings = store::readPortalSettings(transaction.connection());
    if (!settings)
        return settings.error();
    const Result<QString> status = statusWhenPaid(*order, m_amount, settings->currency, transaction.entry().at);
    if (!status)
        return status.error();
    const Result<RowId> payment = store::takePayment(transaction, *order, {m_amount, m_method, m_reference}, *status);
    if (!payment)
        return payment.error();
    transaction.setParameter(u"number"_s, order->number);
    transaction.setParameter(u"payment"_s, *payment);
    m_taken = {*payment, order->number, *status, order->openRequestId};
    return {};
}

} // namespace pd::actions
