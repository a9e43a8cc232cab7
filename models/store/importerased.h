// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace pd::store {

class Connection;
class ImportStage;

// Persons whose data were erased here do not come back with an import, though PatronManager has them still.

// Staged rows that are about such a person and nothing else (seq, file, line); empty for other tables. They are left out.
[[nodiscard]] QString erasedRows(const QString &table);

// What such a person's orders and donations say in words is taken out of the stage; what was sold and given is taken as it is.
[[nodiscard]] Result<void> blankErasedWords(Connection &connection, const ImportStage &stage);

} // namespace pd::store
