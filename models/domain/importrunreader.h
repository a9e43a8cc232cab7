// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"
#include "models/domain/result.h"
#include "models/domain/values.h"

namespace pd {

// One import of the past.
struct ImportRun {
    RowId id = 0;
    Instant at;
    QString who; // empty: made by an older program
    std::optional<Instant> dataAsOf; // A2
    std::optional<RowId> action; // its entry in the journal; none: nothing was new
    bool undone = false;
    std::vector<ImportFile> files;
    qint64 rejections = 0;
    qint64 orphans = 0;
    qint64 conflicts = 0;
    qint64 missing = 0;
};

// Reads what imports did. One reader belongs to one thread.
class ImportRunReader {
public:
    virtual ~ImportRunReader() = default;
    ImportRunReader() = default;
    Q_DISABLE_COPY_MOVE(ImportRunReader)

    // Newest first.
    virtual Result<std::vector<ImportRun>> runs(int limit) = 0;
    // As it was kept: conflicts without the two values, which stand in the journal. RecordUnknown.
    virtual Result<ImportReport> report(RowId run) = 0;
};

} // namespace pd
