// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importsurvey.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// The column names that this organisation's exports use, as staff have saved them, oldest first.
Result<std::vector<ImportAlias>> readAliases(Connection &connection);
// By object and column; changes nothing when it is there already.
Result<void> writeAlias(WriteTransaction &transaction, const ImportAlias &alias);

} // namespace pd::store
