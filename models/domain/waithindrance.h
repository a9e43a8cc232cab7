// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/ticketorder.h"

namespace pd {

// Why somebody who waits for seats is passed over now: they keep their place in the line, and are offered none.
struct WaitHindrance {
    enum class By {
        NoOrder, // the one they waited with is gone
        Refused, // its seats may not be changed
        NoSeats, // it has none at a performance that is still to come
    };
    By by = By::NoOrder;
    Error refused = {}; // OrderRefused

    bool operator==(const WaitHindrance &other) const { return by == other.by; }
};

// `order` is the one that they wait with, nullptr where there is none; `currency` is the organisation's. None: nothing is in the way.
[[nodiscard]] std::optional<WaitHindrance> waitHindrance(const TicketOrder *order, const QString &currency, Instant at);

} // namespace pd
