// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keptbackup.h"
#include "models/domain/result.h"
#include "models/store/backup.h"
#include "models/store/databaseurl.h"

#include <optional>
#include <vector>

namespace pd::startup {

// The backups of one SQLite file. Each call opens the database for itself and may take as long as copying it; staff can go
// on working meanwhile. Not for the window's thread.
class Backups {
public:
    // The daily ones are kept in `folder`, which need not be there yet.
    Backups(store::DatabaseUrl database, QString folder);

    Result<KeptBackup> backUp(const QString &file, Instant at, const store::BackupProgress &progress = {}) const;
    // One more daily backup when the last is a day old, then the oldest beyond backup.keep are removed: never before the new
    // one was verified, and only those that were made for this very file. None when it is not time, or backup.daily is off.
    Result<std::optional<KeptBackup>> backUpDaily(Instant at, const store::BackupProgress &progress = {}) const;
    // Those that are still there, newest first.
    Result<std::vector<KeptBackup>> kept() const;
    // FileExists; never writes over anything.
    static Result<KeptBackup> restore(const QString &file, const QString &newFile, Instant at, const store::BackupProgress &progress = {});

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    [[nodiscard]] QString prefix() const; // of the daily files of this database
    [[nodiscard]] bool isDaily(const KeptBackup &backup) const;

    store::DatabaseUrl m_database;
    QString m_folder;
};

} // namespace pd::startup
