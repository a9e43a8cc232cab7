// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seatadvice.h"

#include "models/store/seatadvice.h"

namespace pd::actions {

Result<SeatAdvice> seatAdvice(Desk &desk, const TicketOrder &order, const std::optional<SeatChange> &asked, const QTimeZone &zone)
{
    return store::readSeatAdvice(desk.connection(), order, asked, desk.now(), zone);
}

} // namespace pd::actions
