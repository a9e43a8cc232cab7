// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatchange.h"
#include "models/domain/seathouse.h"
#include "models/domain/ticketorder.h"

namespace pd::store {

class Connection;

// Who looks at a house: the order by its number (empty: none), the patron, and the series in which seats are somebody's though
// nobody sits on them yet (0: none).
struct SeenBy {
    QString order = {};
    RowId contact = 0;
    RowId series = 0;
};
[[nodiscard]] SeenBy seenBy(const TicketOrder &order);
// The house as somebody sees it who wants the same seats at all of these performances. They are in one venue. A seat that is
// another patron's in the series is held for them.
[[nodiscard]] Result<SeatHouse> readHouseOfAll(Connection &connection, const std::vector<RowId> &performances, const SeenBy &by, Instant at);

// The best free seats instead of those that could not be had, at the performances that the change is of: as many, the best
// first, at most three proposals ("Stalls A 5 + 6"); side by side and no farther back where there are such.
[[nodiscard]] Result<QStringList> seatAlternatives(Connection &connection, const TicketOrder &order, const SeatStock &stock, const SeatChange &change, Instant at);

} // namespace pd::store
