// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seatlistmodel.h"

namespace pd::items {

SeatListModel::SeatListModel(QObject *parent)
    : RecordModel(parent)
{
}

void SeatListModel::setHouse(std::shared_ptr<const SeatHouse> house)
{
    beginResetModel();
    m_house = std::move(house);
    m_order.clear();
    for (const SeatHouse::Row &row : m_house->rows())
        m_order.insert(m_order.end(), row.seats.begin(), row.seats.end());
    endResetModel();
}

QVariant SeatListModel::value(int row, int column) const
{
    const MapSeat &seat = at(row);
    switch (column) {
    case SectionColumn:
        return seat.seat.section;
    case RowColumn:
        return seat.seat.row;
    case NumberColumn:
        return seat.seat.number;
    case StateColumn:
        return int(seat.state);
    case ForColumn:
        return seat.holder.patron;
    case FactsColumn: // so that seats of one kind stand together; words are the view's
        return int(seat.seat.accessible) * 8 + int(seat.seat.companion) * 4 + int(seat.seat.aisle) * 2 + int(seat.seat.obstructed);
    case LevelColumn:
        return seat.level;
    case PriceColumn:
        return seat.price ? QVariant::fromValue(*seat.price) : QVariant();
    default:
        return {};
    }
}

// Rows as they stand in the house: AA is behind Z, and before B comes A.
QVariant SeatListModel::sortValue(int row, int column) const
{
    if (column == RowColumn || column == SectionColumn)
        return m_house->rowOf(m_order[size_t(row)]);
    return RecordModel::sortValue(row, column);
}

} // namespace pd::items
