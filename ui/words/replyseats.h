// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seat.h"

namespace pd::words {

// Seats as records write them ("Orchestra C 4"), taken apart as far as that goes.
[[nodiscard]] std::vector<Seat> seatsWritten(const std::vector<QString> &texts);

// Seats as a patron reads them in a language: "Row C seats 4–5", "fila C, butacas 4 y 6". English where the language is not known here.
[[nodiscard]] QString replySeats(const QString &language, const std::vector<Seat> &seats);

} // namespace pd::words
