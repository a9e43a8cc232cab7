// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestwordlists.h"

#include <optional>

namespace pd::store {

class Connection;
class WriteTransaction;

// Of all lists, each in the order in which it is offered.
[[nodiscard]] Result<std::vector<RequestWord>> readWords(Connection &connection);
// With id 0 a new one. NameTaken {name}; RecordUnknown; RecordChanged where a field is neither as in `seen` nor as it shall be.
[[nodiscard]] Result<void> writeWord(WriteTransaction &transaction, const RequestWord &word, const std::optional<RequestWord> &seen);

} // namespace pd::store
