// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/mailpattern.h"
#include "models/domain/understanding/patternset.h"

namespace pd::store {

class Connection;
class WriteTransaction;

using pd::MailPattern;

// In the order in which they are tried.
[[nodiscard]] Result<std::vector<MailPattern>> readPatterns(Connection &connection);
// Those that are used. One that cannot be understood (any more) is left out: it must not stop the mail.
[[nodiscard]] Result<std::vector<understanding::PatternSet>> activePatterns(Connection &connection);

// NameTaken; RecordUnknown for an id that is none; RecordChanged where a field is neither as in `seen` nor as it shall be.
[[nodiscard]] Result<RowId> storePattern(WriteTransaction &transaction, const MailPattern &pattern, const std::optional<MailPattern> &seen = {});
[[nodiscard]] Result<void> removePattern(WriteTransaction &transaction, RowId id);

} // namespace pd::store
