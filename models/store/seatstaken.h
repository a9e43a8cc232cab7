// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pd {
struct HistoryEntry;
}

namespace pd::store {

class WriteTransaction;

// Before the seats that an action gave back are claimed again: whether nobody has taken one since. A claim that has lapsed is
// none, and goes. SeatsTaken {action, seats, who, alternatives}: free seats of the same section, the nearest first.
[[nodiscard]] Result<void> seatsStillFree(WriteTransaction &transaction, const HistoryEntry &action);

} // namespace pd::store
