// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatworklist.h"

#include <functional>

namespace pd::store {

class WriteTransaction;

// Reads the seat texts of all items that are sold (active, of an order that was not deleted or merged away) against the seat
// map of their performance's venue, and makes their claims say so: new ones are made, and those of items that are sold no
// more or have another seat now go. Claims of items without a text, and holds, are left alone; a lapsed one in the way goes. Of two items
// with one seat the older one has it; the other one is named, with whose it is. `progress` gets the performances done; false
// ends it, as Cancelled.
[[nodiscard]] Result<SeatWorklist> resolveSeats(WriteTransaction &transaction, const std::function<bool(qint64)> &progress = {});

} // namespace pd::store
