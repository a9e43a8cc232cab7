// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatadvice.h"
#include "models/domain/seatchange.h"
#include "models/domain/ticketorder.h"
#include "models/store/seatassignments.h"

#include <vector>

namespace pd::store {

class WriteTransaction;

// An order, or a patron without one (id 0), and what becomes of its seats.
struct SeatsOfOrder {
    TicketOrder order;
    SeatPlan plan;
    std::optional<SeatWay> way = {}; // how it is done in PatronManager
};

// Gives the orders the seats of their plans, all at once, so that they may exchange theirs: claims, tickets, what an order says
// of its renewal seats, and where the whole series is changed its patron's seats in the series. A seat that comes in addition
// is a ticket more of the order's package at each performance, one that goes a ticket less; what the order costs goes with
// them. Claims of others that have lapsed go first. What is to be repeated in PatronManager is noted. SeatAssigned, and what
// exchangeSeats() refuses; ConstraintRefused where somebody else has a seat.
[[nodiscard]] Result<void> changeSeats(WriteTransaction &transaction, const std::vector<SeatsOfOrder> &orders, AfterExchange after);

// A claim whose time has passed is none; it goes before the seat is taken.
[[nodiscard]] Result<void> freeLapsedClaim(WriteTransaction &transaction, RowId performance, RowId seat);

// "Stalls A 5, Stalls A 6".
[[nodiscard]] Result<QString> seatNames(WriteTransaction &transaction, const std::vector<RowId> &seats);

} // namespace pd::store
