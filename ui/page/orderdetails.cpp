// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/orderdetails.h"

#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"

#include <QStringList>

#include <tuple>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

using Kind = DetailRow::Kind;

// Tickets of one performance stand under one heading.
bool samePerformance(const portal::OrderItemLine &a, const portal::OrderItemLine &b)
{
    const auto key = [](const portal::OrderItemLine &i) { return std::tie(i.event, i.instance, i.venue, i.virtualLink); };
    return key(a) == key(b) && a.instanceAt.has_value() == b.instanceAt.has_value()
        && (!a.instanceAt || a.instanceAt->ms == b.instanceAt->ms);
}

QString joinedIsolated(const std::initializer_list<QString> parts)
{
    QStringList known;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            known.append(isolated(part));
    }
    return known.join(u" · "_s);
}

DetailRow ticketRow(const portal::OrderItemLine &item)
{
    const qint64 quantity = item.quantity.value_or(1);
    const QString seat = joinedIsolated({item.seat, item.priceLevel});
    const QString count = ticketCount(quantity);
    const QString each = quantity > 1 && item.price ? u"%1 × %2"_s.arg(quantity).arg(moneyText(item.price)) : moneyText(item.price);
    return {Kind::Plain, seat.isEmpty() ? count : quantity == 1 ? seat : count + u" · "_s + seat, each};
}

} // namespace

std::vector<DetailRow> ticketRows(const portal::OrderLine &order, const QTimeZone &zone)
{
    std::vector<DetailRow> rows;
    const portal::OrderItemLine *before = nullptr;
    bool mobile = false;
    const auto endPerformance = [&] {
        if (mobile)
            rows.push_back({Kind::MobileTickets, u"View mobile tickets"_s});
        mobile = false;
    };
    for (const portal::OrderItemLine &item : order.items) {
        if (!item.visible) // O6
            continue;
        if (!before || !samePerformance(*before, item)) {
            endPerformance();
            rows.push_back({Kind::Strong, plain(item.event.isEmpty() ? item.instance : item.event)});
            rows.back().begins = before != nullptr;
            if (const QString where = joinedIsolated({dateTimeText(item.instanceAt, zone), item.venue}); !where.isEmpty())
                rows.push_back({Kind::Muted, where});
            if (!item.virtualLink.isEmpty()) // O4
                rows.push_back({Kind::Stream, u"Watch online: %1"_s.arg(isolated(item.virtualLink)), {}, plain(item.virtualLink)});
        }
        before = &item;
        mobile = mobile || item.mobileTicket; // O5
        rows.push_back(ticketRow(item));
    }
    endPerformance();
    if (!before)
        rows.push_back({Kind::Muted, u"No tickets in this order"_s});
    return rows;
}

std::vector<DetailRow> sumRows(const portal::OrderLine &order, const QTimeZone &zone)
{
    std::vector<DetailRow> rows;
    const auto add = [&](const QString &word, const std::optional<Money> &amount, Kind kind) {
        if (amount)
            rows.push_back({kind, word, moneyText(amount)});
    };
    add(u"Subtotal"_s, order.subtotal, Kind::Muted);
    add(u"Fees"_s, order.fees, Kind::Muted);
    add(u"Tax"_s, order.tax, Kind::Muted);
    add(u"Donation"_s, order.gift, Kind::Muted);
    add(u"Total"_s, order.total, Kind::Strong);
    for (const portal::PaymentLine &payment : order.payments) {
        const bool refund = payment.amount && payment.amount->minor < 0;
        const QString when = joinedIsolated({dateText(payment.at, zone), payment.method});
        rows.push_back({Kind::Muted, (refund ? u"Refund"_s : u"Payment"_s) + (when.isEmpty() ? QString() : u" · "_s + when),
                        moneyText(payment.amount)});
    }
    add(u"Paid"_s, order.paid, Kind::Strong);
    if (!order.delivery.isEmpty())
        rows.push_back({Kind::Muted, u"Delivery: %1"_s.arg(isolated(order.delivery))});
    return rows;
}

} // namespace pd::page
