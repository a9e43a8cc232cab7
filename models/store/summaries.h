// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patronreader.h"
#include "models/store/connection.h"

namespace pd::store {

// Who these contacts are, in the order given; the unknown, the deleted and the merged are left out.
Result<std::vector<SearchHit>> readSummaries(Connection &connection, const std::vector<RowId> &contacts);

} // namespace pd::store
