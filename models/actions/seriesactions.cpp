// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seriesactions.h"

#include "models/store/seriesreader.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Result<QString> seriesName(store::Connection &connection, RowId series)
{
    const Result<SeriesRecord> record = store::readSeries(connection, series);
    return record ? Result<QString>(record->series.name) : record.error();
}

} // namespace

SeriesPerformancesAction::SeriesPerformancesAction(RowId series, store::PerformanceChange change)
    : m_series(series)
    , m_change(std::move(change))
{
}

QJsonObject SeriesPerformancesAction::parameters() const
{
    return {{u"series"_s, m_series}, {u"name"_s, m_name}};
}

Result<void> SeriesPerformancesAction::check(store::Connection &connection)
{
    const Result<QString> name = seriesName(connection, m_series);
    if (!name)
        return name.error();
    m_name = *name;
    return {};
}

Result<void> SeriesPerformancesAction::apply(store::WriteTransaction &transaction)
{
    return store::changePerformances(transaction, m_series, m_change);
}

SeriesLevelsAction::SeriesLevelsAction(RowId series, std::vector<store::SoldLevel> set, std::vector<RowId> remove)
    : m_series(series)
    , m_set(std::move(set))
    , m_remove(std::move(remove))
{
}

QJsonObject SeriesLevelsAction::parameters() const
{
    return {{u"series"_s, m_series}, {u"name"_s, m_name}};
}

Result<void> SeriesLevelsAction::check(store::Connection &connection)
{
    const Result<QString> name = seriesName(connection, m_series);
    if (!name)
        return name.error();
    m_name = *name;
    for (const store::SoldLevel &level : m_set) {
        if (level.earlyPrice && *level.earlyPrice < 0)
            return Error{ErrorCode::ValueInvalid, {{u"value"_s, *level.earlyPrice}, {u"expected"_s, u"amount"_s}}, {}};
    }
    return {};
}

Result<void> SeriesLevelsAction::apply(store::WriteTransaction &transaction)
{
    for (const RowId level : m_remove) {
        if (const Result<void> removed = store::removePriceLevel(transaction, m_series, level); !removed)
            return removed;
    }
    for (const store::SoldLevel &level : m_set) {
        if (const Result<void> set = store::setPriceLevel(transaction, m_series, level); !set)
            return set;
    }
    return {};
}

} // namespace pd::actions
