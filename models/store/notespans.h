// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

namespace pd::store {

class Connection;

// What was read without a message stands somewhere in the new words of its request's note. Where that is said otherwise, it keeps its
// place in the words that are there still, and has none in those that are not.
[[nodiscard]] Result<void> moveNoteSpans(Connection &connection, RowId request, const QString &before, const QString &after);

} // namespace pd::store
