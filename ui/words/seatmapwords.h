// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsearch.h"

#include <QStringList>

namespace pd::words {

// Seats, their states and why they are proposed, as people say it.

[[nodiscard]] QString seatStateText(SeatState state); // Held
[[nodiscard]] QString seatPlaceText(const Seat &seat, bool withSection); // Orchestra, row C seat 4
// Row C seats 4–5, row D seat 1. In the order given; numbers in sequence are drawn together.
[[nodiscard]] QString seatsText(const std::vector<const Seat *> &seats, bool withSection);
[[nodiscard]] QString seatsText(const SeatHouse &house, const std::vector<RowId> &seats);
[[nodiscard]] QStringList seatFacts(const Seat &seat); // aisle, accessible, …
// For whom: "held for request 17"; "taken, order 20644, Ana Ruiz"; "free".
[[nodiscard]] QString seatHolderText(const MapSeat &seat);
// All of it, as it is read out: "Row C seat 4, aisle, held for request 17".
[[nodiscard]] QString seatSentence(const MapSeat &seat, bool withSection);
// Of a proposal: "2 rows closer", and of what stood in the way, a sentence.
[[nodiscard]] QString seatReasonText(const SeatHouse &house, const SeatReason &reason);
[[nodiscard]] QString seatReasonsText(const SeatHouse &house, const std::vector<SeatReason> &reasons); // in a row

} // namespace pd::words
