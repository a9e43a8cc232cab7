// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatassignment.h"

namespace pd::store {

class Connection;

// Seats that wait for somebody to say whose they are, of one series or of all: those assigned at less than high confidence,
// and those that computing gave to nobody. By series, seat and patron; what staff have refused is left out, and so is what
// somebody has for sure.
[[nodiscard]] Result<std::vector<UnsureSeat>> readUnsureSeats(Connection &connection, std::optional<RowId> series = {});

} // namespace pd::store
