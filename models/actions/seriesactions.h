// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/store/serieswriter.h"

namespace pd::actions {

// Which performances a series has.
class SeriesPerformancesAction final : public Action {
public:
    SeriesPerformancesAction(RowId series, store::PerformanceChange change);

    [[nodiscard]] QString name() const override { return QStringLiteral("series.performances"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // RecordUnknown for the series. What store::changePerformances() refuses comes from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_series;
    store::PerformanceChange m_change;
    QString m_name; // the series'
};

// Which price levels of its package are sold for a series, until when at an early price, and where their seats lie.
class SeriesLevelsAction final : public Action {
public:
    SeriesLevelsAction(RowId series, std::vector<store::SoldLevel> set, std::vector<RowId> remove = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("series.levels"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // RecordUnknown for the series; ValueInvalid for an early price below 0. What store::setPriceLevel() refuses comes from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_series;
    std::vector<store::SoldLevel> m_set;
    std::vector<RowId> m_remove;
    QString m_name;
};

} // namespace pd::actions
