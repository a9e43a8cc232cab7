// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace pd::store {

class Connection;

// Which entries of the journal are about a person's records of one table: a condition over journal_row. A record that is there is
// theirs by what it says now, as it may have been taken for somebody else's before; one that is gone by its request or order, where
// that is there, else by whom the journal says. `contacts`: for SQL (idList()). `theirs`: SQL for the ids of their rows of a table.
[[nodiscard]] Result<QString> entriesAbout(Connection &connection, const QString &table, const QString &contacts, const std::function<QString(const QString &table)> &theirs);

} // namespace pd::store
