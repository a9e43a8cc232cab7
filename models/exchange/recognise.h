// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/aliastable.h"

namespace pd::exchange {

// What a file is: read off its name and the row among its first twenty that holds column names.
struct Recognised {
    qsizetype table = -1; // into importTables()
    char separator = ',';
    qint64 headerLine = 0;
    QStringList header;
};

inline constexpr int headerSearchRows = 20;

// `sample` is the file's beginning in UTF-8. The columns decide; the name helps, and is overruled by columns that
// plainly say otherwise. What stands above the header row is no data.
// Errors: HeaderNotFound {path}: no column name that we know. FileNotRecognised {path, candidates}: the columns
// fit no object of ours, or two of them alike. FileWithoutIds {path, object}: no column holds the records' ids.
[[nodiscard]] Result<Recognised> recognise(const QString &path, const QByteArray &sample, const AliasTable &aliases);

} // namespace pd::exchange
