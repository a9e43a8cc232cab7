// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/values.h"

namespace pd::store {

class Connection;

// Rows of a table that a statement was to change.
struct HinderedRows {
    QString table;
    RowId first = 0; // 0: whatever they are, those that are gone in this transaction
    RowId last = 0;
    bool going = true; // they were to go; else to come back, or to be as before
};

// What stood in their way, as values for an error: `by`, a table, and `how`: "refers" (its rows refer to them), "taken" (one of its
// rows has what only one may have), "gone" (what they refer to is no more). Empty: nothing is known. `refusal` is what the
// database said.
[[nodiscard]] QVariantMap hindrance(Connection &connection, const Error &refusal, const HinderedRows &rows);

} // namespace pd::store
