// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/standing.h"
#include "models/domain/planner/world.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;

// All open wishes of a series, and its house, in as many statements as there are tables. A patron's seats are those that the
// order has at every performance to come, or, where it has none, those of the patron in the series. A seat's level is the
// allocation of who has it, or where that has zones of other prices its zone: of a free one, the only one there is, or the only
// one of its row; else unknown. Standing: the request's priority, since when the patron has had a seat, and as donor level what
// the patron has given, in whole units of money, of gifts that count as won. RecordUnknown {kind series, id}; SeriesLacks {series} where nothing is still to come.
[[nodiscard]] Result<planner::World> readPlannerWorld(Connection &connection, RowId series, Instant at);

// Who comes first in this organisation (seats.planOrder).
[[nodiscard]] Result<planner::Order> readPlanOrder(Connection &connection);

} // namespace pd::store
