// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/aliasesaction.h"

#include "models/actions/importaliases.h"
#include "models/exchange/secrets.h"
#include "models/store/columnaliases.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::actions {

AliasesAction::AliasesAction(std::vector<ImportAlias> aliases)
    : m_aliases(std::move(aliases))
{
}

QJsonObject AliasesAction::parameters() const
{
    QJsonArray columns;
    for (const ImportAlias &alias : m_aliases)
        columns.append(QJsonObject{{u"object"_s, alias.object}, {u"column"_s, alias.column}, {u"field"_s, alias.field}});
    return {{u"aliases"_s, columns}};
}

Result<void> AliasesAction::check(store::Connection &)
{
    for (const ImportAlias &alias : m_aliases) {
        if (exchange::isSecretColumn(alias.column))
            return Error{ErrorCode::ActionRefused, {{u"reason"_s, alias.column}}, u"a secret column"_s};
    }
    exchange::AliasTable table;
    return table.add(aliasRows(m_aliases));
}

Result<void> AliasesAction::apply(store::WriteTransaction &transaction)
{
    for (const ImportAlias &alias : m_aliases) {
        if (const auto written = store::writeAlias(transaction, alias); !written)
            return written;
    }
    return {};
}

} // namespace pd::actions
