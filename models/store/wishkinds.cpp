// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wishkinds.h"

#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<RowId> wishKindId(Connection &connection, const QString &code, const QString &asks)
{
    Result<QVariant> known = code.isEmpty() ? connection.value(u"SELECT id FROM request_kind WHERE code IS NULL AND asks = ? ORDER BY id LIMIT 1"_s, {asks})
                                            : connection.value(u"SELECT id FROM request_kind WHERE code = ?"_s, {code});
    if (known && !known->isValid())
        known = connection.value(u"INSERT INTO request_kind (name, code, asks) VALUES (?, ?, ?) "
                                 "ON CONFLICT (name) DO UPDATE SET code = COALESCE(excluded.code, request_kind.code), asks = excluded.asks, version = request_kind.version + 1 RETURNING id"_s,
                                 {code.isEmpty() ? asks : code, code.isEmpty() ? QVariant() : QVariant(code), asks});
    return known ? Result<RowId>(known->toLongLong()) : known.error();
}

} // namespace pd::store
