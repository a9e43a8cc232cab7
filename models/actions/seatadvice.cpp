// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seatadvice.h"

#include "models/store/seatadvice.h"
#include "models/store/waitlist.h"

namespace pd::actions {

Result<std::vector<SeatWait>> waitList(Desk &desk)
{
    return store::readWaits(desk.connection(), {});
}

Result<SeatAdvice> seatAdvice(Desk &desk, const TicketOrder &order, const std::optional<SeatChange> &asked, const QTimeZone &zone)
{
    return store::readSeatAdvice(desk.connection(), order, asked, desk.now(), zone);
}

} // namespace pd::actions
