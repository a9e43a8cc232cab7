// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/receipt.h"

#include "models/domain/portal/ordermoney.h"
#include "models/domain/portal/subscription.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString whatOf(const TicketOrder &order, Instant at)
{
    if (order.series)
        return order.series->name;
    QStringList events;
    for (const TicketOrderItem &item : order.items) {
        if (portal::isActiveItem(item, at) && !item.eventName.isEmpty() && !events.contains(item.eventName))
            events.append(item.eventName);
    }
    return events.join(u", "_s);
}

} // namespace

std::optional<Receipt> receiptOf(const TicketOrder &order, RowId payment, const QString &payer, const PortalSettings &settings)
{
    const auto found = std::find_if(order.payments.begin(), order.payments.end(), [&](const Payment &p) { return p.id == payment; });
    if (found == order.payments.end() || found->takenBy.isEmpty() || !found->at || !found->amount)
        return std::nullopt;
    Receipt receipt;
    receipt.organisation = settings.organisationName;
    receipt.timeZone = settings.timeZone;
    receipt.payment = payment;
    receipt.at = *found->at;
    receipt.payer = payer;
    receipt.order = order.number;
    receipt.what = whatOf(order, receipt.at);
    receipt.seats = portal::seatsOf(order, receipt.at);
    receipt.amount = {*found->amount, found->currency};
    receipt.method = paymentMethodStored(found->method);
    receipt.reference = found->reference;
    receipt.takenBy = found->takenBy;
    receipt.reverses = found->reversesId;

    // As it stood then: what was paid later is not on it.
    TicketOrder then = order;
    std::erase_if(then.payments, [&](const Payment &p) { return p.recordedHere && p.id > payment; });
    const portal::OrderMoney money = portal::orderMoney(then, found->currency, receipt.at);
    if (money.total)
        receipt.total = Money{*money.total, found->currency};
    if (money.due)
        receipt.due = Money{*money.due, found->currency};
    receipt.paidBefore = {money.paid.value_or(*found->amount) - *found->amount, found->currency};
    for (const Payment &p : order.payments) {
        if (p.reversesId == payment && !p.takenBy.isEmpty())
            receipt.reversedBy = p.id;
    }
    return receipt;
}

} // namespace pd
