// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seat.h"

#include <vector>

namespace pd::actions {

// A venue's seats from and into a CSV file (exchange/seatmapfile.h), for those who have no exchange of their own.
[[nodiscard]] Result<std::vector<Seat>> readSeatMap(const QString &path);
[[nodiscard]] Result<void> writeSeatMap(const QString &path, const std::vector<Seat> &seats);

} // namespace pd::actions
