// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"
#include "models/store/tableinfo.h"

#include <QJsonObject>

namespace pd::store {

class Connection;
class WriteTransaction;

// Rows in the form the journal keeps them. Versions are not part of what a row says.

// The row as it stands now against `journalled`; an empty object says that there is none.
Result<bool> standsAs(Connection &connection, const TableInfo &table, RowId row, const QJsonObject &journalled);

// Whether the journal holds all of it: a blob is there only by its size.
[[nodiscard]] bool isWhole(const TableInfo &table, const QJsonObject &journalled);

Result<void> insertRow(WriteTransaction &transaction, const TableInfo &table, const QJsonObject &row);
Result<void> deleteRow(WriteTransaction &transaction, const TableInfo &table, RowId row);
// Gives the columns that differ between the two their values in `to`.
Result<void> updateRow(WriteTransaction &transaction, const TableInfo &table, RowId row, const QJsonObject &from, const QJsonObject &to);

} // namespace pd::store
