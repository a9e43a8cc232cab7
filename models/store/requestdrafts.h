// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// Everybody's, newest first; those of requests that were merged into it among them, as they stay where they were begun. But for those that have gone word for word.
[[nodiscard]] Result<std::vector<RequestDraft>> readDrafts(Connection &connection, RowId request);

// In place of the one that this person has there; one without a word is taken away. RequestUnknown.
[[nodiscard]] Result<void> keepDraft(WriteTransaction &transaction, const RequestDraft &draft);

} // namespace pd::store
