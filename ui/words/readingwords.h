// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"

namespace pd::words {

// What was read in a message, for people. Names and texts of patrons stand as they are: plain text.

[[nodiscard]] QString asksText(const QString &asks); // seats, series, …: "Other seats"
// A wish in a few words: "Nearer to the stage", "Section Balcony", "2 more seats", "Seats: Row F".
[[nodiscard]] QString wishText(const StoredWish &wish);
// The same with how sure that is, where it is not, and with who wrote it where that may not be the patron. `from`: its message; null: none.
[[nodiscard]] QString understoodText(const StoredWish &wish, const StoredMail *from);
// That it may be somebody else's, and what follows: a sentence; empty where it is the patron's.
[[nodiscard]] QString wishDoubtText(const StoredWish &wish, const StoredMail *from);
[[nodiscard]] QString fallbackText(const QString &fallback); // keep, next_best, call_first; "" for none
[[nodiscard]] QString factFieldText(understanding::FactField field);
// Why nothing follows from a fact: a sentence; empty for None.
[[nodiscard]] QString doubtText(const StoredFact &fact);
// What stood in the way when the request came: a sentence.
[[nodiscard]] QString conflictText(const RequestConflict &conflict);
// How sure a wish or a fact is: "sure", "likely", "unsure", "said by staff".
[[nodiscard]] QString confidenceText(std::optional<double> confidence);

} // namespace pd::words
