// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatadvice.h"

namespace pd::store {

class Connection;

// What can be offered to whoever wants other seats: the way to those that are asked for, if any are, and the best seats of
// other sections and of other series of the season that are still open: so many as are asked for, else as are to be given up,
// else as the order has. For one performance only (asked.performance) other series are nothing; RecordUnknown where that is none
// of the order's that are still to come. Nothing is written.
[[nodiscard]] Result<SeatAdvice> readSeatAdvice(Connection &connection, const TicketOrder &order, const std::optional<SeatChange> &asked, Instant at, const QTimeZone &zone);

} // namespace pd::store
