// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/standing.h"

namespace pd::store {

class Connection;

// RenewalReader::orders().
[[nodiscard]] Result<std::vector<SeasonOrder>> readSeasonOrders(Connection &connection, RowId series);

} // namespace pd::store
