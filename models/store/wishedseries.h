// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/plandesk.h"

namespace pd::store {

class Connection;

// Every series with performances still to come at an instant, and its open change requests. Newest season first, by name.
[[nodiscard]] Result<std::vector<planner::WishedSeries>> readWishedSeries(Connection &connection, Instant at);

} // namespace pd::store
