// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/understanding/reading.h"
#include "models/domain/values.h"

#include <utility>

namespace pd {

struct RequestKind;
struct StoredWish;

// What of a request can be corrected besides its wishes, as somebody saw it: a change of the same field since then is a conflict.
struct CorrectableFacts {
    std::optional<RowId> contact = {};
    std::optional<RowId> order = {};
    std::optional<RowId> series = {};
    std::optional<RowId> duplicateOf = {};
    QString fallback = {};
    QString since = {};
    QString language = {};
};

// A wish of a kind that staff keep themselves (ownKinds() in requestqueue.h).
struct OwnWish {
    RowId kind = 0;
    QString detail = {};
    std::optional<int> number = {};
};

// A wish as somebody saw it. Its id alone says nothing: SQLite gives one that is free to the next wish.
struct SeenWish {
    RowId id = 0;
    QString kind; // its code, else its name
    QString detail;
    std::optional<int> number;
    bool operator==(const SeenWish &) const = default;
};
[[nodiscard]] std::vector<SeenWish> seenWishes(const std::vector<StoredWish> &wishes); // in the order of their ids

// What staff say of a request in place of what was read. What is not given stays; a contact, an order, a series or a duplicate of 0 is
// taken away, and so is an empty text.
struct RequestCorrection {
    RowId request = 0;
    std::optional<RowId> contact = {};
    std::optional<RowId> order = {};
    std::optional<QString> orderNumber = {}; // instead of `order`
    std::optional<RowId> series = {};        // where the order has one, that is the request's
    std::optional<RowId> duplicateOf = {};   // another request that wishes the same
    std::optional<std::vector<understanding::ReadWish>> wishes = {}; // all of them; one that is there stays as it was found
    std::vector<RowId> gone = {};                                    // their ids: taken away
    std::vector<understanding::ReadWish> more = {};                  // wishes beside those that stay
    std::vector<OwnWish> own = {};                                   // likewise
    std::optional<QString> fallback = {};                            // keep, next_best, call_first
    std::optional<QString> since = {};                               // ISO date
    std::optional<QString> language = {};                            // en, es, pt_BR, …
    std::optional<CorrectableFacts> seen = {};
    std::optional<std::vector<SeenWish>> seenWishes = {}; // all of them: where any are said, others since then are a conflict
    std::optional<std::vector<RowId>> confirmed = {}; // all wishes that were shown, by their ids: they are the patron's
};

// ValueInvalid: wishes that contradict each other or say too little (requestwish.h), a fallback, a date or a language that is none.
[[nodiscard]] Result<void> checkCorrection(const RequestCorrection &correction);

// A wish as it is typed: what it asks for (understanding::asksName), or what plans know of it (wishKindName), and after a colon how many or
// what: "decline", "more:2", "address:12 Elm Street", "aisle", "section:Balcony". ValueInvalid.
[[nodiscard]] Result<understanding::ReadWish> wishSaid(const QString &word);

// The same, or of one of the `own` kinds, which takes what its like takes: by its name or its number, "cushion", "Cushion:a red one", "=7:2". What the program knows
// by that name comes before.
struct SaidWish {
    understanding::ReadWish wish;
    RowId kind = 0; // an own one
    QString name = {}; // of that
};
[[nodiscard]] Result<SaidWish> wishSaid(const QString &word, const std::vector<RequestKind> &own);
void addWish(RequestCorrection &correction, const SaidWish &wish); // to those beside the ones that stay

// Wishes of one request, in any words: those that a plan understands as checkWishes() has them, but that accessible seats need no number
// (1); of the others a number is a number of seats. ValueInvalid.
[[nodiscard]] Result<void> checkReadWishes(const std::vector<understanding::ReadWish> &wishes);

// Two of the wishes that cannot both be, the second one new; none: each of `fresh` can be with all others. What was read may say too little
// of itself; that is no contradiction.
using TwoWishes = std::pair<understanding::ReadWish, understanding::ReadWish>;
[[nodiscard]] std::optional<TwoWishes> contradiction(const std::vector<understanding::ReadWish> &stay, const std::vector<understanding::ReadWish> &fresh);

} // namespace pd
