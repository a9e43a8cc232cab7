// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importsurvey.h"
#include "models/exchange/aliastable.h"

namespace pd::store {
class Connection;
}

namespace pd::actions {

// Which column is which field for an import into this database: the built-in names, before them the saved ones, before
// them those in hand, first of all those of a file (empty: none). AliasFileInvalid, FileUnreadable.
[[nodiscard]] Result<exchange::AliasTable> aliasTable(store::Connection &connection, const std::vector<ImportAlias> &inHand, const QString &file);

[[nodiscard]] QList<exchange::AliasRow> aliasRows(const std::vector<ImportAlias> &aliases);

} // namespace pd::actions
