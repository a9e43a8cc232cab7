// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/paymentmethod.h"
#include "models/domain/seatsgiven.h"

#include <QTimeZone>

namespace pd::words {

[[nodiscard]] QString paymentMethodText(PaymentMethod method);

// Of an OrderRefused: why, as a sentence of its own.
[[nodiscard]] QString orderRefusalText(const Error &error);

// "Row C seats 4–5", with the section where there are several rows of one name, and rows one after the other.
[[nodiscard]] QString seatsText(const std::vector<Seat> &seats);

// What becomes of the seats when the order is declined: "Row C seats 4–5 go back on sale now, for all 6 performances."
[[nodiscard]] QString seatsGivenText(const SeatsGiven &given, const QTimeZone &zone);

// Where an action takes effect: empty, or "Recorded here; to be done in PatronManager."
[[nodiscard]] QString carryOverNote(bool patronManagerIsMaster);

} // namespace pd::words
