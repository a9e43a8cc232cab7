// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keptbackup.h"
#include "models/domain/result.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace pd::ui {

// What the window has done elsewhere about the backups of its database.
struct BackupTools {
    using Answer = QFuture<Result<KeptBackup>>;

    QString folder;        // of the daily ones
    QString suggestion;    // a name for one made now
    QString serverCommand; // PostgreSQL backs itself up: what to type; empty: a file, which we back up
    std::function<QFuture<Result<std::vector<KeptBackup>>>()> kept;
    std::function<Answer(const QString &file)> backUp;
    std::function<Answer(const QString &file, const QString &newFile)> restore;
};

} // namespace pd::ui
