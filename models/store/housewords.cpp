// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/housewords.h"

#include "models/store/connection.h"
#include "models/store/mailpatterns.h"
#include "models/store/recordnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

using understanding::Asks;
using understanding::ReadWish;

Result<understanding::SeriesNames> seriesNames(Connection &connection)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT DISTINCT name FROM series ORDER BY name"_s, {});
    if (!rows)
        return rows.error();
    QStringList names;
    while (rows->next())
        names.append(rows->value(0).toString());
    return understanding::SeriesNames(names);
}

Result<understanding::HouseWords> houseWords(Connection &connection)
{
    Result<std::vector<understanding::PatternSet>> patterns = activePatterns(connection);
    if (!patterns)
        return patterns.error();
    Result<understanding::SeriesNames> series = seriesNames(connection);
    if (!series)
        return series.error();
    return understanding::HouseWords{*std::move(patterns), *std::move(series)};
}

Result<std::vector<ReadWish>> withoutOwnSeries(Connection &connection, std::optional<RowId> series, std::vector<ReadWish> wishes)
{
    const bool named = std::any_of(wishes.begin(), wishes.end(), [](const ReadWish &wish) { return wish.asks == Asks::Series && !wish.detail.isEmpty(); });
    if (!series || !named)
        return wishes;
    const Result<QString> name = seriesName(connection, *series);
    if (!name)
        return name.error();
    std::erase_if(wishes, [&](const ReadWish &wish) { return wish.asks == Asks::Series && understanding::isSameSeries(wish.detail, *name); });
    return wishes;
}

} // namespace pd::store
