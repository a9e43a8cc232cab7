// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/tableinfo.h"

#include <QStringList>

#include <vector>

namespace pd::store {

class Connection;

// Makes the triggers of every journalled table anew from its columns. Afterwards the database itself refuses a write
// outside an action and an update that does not raise `version` by one, writes journal_row, keeps the last imported
// value of what staff change in import_base (an undo brings that back from the journal), and keeps the search indexes.
Result<void> rebuildTriggers(Connection &connection);

// Takes them all away, for a migration of tables that have rows; rebuildTriggers() follows in the same transaction.
Result<void> dropTriggers(Connection &connection);

// The statements for tables that are journalled; what they replace is gone already.
[[nodiscard]] QStringList sqliteTriggers(const TableInfo &table);
[[nodiscard]] QStringList postgresTriggers(const std::vector<TableInfo> &tables);

// Where a row's history belongs: the column or the table it refers to that names the contact.
enum class ContactLink { None, Self, Own, Order, Request };
[[nodiscard]] ContactLink contactLink(const TableInfo &table);

// Columns that are computed from others: to be searched, or to tell whether two are the same.
[[nodiscard]] bool isComputedColumn(const QString &column);

// Columns that an import never brings, so that none of their values is kept as the last imported one.
[[nodiscard]] bool isImportedColumn(const QString &column);

} // namespace pd::store
