// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QStringList>

namespace pd::actions {

// Writes a table that people see as a CSV file for spreadsheets: all of it or, with FileUnwritable {path}, nothing; what
// stood there stays until then.
Result<void> writeTable(const QString &path, const QList<QStringList> &rows);

} // namespace pd::actions
