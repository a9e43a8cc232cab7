// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace pd::store {

class Connection;

// Makes the triggers of every journalled table anew from its columns. Afterwards the database itself refuses a write
// outside an action and an update that does not raise `version` by one, writes journal_row, keeps the last imported
// value of what staff change in import_base, and keeps the search indexes.
Result<void> rebuildTriggers(Connection &connection);

} // namespace pd::store
