// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <vector>

namespace pd::store {
class Connection;
}

namespace pd::cli {

// RequestClaimed {id, who}: one of them is open in a window, and be it of the same person, who may be in the middle of it.
[[nodiscard]] Result<void> mayWorkHere(store::Connection &connection, const std::vector<RowId> &requests);

} // namespace pd::cli
