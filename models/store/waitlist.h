// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/series.h"
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

// Who has seats that were waited for waits no longer; the wishes that these seats of a patron fill are removed and answered.
[[nodiscard]] Result<std::vector<SeatWait>> serveWaits(WriteTransaction &transaction, RowId series, RowId contact, const std::vector<RowId> &seats);

// A series as somebody sees it who waits for seats in it.
struct WaitedSeries {
    Series series;
    std::vector<RowId> performances; // still to come, in its venue; none: nobody can wait, also where packages are chosen or flex
    QStringList sections;            // of that venue
};
[[nodiscard]] Result<WaitedSeries> readWaitedSeries(Connection &connection, RowId series, Instant at); // RecordUnknown

// To whom seats of a series are offered that several have just given up, each theirs: where they are free at all its
// performances that are still to come, and nobody's in the series. Passed over is whose order may not have other seats now
// (waithindrance.h). One look at the house, however many have given up theirs.
[[nodiscard]] Result<std::vector<std::optional<WaitOffer>>> nextForFreed(Connection &connection, RowId series, const std::vector<FreedSeats> &freed, Instant at);
// Of those who wait in a series the first for whom seats are free now.
[[nodiscard]] Result<std::optional<WaitOffer>> nextOffer(Connection &connection, RowId series, Instant at);
// Who waits for seats like these in the order's series.
[[nodiscard]] Result<std::vector<SeatWait>> waitingForSeats(Connection &connection, const TicketOrder &order, const std::vector<Seat> &seats);

} // namespace pd::store
