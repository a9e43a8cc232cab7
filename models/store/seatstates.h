// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatreader.h"

#include <memory>

namespace pd::store {

class Connection;

[[nodiscard]] std::unique_ptr<SeatReader> makeSeatReader(std::shared_ptr<Connection> connection);

// The same for whoever has a connection already.
[[nodiscard]] Result<std::vector<MapSeat>> readSeatStates(Connection &connection, RowId performance, Instant now);
[[nodiscard]] Result<SeatOwners> readSeatOwners(Connection &connection, RowId series, RowId but);

} // namespace pd::store
