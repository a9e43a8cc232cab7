// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/subscription.h"

#include "models/domain/portal/ordermoney.h"

#include <QStringList>

#include <algorithm>

namespace pd::portal {
namespace {

bool holds(const TicketOrder &order, EventKind kind, Instant at)
{
    return std::any_of(order.items.begin(), order.items.end(), [&](const TicketOrderItem &item) {
        return item.eventKind == kind && isActiveItem(item, at);
    });
}

} // namespace

SubscriptionBy subscriptionBy(const TicketOrder &order, Instant at)
{
    if (order.type.contains(QLatin1StringView("subscription"), Qt::CaseInsensitive))
        return SubscriptionBy::Type;
    return holds(order, EventKind::Subscription, at) ? SubscriptionBy::Item : SubscriptionBy::None;
}

bool isMembershipOrder(const TicketOrder &order, Instant at)
{
    return order.type.contains(QLatin1StringView("membership"), Qt::CaseInsensitive)
        || holds(order, EventKind::Membership, at);
}

PackageKind packageOf(const TicketOrder &order, Instant at)
{
    PackageKind found = PackageKind::Unknown;
    for (const TicketOrderItem &item : order.items) {
        if (item.packageKind == PackageKind::Unknown || !isActiveItem(item, at))
            continue;
        if (item.packageKind == PackageKind::Fixed)
            return PackageKind::Fixed;
        if (found == PackageKind::Unknown)
            found = item.packageKind;
    }
    return found == PackageKind::Unknown && order.series ? order.series->packageKind : found;
}

std::vector<QString> seatsOf(const TicketOrder &order, Instant at)
{
    std::vector<QString> seats;
    const auto add = [&](const QString &seat) {
        if (!seat.isEmpty() && std::find(seats.begin(), seats.end(), seat) == seats.end())
            seats.push_back(seat);
    };
    for (const TicketOrderItem &item : order.items) {
        if (isActiveItem(item, at))
            add(item.seat.trimmed());
    }
    if (seats.empty()) {
        QString text = order.pendingRenewalSeats;
        text.replace(QLatin1Char('\n'), QLatin1Char(';')).replace(QLatin1Char(','), QLatin1Char(';'));
        for (const QString &seat : text.split(QLatin1Char(';')))
            add(seat.trimmed());
    }
    return seats;
}

} // namespace pd::portal
