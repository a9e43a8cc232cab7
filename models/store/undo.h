// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journalreader.h"

#include <functional>

namespace pd::store {

class WriteTransaction;

// Rows taken back of all; false ends it, as Cancelled.
using UndoProgress = std::function<bool(qint64 done, qint64 all)>;

// Brings every row of a journalled action back to what it was, latest first; a bulk run's rows are deleted. Refuses with
// UndoRefused {action, later} when a row is not as the action left it, UndoReferenced {action, constraint, by, how} when
// something else needs a row that would go or a value that would return (hindrance.h), UndoImpossible {action} when the journal does not hold what
// was there (erased content, a blob, a bulk run that names no import).
Result<void> takeBack(WriteTransaction &transaction, const HistoryEntry &action, const UndoProgress &progress = {});

} // namespace pd::store
