// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/ordermoney.h"

#include "models/domain/folding.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::portal {
namespace {

std::optional<Minor> sumOfGiven(std::initializer_list<std::optional<Minor>> amounts)
{
    std::optional<Minor> sum;
    for (const std::optional<Minor> &amount : amounts) {
        if (amount)
            sum = sum.value_or(0) + *amount;
    }
    return sum;
}

std::optional<Minor> sumOfItems(const TicketOrder &order, Instant at)
{
    std::optional<Minor> sum;
    for (const TicketOrderItem &item : order.items) {
        if (!isActiveItem(item, at))
            continue;
        if (!item.quantity || !item.effectivePrice)
            return std::nullopt;
        sum = sum.value_or(0) + *item.quantity * *item.effectivePrice;
    }
    return sum;
}

// Payments of the order; one without an amount or in another currency makes the sum unknown.
std::optional<Minor> sumOfPayments(const TicketOrder &order, const QString &currency, Instant at, bool onlyRecordedHere)
{
    std::optional<Minor> sum;
    if (onlyRecordedHere)
        sum = 0;
    for (const Payment &payment : order.payments) {
        if (!isPaymentMade(payment, at) || (onlyRecordedHere && !payment.recordedHere))
            continue;
        if (!payment.amount || (!payment.currency.isEmpty() && payment.currency != currency))
            return std::nullopt;
        sum = sum.value_or(0) + *payment.amount;
    }
    return sum;
}

} // namespace

bool isActiveItem(const TicketOrderItem &item, Instant at)
{
    return !item.sourceDeleted && (!item.createdAt || *item.createdAt <= at)
        && !sameFolded(item.status, u"Deleted");
}

bool isPaymentThere(const Payment &payment, Instant at)
{
    return !payment.sourceDeleted && (!payment.createdAt || *payment.createdAt <= at);
}

bool isPaymentMade(const Payment &payment, Instant at)
{
    static const QStringList unmade{u"declined"_s, u"failed"_s, u"failure"_s, u"void"_s, u"voided"_s, u"canceled"_s, u"cancelled"_s,
                                    u"error"_s, u"rejected"_s};
    return isPaymentThere(payment, at) && (payment.status.isEmpty() || !unmade.contains(folded(payment.status)));
}

OrderMoney orderMoney(const TicketOrder &order, const QString &currency, Instant at)
{
    OrderMoney money;
    money.subtotal = order.subtotal;
    if (!money.subtotal) {
        money.subtotal = sumOfItems(order, at);
        money.totalFromItems = money.subtotal.has_value();
    }
    money.fees = sumOfGiven({order.fees, order.fee3, order.fee4, order.fee5, order.shippingFee, order.exchangeFee});
    money.tax = sumOfGiven({order.salesTax, order.salesTaxOrderLevel});
    if (money.subtotal)
        money.total = sumOfGiven({money.subtotal, money.fees, money.tax, order.donationAmount});
    money.paymentsLeftOut = std::count_if(order.payments.begin(), order.payments.end(), [&](const Payment &payment) {
        return isPaymentThere(payment, at) && !isPaymentMade(payment, at);
    });
    const std::optional<Minor> payments = sumOfPayments(order, currency, at, order.amountPaid.has_value());
    if (payments)
        money.paid = order.amountPaid.value_or(0) + *payments;
    if (money.total && money.paid)
        money.due = std::max<Minor>(0, *money.total - *money.paid);
    return money;
}

} // namespace pd::portal
