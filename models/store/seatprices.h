// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatchange.h"
#include "models/domain/ticketorder.h"

namespace pd::store {

class Connection;

// What priceChangeOf() reads, for the seats of the plan. A seat lies where its ticket says; in the only allocation on sale; as
// the tickets of its row say with one voice (assumed); or in the allocation that is called like its section (assumed).
[[nodiscard]] Result<SeatPrices> readSeatPrices(Connection &connection, const TicketOrder &order, const SeatPlan &plan);

} // namespace pd::store
