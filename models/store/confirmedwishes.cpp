// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/confirmedwishes.h"

#include "models/store/connection.h"
#include "models/store/sqlparts.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<void> keepConfirmed(Connection &connection, RowId request)
{
    const Result<QVariant> corrected = connection.value(u"SELECT corrected FROM change_request WHERE id = ?"_s, {request});
    Result<QSqlQuery> rows = connection.query(u"SELECT id FROM request_wish WHERE request_id = ?"_s, {request});
    if (!corrected || !rows)
        return !corrected ? corrected.error() : rows.error();
    const QString confirmed = u"confirmed="_s;
    QStringList has;
    while (rows->next())
        has.append(confirmed + rows->value(0).toString());
    rows->finish();
    QStringList said = corrected->toString().split(u' ', Qt::SkipEmptyParts);
    if (said.removeIf([&](const QString &one) { return one.startsWith(confirmed) && !has.contains(one); }) == 0)
        return {};
    return ran(connection.query(u"UPDATE change_request SET corrected = ?, version = version + 1 WHERE id = ?"_s, {said.isEmpty() ? u""_s : said.join(u' '), request}));
}

} // namespace pd::store
