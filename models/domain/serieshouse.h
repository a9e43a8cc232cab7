// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"

namespace pd {

// A house as somebody sees it who wants the same seats at all of some performances in it: free is what is free at each; what
// is not has the state that it has at the first where it is not. Seats of the order with this number are Own, those that are
// held for it beside them are Held.
[[nodiscard]] SeatHouse houseOfAll(const std::vector<std::vector<MapSeat>> &performances, const QString &order);

// The patron's name by the seat that is theirs in a series, though nobody may sit on it yet.
using SeatOwners = QHash<RowId, QString>;
// A free seat that is somebody's in the series is held for them.
[[nodiscard]] SeatHouse withOwners(const SeatHouse &house, const SeatOwners &owners);

// The seats that this order has, and those that are held for it.
[[nodiscard]] std::vector<RowId> ownSeats(const SeatHouse &house);
[[nodiscard]] std::vector<RowId> heldSeats(const SeatHouse &house, const QString &order);

} // namespace pd
