// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seat.h"
#include "models/domain/waitlist.h"

#include <optional>

namespace pd {

// The seats that an order had and gives back: each once, however many performances they are of.
struct SeatsGiven {
    RowId order = 0;
    QString number;
    std::vector<Seat> seats;   // by section, row, place
    qint64 performances = 0;
    std::optional<Instant> heldUntil; // a grace period: not sold before; none: on sale at once
    qint64 requestsWithdrawn = 0;     // change requests that are without an object now
    std::optional<WaitOffer> next = {}; // to whom they are offered first
};

} // namespace pd
