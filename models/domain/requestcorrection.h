// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestwish.h"
#include "models/domain/result.h"
#include "models/domain/understanding/reading.h"
#include "models/domain/values.h"

namespace pd {

// What staff say of a request in place of what was read. What is not given stays; a contact or an order of 0 is taken away.
struct RequestCorrection {
    RowId request = 0;
    std::optional<RowId> contact = {};
    std::optional<RowId> order = {};
    std::optional<std::vector<understanding::ReadWish>> wishes = {}; // all of them
    std::optional<QString> fallback = {};                            // keep, next_best, call_first; empty: not said
    std::optional<QString> since = {};                               // ISO date; empty: not known
    std::optional<std::vector<RequestWish>> planned = {}; // instead of `wishes`: those that a plan understands; what is for people stays
    bool confirmed = false; // the wishes stay as they are: they are the patron's
    std::optional<QString> whose = {};                    // instead of contact and order: the number of an order, or the address of a patron
};

// ValueInvalid: wishes that contradict each other or say too little (requestwish.h), a fallback or a date that is none.
[[nodiscard]] Result<void> checkCorrection(const RequestCorrection &correction);

// Whether two wishes ask for the same: words in which one was said do not count, nor a number that is not given of accessible seats (1).
[[nodiscard]] bool isSameWish(const RequestWish &one, const RequestWish &other);

} // namespace pd
