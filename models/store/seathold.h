// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatchange.h"
#include "models/domain/ticketorder.h"
#include "models/store/seatchange.h"

#include <QTimeZone>

namespace pd::store {

class WriteTransaction;

// Keep both: the new seats of the plan are held for the order until then, and nobody else can have them; its old ones stay.
// Noted for PatronManager, to be done by the last of these days.
[[nodiscard]] Result<void> holdSeats(WriteTransaction &transaction, const TicketOrder &order, const SeatPlan &plan, Instant until, const QTimeZone &zone);

// The held seats become the order's, as the plan says (planConfirmed).
[[nodiscard]] Result<void> confirmHold(WriteTransaction &transaction, const SeatsOfOrder &seats, AfterExchange after);

// The held seats go back on sale at once.
[[nodiscard]] Result<void> releaseHold(WriteTransaction &transaction, const TicketOrder &order);

} // namespace pd::store
