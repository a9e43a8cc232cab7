// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"

#include <vector>

namespace pd::store {

class Connection;

// Everything in the database that somebody should look at, computed now: damage, broken references, a journal that does
// not verify, references to records that no import has brought, seats sold twice, and changes that PatronManager shows
// otherwise. Reads only. A damaged file is not asked further.
Result<std::vector<Finding>> checkDatabase(Connection &connection);

} // namespace pd::store
