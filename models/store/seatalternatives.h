// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatchange.h"
#include "models/domain/seathouse.h"

namespace pd::store {

class Connection;

// The house as an order sees it that wants the same seats at all of these performances. They are in one venue.
[[nodiscard]] Result<SeatHouse> readHouseOfAll(Connection &connection, const std::vector<RowId> &performances, const QString &order, Instant at);

// The best free seats instead of those that could not be had, at the performances that the change is of: as many, the best
// first, at most three proposals ("Stalls A 5 + 6"); side by side and no farther back where there are such.
[[nodiscard]] Result<QStringList> seatAlternatives(Connection &connection, const SeatStock &stock, const SeatChange &change, Instant at);

} // namespace pd::store
