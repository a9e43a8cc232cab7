// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnmap.h"

#include "models/exchange/secrets.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pd::exchange {

bool isRepeated(const QStringList &header, qsizetype index)
{
    const QString &name = header.at(index);
    return std::any_of(header.begin(), header.begin() + index, [&](const QString &before) { return before.compare(name, Qt::CaseInsensitive) == 0; });
}

ColumnMap mapColumns(qsizetype table, const QStringList &header, const AliasTable &aliases)
{
    using Rank = std::tuple<int, bool, int>; // alias, written otherwise, column
    std::map<int, std::vector<Rank>> own;
    std::array<std::vector<Rank>, systemFieldCount> system;
    ColumnMap map;
    for (int column = 0; column < header.size(); ++column) {
        const QString &name = header.at(column);
        if (name.isEmpty())
            continue;
        if (isSecretColumn(name)) {
            map.dropped += name;
            continue;
        }
        const AliasTarget target = aliases.find(table, name);
        const Rank rank{target.rank, !target.exact, column};
        const bool leads = target.kind == AliasTarget::Kind::Field || target.kind == AliasTarget::Kind::System;
        if (leads && isRepeated(header, column))
            map.repeated += name;
        else if (target.kind == AliasTarget::Kind::Field)
            own[target.index].push_back(rank);
        else if (target.kind == AliasTarget::Kind::System)
            system[static_cast<std::size_t>(target.index)].push_back(rank);
        else
            map.unmapped += name;
    }
    const auto inOrder = [](std::vector<Rank> ranks) {
        std::sort(ranks.begin(), ranks.end());
        std::vector<int> columns;
        for (const Rank &rank : ranks)
            columns.push_back(std::get<2>(rank));
        return columns;
    };
    for (const auto &[field, ranks] : own)
        map.fields.push_back({field, inOrder(ranks)});
    for (std::size_t i = 0; i < system.size(); ++i)
        map.system[i] = inOrder(system[i]);
    // A record has one id: another id-like column is no second choice for it.
    std::vector<int> &ids = map.system[static_cast<std::size_t>(SystemField::ExternalId)];
    if (ids.size() > 1)
        ids.resize(1);
    return map;
}

} // namespace pd::exchange
