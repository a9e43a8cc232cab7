// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatchange.h"
#include "models/domain/ticketorder.h"
#include "models/store/seatassignments.h"

namespace pd::store {

class WriteTransaction;

// Gives the order the seats of the plan: its claims, its tickets, what it says of its renewal seats, and where the whole series
// is changed its patron's seats in the series. A seat that comes in addition is a ticket more of the order's package at each
// performance, one that goes a ticket less; what the order costs goes with them. Claims of others that have lapsed go first.
// What is to be repeated in PatronManager is noted. SeatAssigned, and what exchangeSeat() refuses.
[[nodiscard]] Result<void> changeSeats(WriteTransaction &transaction, const TicketOrder &order, const SeatPlan &plan, AfterExchange after);

// A claim whose time has passed is none; it goes before the seat is taken.
[[nodiscard]] Result<void> freeLapsedClaim(WriteTransaction &transaction, RowId performance, RowId seat);

// "Stalls A 5, Stalls A 6".
[[nodiscard]] Result<QString> seatNames(WriteTransaction &transaction, const std::vector<RowId> &seats);

} // namespace pd::store
