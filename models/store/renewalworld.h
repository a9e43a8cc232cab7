// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/world.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;

// Everything that a rehearsal of `to` from `from` reads, in as many statements as there are tables, whatever the number of
// subscribers. RecordUnknown {kind series, id}.
[[nodiscard]] Result<renewal::World> readRenewalWorld(Connection &connection, RowId to, RowId from, Instant at);

} // namespace pd::store
