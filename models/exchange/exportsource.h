// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/bytesource.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace pd::exchange {

// One CSV file of what an organisation handed us, wherever it lies.
struct ExportEntry {
    QString path; // as people know it: "exports/all.zip/Contact.csv"
    QString file; // on disk: the CSV file or the zip
    int member = -1; // which of the zip's entries, from 0; -1: the file itself
    qint64 size = -1; // bytes of CSV; -1: unknown
};

enum class SkipReason { NotCsv, Empty, ArchiveInArchive };

struct SkippedFile {
    QString path;
    SkipReason reason = SkipReason::NotCsv;
};

struct ExportList {
    QList<ExportEntry> entries;
    QList<SkippedFile> skipped;
};

// The stable name of a reason, e.g. "notCsv".
[[nodiscard]] QString skipReasonName(SkipReason reason);

// Folders (with what is below them), zips and single files, in any order; each file once, sorted by path within
// a folder. In folders and zips only *.csv and *.tsv count, the rest is skipped with its reason; a single file is
// taken whatever its name. A zip is known by its first bytes.
// Errors: FileUnreadable {path}, ArchiveBroken {path, reason} (broken, encrypted, tooMany).
[[nodiscard]] Result<ExportList> listExport(const QStringList &paths);

// Errors: as above; a zip that breaks, or unpacks to far more than it can honestly hold, fails while it is read
// (ArchiveBroken, reason broken or tooLarge).
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openEntry(const ExportEntry &entry);

} // namespace pd::exchange
