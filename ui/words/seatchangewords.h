// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatchange.h"

#include <QTimeZone>

namespace pd::words {

enum class SeatDeed { Swap, Add, Drop, Hold, Confirm, Release };

// What becomes of an order's seats, in whole sentences: "Row A seats 6–7 instead of Row A seats 1–2, at 6 performances."
[[nodiscard]] QString seatsChangedText(SeatDeed deed, const SeatsChanged &changed, const QTimeZone &zone);

// What that makes of its price; empty where nothing is to be said.
[[nodiscard]] QString priceDifferenceText(SeatDeed deed, const SeatsChanged &changed);

// What the seats themselves cost more or less, where they lie in another allocation; empty where they do not.
[[nodiscard]] QString seatPricesText(const SeatPriceChange &prices);

} // namespace pd::words
