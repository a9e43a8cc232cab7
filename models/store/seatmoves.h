// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <vector>

namespace pd::store {

class WriteTransaction;

// Somebody's seats of a series become others: each of `from` the one of `to` at the same place.
struct SeatMove {
    RowId contact = 0;
    RowId order = 0; // 0: none; then whatever claims the contact has
    std::vector<RowId> from;
    std::vector<RowId> to;
};

// Moves all of them at once: every old claim goes before a new one comes, so that swaps and cycles are possible. At the
// performances that are named, with tickets and what people read of their seats; and in the series. What has lapsed makes room.
// Whoever else has a seat is not asked here: ConstraintRefused, and all is rolled back.
[[nodiscard]] Result<void> moveSeats(WriteTransaction &transaction, RowId series, const std::vector<RowId> &performances, const std::vector<SeatMove> &moves);

} // namespace pd::store
