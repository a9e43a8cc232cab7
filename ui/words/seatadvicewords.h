// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatadvice.h"

namespace pd::words {

// The way, in a sentence of what to do. In PatronManager's words where that is the record.
[[nodiscard]] QString seatWayText(SeatWay way, bool inPatronManager);
// Why, with the rule, its source, and whether that is assumed.
[[nodiscard]] QString wayReasonText(const WayReason &reason);
// One that could be offered: "Balcony: Balcony B 1, Balcony B 2, at 6 performances. …"
[[nodiscard]] QString seatAlternativeText(const SeatAlternative &other);
// All of it, to be read, copied and printed.
[[nodiscard]] QString seatAdviceText(const SeatAdvice &advice, bool inPatronManager);

} // namespace pd::words
