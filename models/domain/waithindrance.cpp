// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/waithindrance.h"

#include "models/domain/portal/ordermoney.h"
#include "models/domain/renewalstate.h"

#include <algorithm>

namespace pd {

std::optional<WaitHindrance> waitHindrance(const TicketOrder *order, const QString &currency, Instant at)
{
    using enum WaitHindrance::By;
    if (!order)
        return WaitHindrance{NoOrder, {}};
    if (const Result<void> may = mayDo(OrderDeed::ChangeSeats, *order, currency, at); !may)
        return WaitHindrance{Refused, may.error()};
    const bool seated = std::any_of(order->items.begin(), order->items.end(), [&](const TicketOrderItem &item) {
        return item.instanceId && !item.seat.isEmpty() && portal::isActiveItem(item, at) && (!item.instanceAt || *item.instanceAt > at);
    });
    return seated ? std::nullopt : std::optional(WaitHindrance{NoSeats, {}});
}

} // namespace pd
