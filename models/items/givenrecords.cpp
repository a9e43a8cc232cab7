// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/givenrecords.h"

namespace pd::items {

GivenRecords::GivenRecords(int columns, QObject *parent)
    : RecordModel(parent)
    , m_columns(columns)
{
}

void GivenRecords::setRows(int count, Value value)
{
    beginResetModel();
    m_rows = count;
    m_value = std::move(value);
    endResetModel();
}

int GivenRecords::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int GivenRecords::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant GivenRecords::value(int row, int column) const
{
    return m_value(row, column);
}

} // namespace pd::items
