// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <optional>

namespace pd::store {

class Connection;

// Holds the journal's count of each import's new rows against the rows that carry its number. A table of which a row was
// deleted since, by an action that says so itself (an undo of the import, for one), is left out.
// Returns the first action whose rows are not as many as it wrote. The digest in its entry is of the rows as the files had
// them; values in the tables are not compared with it.
[[nodiscard]] Result<std::optional<RowId>> firstMiscounted(Connection &connection);

} // namespace pd::store
