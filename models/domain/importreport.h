// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/values.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace pd {

// What an import did, in the terms of CLI.md's JSON. `object` is the export's name.
struct ImportFile {
    QString path;
    QString object;
    QString encoding;
    qint64 headerLine = 0;
    qint64 rows = 0; // = stored + unchanged + rejected
    qint64 stored = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
};
struct ImportSkippedFile {
    QString path;
    QString reason; // a stable word
    Error error;    // its sentence
};
struct ImportRejection {
    QString file;
    qint64 line = 0;
    QString column; // empty: the row as a whole
    Error error;
};
struct ImportColumn {
    QString file;
    QString column;
};
struct ImportRecord {
    QString object;
    QString externalId;
};
struct ImportOrphan {
    QString object;
    QString externalId;
    QString missing; // the external id that nobody has
};
struct ImportConflict {
    QString object;
    QString externalId;
    QString field; // the column
    QString ours;
    QString theirs;
};

struct ImportReport {
    std::vector<ImportFile> files;
    std::vector<ImportSkippedFile> skippedFiles;
    std::vector<ImportRejection> rejections;
    std::vector<ImportColumn> droppedColumns;
    std::vector<ImportColumn> unmappedColumns;
    std::vector<ImportColumn> repeatedColumns; // a name that stands twice: the first column is read
    qint64 blankedValues = 0;
    std::vector<ImportRecord> repeatedIds;
    std::vector<ImportRecord> missing;
    std::vector<ImportOrphan> orphans;
    std::vector<ImportConflict> conflicts;
    std::optional<Instant> dataAsOf; // A2

    // CLI.md, exit 1: rejections (files of ours that could not be taken among them), orphans, conflicts.
    [[nodiscard]] bool hasFindings() const
    {
        return !rejections.empty() || !orphans.empty() || !conflicts.empty()
            || std::any_of(skippedFiles.begin(), skippedFiles.end(), [](const ImportSkippedFile &file) {
                   return file.error.code == ErrorCode::FileWithoutColumn || file.error.code == ErrorCode::FileWithoutIds;
               });
    }
};

} // namespace pd
