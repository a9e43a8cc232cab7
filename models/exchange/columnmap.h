// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/aliastable.h"

#include <array>
#include <vector>

namespace pd::exchange {

// Which columns of one file feed which fields. Several columns may feed one field, in the order of their aliases:
// the first that is not empty in a row counts (D0). Of columns with one name the first is read and no other.
struct ColumnMap {
    struct Feed {
        int field = 0;
        std::vector<int> columns;
    };
    std::vector<Feed> fields; // those that the file has, in the order of ImportTable::fields
    std::array<std::vector<int>, systemFieldCount> system;
    QStringList dropped;
    QStringList unmapped;
    QStringList repeated; // stood before under the same name, and lead to a field
};

// Whether column `index` has the name of one before it, in any letter case.
[[nodiscard]] bool isRepeated(const QStringList &header, qsizetype index);

// A secret column is dropped whatever the aliases say.
[[nodiscard]] ColumnMap mapColumns(qsizetype table, const QStringList &header, const AliasTable &aliases);

} // namespace pd::exchange
