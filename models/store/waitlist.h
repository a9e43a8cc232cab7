// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/ticketorder.h"
#include "models/domain/waitlist.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// Of one series, or of all: by series, then as they came.
[[nodiscard]] Result<std::vector<SeatWait>> readWaits(Connection &connection, std::optional<RowId> series);

// Its id. A second wish of somebody for the same section takes the place of the first, which keeps its day.
[[nodiscard]] Result<RowId> addWait(WriteTransaction &transaction, SeatWait &wait);
[[nodiscard]] Result<SeatWait> removeWait(WriteTransaction &transaction, RowId wait); // RecordUnknown

// To whom the seats are offered that the order has just given up: where they are free at all performances of its series that
// are still to come.
[[nodiscard]] Result<std::optional<WaitOffer>> nextForFreed(Connection &connection, const TicketOrder &order, const std::vector<Seat> &freed, Instant at);
// Who waits for seats like these in the order's series.
[[nodiscard]] Result<std::vector<SeatWait>> waitingForSeats(Connection &connection, const TicketOrder &order, const std::vector<Seat> &seats);

} // namespace pd::store
