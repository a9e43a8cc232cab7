// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/tablefile.h"

#include "models/exchange/csvwriter.h"

#include <QSaveFile>

namespace pd::actions {

Result<void> writeTable(const QString &path, const QList<QStringList> &rows)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        exchange::CsvWriter csv(file, true);
        for (const QStringList &row : rows)
            written = written && csv.writeRow(row);
    }
    if (!written || !file.commit())
        return Error{ErrorCode::FileUnwritable, {{QStringLiteral("path"), path}}, file.errorString()};
    return {};
}

} // namespace pd::actions
