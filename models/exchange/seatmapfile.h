// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seat.h"

namespace pd::exchange {

// A venue's seats as a CSV file, one line each: section, row, seat, and where they are known x, y, aisle, accessible,
// companion, obstructed. In any encoding, separator and order of columns. Without x and y seats are drawn in the order of the
// file, one row behind the other. Errors, of the whole file, for the first line that is wrong: FileUnreadable, FileEncoding,
// SeatMapColumn {path, column}, SeatMapInvalid {path, line, column, expected}, SeatTwice {path, line, seat, first}.
[[nodiscard]] Result<std::vector<Seat>> readSeatMap(const QString &path);

// What readSeatMap() reads back as it was: all of it or, with FileUnwritable {path}, nothing.
[[nodiscard]] Result<void> writeSeatMap(const QString &path, const std::vector<Seat> &seats);

} // namespace pd::exchange
