// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/carryoverreader.h"

#include <memory>

namespace pd::store {

class Connection;
class WriteTransaction;

[[nodiscard]] std::unique_ptr<CarryOverReader> makeCarryOverReader(std::shared_ptr<Connection> connection);

// Notes that a change was repeated in PatronManager, by whoever acts, or that it was not. CarryOverClosed when an
// import has closed it; RecordUnknown. Nothing changes when it is noted so already.
Result<void> setCarriedOver(WriteTransaction &transaction, RowId item, bool done);

} // namespace pd::store
