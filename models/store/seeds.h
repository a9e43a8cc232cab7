// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pd::store {

class Connection;

// The rows every new database starts with: the documented labels and stages, request kinds, and the journal's empty head.
Result<void> insertSeeds(Connection &connection);

} // namespace pd::store
