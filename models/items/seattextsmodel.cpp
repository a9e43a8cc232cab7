// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seattextsmodel.h"

namespace pd::items {

QVariant SeatTextsModel::value(int row, int column) const
{
    const UnresolvedSeat &seat = at(row);
    switch (column) {
    case TextColumn:
        return seat.text;
    case OrderColumn:
        return seat.order;
    case EventColumn:
        return seat.event;
    case PerformanceColumn:
        return seat.instance;
    case ReasonColumn:
        return int(seat.reason);
    default:
        return {};
    }
}

} // namespace pd::items
