// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pd::store {

class WriteTransaction;

// What an import says in SeatUpgradeRequested of a renewal that waits becomes a request, once for each thing that it says. How many.
[[nodiscard]] Result<qint64> addImportedRequests(WriteTransaction &transaction);

} // namespace pd::store
