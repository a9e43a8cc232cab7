// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importrunreader.h"

#include <memory>

namespace pd::store {

class Connection;
class WriteTransaction;

// Keeps who made a run and what it did beside it; no value of any row.
Result<void> keepReport(WriteTransaction &transaction, qint64 runId, const ImportReport &report);

[[nodiscard]] std::unique_ptr<ImportRunReader> makeImportRunReader(std::shared_ptr<Connection> connection);

} // namespace pd::store
