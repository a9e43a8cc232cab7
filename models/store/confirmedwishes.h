// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

namespace pd::store {

class Connection;

// What staff have said of single wishes ("confirmed=7" in change_request.corrected, wishdoubt.h) stays with a request for those that it has. The others are
// forgotten: SQLite gives the id of a wish that has gone to the next one, of whatever request.
[[nodiscard]] Result<void> keepConfirmed(Connection &connection, RowId request);

} // namespace pd::store
