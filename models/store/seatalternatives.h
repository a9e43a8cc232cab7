// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatchange.h"
#include "models/domain/seathouse.h"
#include "models/domain/seatsearch.h"
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

// "Stalls A 5 + 6".
[[nodiscard]] QStringList proposalNames(const SeatHouse &house, const std::vector<SeatProposal> &proposals);
inline constexpr int mostAlternatives = 3;

// The best free seats instead of those that could not be had, at the performances that the change is of: as many, the best
// first, at most mostAlternatives proposals; side by side and no farther back where there are such.
[[nodiscard]] Result<QStringList> seatAlternatives(Connection &connection, const TicketOrder &order, const SeatStock &stock, const SeatChange &change, Instant at);

} // namespace pd::store
