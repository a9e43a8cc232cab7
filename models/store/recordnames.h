// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QString>

class QSqlQuery;

namespace pd::store {

class Connection;

// What people call a record; RecordUnknown {kind, id} when it is not there.
[[nodiscard]] Result<QString> contactName(Connection &connection, RowId id);
[[nodiscard]] Result<QString> seatName(Connection &connection, RowId id); // Orchestra C 4
[[nodiscard]] Result<QString> seriesName(Connection &connection, RowId id);

// Of four columns from `first` on: first, middle, last name, suffix.
[[nodiscard]] QString displayNameOf(const QSqlQuery &row, int first);

[[nodiscard]] Error unknownRecord(const QString &kind, RowId id);

} // namespace pd::store
