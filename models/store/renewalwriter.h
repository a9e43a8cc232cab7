// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/rehearsal.h"
#include "models/domain/result.h"

#include <span>

namespace pd::store {

class WriteTransaction;

// The run of a series that is under way: one that stands still goes on, else a new one begins. RenewalUnderWay when it rolls
// another series over.
[[nodiscard]] Result<RowId> beginRenewalRun(WriteTransaction &transaction, RowId series, RowId from);
[[nodiscard]] Result<void> endRenewalRun(WriteTransaction &transaction, RowId run);

// Writes what a rehearsal of `world` says of some subscribers: for each that renews a Pending Renewal order with its package
// and a ticket for each performance, the claims of its seats until the series closes, and the seat assignments; for each of
// them an entry of the log. The transaction is a bulk one; its rows stand in the entry as "bulkRows" {table, first, last}.
[[nodiscard]] Result<void> writeRenewals(WriteTransaction &transaction, RowId run, const renewal::World &world, std::span<const renewal::Line *const> lines);

} // namespace pd::store
