// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace pd::store {

// What a SQLite file says of itself, read without SQL: nothing is locked, created or changed by looking.
struct SqliteFile {
    bool empty = false; // 0 bytes: what a creation that was killed leaves
    bool hasWal = false; // changes wait beside it
    quint32 applicationId = 0;
    quint32 userVersion = 0; // as the last commit in the WAL has it
};

// DatabaseMissing, DatabaseNotADatabase, DatabaseCorrupt (cut short) or FileUnreadable.
Result<SqliteFile> inspectSqliteFile(const QString &path);

} // namespace pd::store
