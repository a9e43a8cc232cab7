// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"
#include "models/items/recordmodel.h"

#include <memory>

namespace pd::items {

// The seats of a house, one row each, row by row from the stage: what a seat map shows, as a list.
class SeatListModel final : public RecordModel {
    Q_OBJECT

public:
    enum Columns { SectionColumn, RowColumn, NumberColumn, StateColumn, ForColumn, FactsColumn, LevelColumn, PriceColumn, ColumnCount };

    explicit SeatListModel(QObject *parent = nullptr);

    void setHouse(std::shared_ptr<const SeatHouse> house);
    [[nodiscard]] const MapSeat &at(int row) const { return m_house->at(m_order[size_t(row)]); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).seat.id; }
    [[nodiscard]] QString state(int row) const override { return seatStateName(at(row).state); }

private:
    std::shared_ptr<const SeatHouse> m_house = std::make_shared<const SeatHouse>();
    std::vector<int> m_order;
};

} // namespace pd::items
