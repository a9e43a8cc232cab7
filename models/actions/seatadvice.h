// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/desk.h"
#include "models/domain/seatadvice.h"

namespace pd::actions {

// What can be offered to whoever wants other seats for an order (store/seatadvice.h). Nothing is written.
[[nodiscard]] Result<SeatAdvice> seatAdvice(Desk &desk, const TicketOrder &order, const std::optional<SeatChange> &asked, const QTimeZone &zone);

} // namespace pd::actions
