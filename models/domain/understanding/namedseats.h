// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/words.h"

namespace pd::understanding {

// Seats, or a row, as people name them: "Row F", "C 14 and C 15", "fila M, asientos 11 y 12", "H 5-6".
struct NamedSeats {
    int first = 0; // word
    int last = 0;
    QString row;   // as written, in capitals
};

// All of a text, in its order. A number without a row is none.
[[nodiscard]] std::vector<NamedSeats> namedSeats(const WordList &words, QStringView text);

} // namespace pd::understanding
