// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatchange.h"
#include "models/domain/ticketorder.h"

namespace pd::store {

class Connection;

// What the order has and holds, and who has the seats that it asks for, as it stands in this transaction. What has lapsed is
// nobody's any more; a seat of another subscriber of the series is theirs with or without a claim.
[[nodiscard]] Result<SeatStock> readSeatStock(Connection &connection, const TicketOrder &order, const std::vector<RowId> &asked, Instant at, const QTimeZone &zone);

} // namespace pd::store
