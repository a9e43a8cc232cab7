// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestwish.h"

namespace pd {

// R2: a wish for other seats, as it is recorded.
struct NewRequest {
    QString source;   // form, phone, counter
    QString note;     // what the patron asked for, in words
    QString fallback; // keep, next_best, call_first; empty: not said
    std::vector<RequestWish> wishes = {}; // that a plan understands
    std::optional<int> priority = {};     // 1 to 9; none: 5
};

} // namespace pd
