// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pd::store {

class Connection;

// For rows that refer to each other in a circle: until the transaction ends, references are checked late.
Result<void> deferForeignKeys(Connection &connection);
// Whether all references hold now; ConstraintRefused when one leads nowhere. What commit would say, before it.
Result<void> checkForeignKeys(Connection &connection);

} // namespace pd::store
