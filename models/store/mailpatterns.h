// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/patternset.h"
#include "models/domain/values.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// One pattern set as staff have written it.
struct MailPattern {
    RowId id = 0; // 0: a new one
    QString name;
    int place = 0; // the least is tried first
    bool active = true;
    QString text;
};

// In the order in which they are tried.
[[nodiscard]] Result<std::vector<MailPattern>> readPatterns(Connection &connection);
// Those that are used. One that cannot be understood (any more) is left out: it must not stop the mail.
[[nodiscard]] Result<std::vector<understanding::PatternSet>> activePatterns(Connection &connection);

// NameTaken; RecordUnknown for an id that is none.
[[nodiscard]] Result<RowId> storePattern(WriteTransaction &transaction, const MailPattern &pattern);
[[nodiscard]] Result<void> removePattern(WriteTransaction &transaction, RowId id);

} // namespace pd::store
