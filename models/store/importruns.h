// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"
#include "models/domain/result.h"

#include <vector>

namespace pd::store {

class Connection;
class WriteTransaction;

// A column name that this organisation's exports use, as staff have saved it.
struct StoredAlias {
    QString object;
    QString alias;
    QString field;
};
Result<std::vector<StoredAlias>> readAliases(Connection &connection);

// Keeps what a run did beside it: counts by file and column names, no value of any row.
Result<void> keepReport(WriteTransaction &transaction, qint64 runId, const ImportReport &report);

} // namespace pd::store
