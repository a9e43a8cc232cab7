// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/columnaliases.h"

#include "models/store/connection.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<std::vector<ImportAlias>> readAliases(Connection &connection)
{
    auto rows = connection.query(u"SELECT object, alias, field FROM column_alias ORDER BY id"_s);
    if (!rows)
        return rows.error();
    std::vector<ImportAlias> aliases;
    while (rows->next())
        aliases.push_back({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()});
    return aliases;
}

Result<void> writeAlias(WriteTransaction &transaction, const ImportAlias &alias)
{
    const auto written = transaction.connection().query(
        u"INSERT INTO column_alias (object, alias, field) VALUES (?, ?, ?) ON CONFLICT (object, alias) "
        "DO UPDATE SET field = excluded.field, version = column_alias.version + 1 WHERE column_alias.field <> excluded.field"_s,
        {alias.object, alias.column, alias.field});
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace pd::store
