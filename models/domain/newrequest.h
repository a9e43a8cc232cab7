// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestwish.h"
#include "models/domain/values.h"

namespace pd {

// A request as it is typed in. What is said beside the words wins over what is read in them.
struct NewRequest {
    QString source;   // form, phone, counter
    QString note;     // what the patron asked for, in words
    QString fallback; // keep, next_best, call_first; empty: not said
    std::vector<RequestWish> wishes = {}; // that a plan understands
    std::optional<int> priority = {};     // 1 to 9; none: 5
    std::optional<RowId> contact = {};    // where no order is given; none: whom the words name, else nobody
    std::optional<RowId> series = {};     // likewise; none: that of the order
    bool aboutRenewal = true;             // where no order is given or named: about the patron's only open renewal, if there is one
    bool noOrder = false;                 // about none, whatever the words name
    QString assignee = {};                // who works on it; empty: nobody
    QString due = {};                     // ISO date; empty: none
};

} // namespace pd
