// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatworklist.h"

namespace pd::words {

// Why an item claims no seat, and what to do.
[[nodiscard]] QString seatReason(const UnresolvedSeat &seat);
// In short, to choose by: "No seat map".
[[nodiscard]] QString seatReasonLabel(UnresolvedSeat::Reason reason);
// What reading all seat texts came to.
[[nodiscard]] QString seatSummary(const SeatWorklist &list);

} // namespace pd::words
