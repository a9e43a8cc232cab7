// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keptbackup.h"
#include "models/domain/result.h"
#include "models/domain/values.h"

#include <functional>

namespace pd::store {

class Connection;

struct BackupReport {
    QString file;
    qint64 bytes = 0;
    bool verified = false;
};

// Pages copied of all, then all of all while the copy is checked; false ends it, as Cancelled.
using BackupProgress = std::function<bool(qint64 done, qint64 all)>;

// Copies a SQLite database into `file` while work goes on, opens the copy, and checks its pages, references and journal.
// FileExists, BackupNotVerified (the copy is removed), or BackupElsewhere on PostgreSQL, with {"tool": "pg_dump"}.
Result<BackupReport> backup(Connection &connection, const QString &file, Instant at, const BackupProgress &progress = {});

// Checks the backup `file` and writes it to `newFile`, which must not exist; no open database is touched.
Result<BackupReport> restore(const QString &file, const QString &newFile, const BackupProgress &progress = {});

// The backups this database knows of, newest first, there or not.
Result<std::vector<KeptBackup>> backupRuns(Connection &connection);

} // namespace pd::store
