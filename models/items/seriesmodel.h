// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesreader.h"
#include "models/items/readmodel.h"

namespace pd::items {

// The series of all seasons, in their order.
class SeriesModel final : public ReadModel<SeriesRecord> {
    Q_OBJECT

public:
    enum Columns { NameColumn, SeasonColumn, KindColumn, VenueColumn, PerformancesColumn, LevelsColumn, SubscribersColumn, SeatsColumn, UnsureColumn,
                   OpensColumn, EarlyColumn, ClosesColumn, LacksColumn };

    explicit SeriesModel(ReaderThread &thread, QObject *parent = nullptr);

protected:
    [[nodiscard]] RowId recordId(int row) const override { return at(row).series.id; }
    [[nodiscard]] QString state(int row) const override { return at(row).season; }
};

} // namespace pd::items
