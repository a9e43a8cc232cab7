// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/importfields.h"
#include "models/domain/values.h"

#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace pd::exchange {

// One accepted row. values[i] belongs to spec->fields[i]; a null QVariant is an empty value, else by kind:
//   Text, FreeText, Word   QString, NUL stripped; Text without blanks around it; Word is ours
//   Reference, ExternalId  QString, canonical external id
//   Money                  qlonglong, minor units of the row's currency
//   Currency               QString; the reader's default where the file has none (for new rows only, see present)
//   Instant                qlonglong, ms since 1970 UTC
//   Date                   QString, ISO
//   Boolean                int 0 or 1
//   Integer                qlonglong
//   Probability            double
struct MappedRow {
    const ImportTable *spec = nullptr;
    qint64 line = 0;
    QString externalId; // canonical, never empty
    bool deleted = false;
    QString mergedInto; // canonical, empty: not merged
    std::optional<Instant> created;
    std::optional<Instant> modified;
    std::optional<Instant> systemModstamp;
    std::vector<QVariant> values;
};

// A row that was left out, and why: the Error's code with {path, line, column, ...}; no value of the row.
struct Rejection {
    QString file;
    qint64 line = 0;
    QString column; // empty: the row as a whole
    Error error;
};

// What a file turned out to be, and what was met in it so far.
struct FileReport {
    QString path;
    QString object; // export name
    QString table;
    QString encoding;
    char separator = ',';
    qint64 headerLine = 0;
    qint64 rows = 0; // data rows, rejected ones among them; blank rows are none
    qint64 rejected = 0;
    qint64 blankedValues = 0; // card numbers in free text
    QStringList droppedColumns; // secret: never read
    QStringList unmappedColumns; // led to no field: never read
    QStringList repeatedColumns; // stood before under the same name: never read
};

} // namespace pd::exchange
