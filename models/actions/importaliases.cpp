// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/importaliases.h"

#include "models/store/columnaliases.h"

namespace pd::actions {

QList<exchange::AliasRow> aliasRows(const std::vector<ImportAlias> &aliases)
{
    QList<exchange::AliasRow> rows;
    for (const ImportAlias &alias : aliases)
        rows.append({alias.object, alias.column, alias.field, 0});
    return rows;
}

Result<exchange::AliasTable> aliasTable(store::Connection &connection, const std::vector<ImportAlias> &inHand, const QString &file)
{
    const auto saved = store::readAliases(connection);
    if (!saved)
        return saved.error();
    exchange::AliasTable table;
    for (const auto &rows : {aliasRows(*saved), aliasRows(inHand)}) {
        if (const auto added = table.add(rows); !added)
            return added.error();
    }
    if (!file.isEmpty()) {
        if (const auto added = table.addFile(file); !added)
            return added.error();
    }
    return table;
}

} // namespace pd::actions
