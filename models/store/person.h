// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace pd::store {

class Connection;

// Who the journal says it was: the operating system's user on SQLite, the database role on PostgreSQL.
Result<QString> currentPerson(Connection &connection);

} // namespace pd::store
