// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatworklist.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// Sold items whose seat texts claim no seat, as the last reading left them.
class SeatTextsModel final : public RowsModel<UnresolvedSeat> {
    Q_OBJECT

public:
    enum Columns { TextColumn, OrderColumn, EventColumn, PerformanceColumn, ReasonColumn, ColumnCount };

    explicit SeatTextsModel(QObject *parent = nullptr)
        : RowsModel(parent)
    {
    }

    void setList(std::vector<UnresolvedSeat> left) { setRows(std::move(left)); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).item; }
    [[nodiscard]] QString state(int row) const override { return seatReasonName(at(row).reason); }
};

} // namespace pd::items
