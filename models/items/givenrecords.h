// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"

#include <functional>

namespace pd::items {

// Records that their maker holds and is asked for cell by cell, so that a hundred thousand of them cost nothing here. The id
// of a record is its place, from 1.
class GivenRecords final : public RecordModel {
    Q_OBJECT

public:
    using Value = std::function<QVariant(int row, int column)>;

    explicit GivenRecords(int columns, QObject *parent = nullptr);

    void setRows(int count, Value value);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return row + 1; }

private:
    int m_columns;
    int m_rows = 0;
    Value m_value;
};

} // namespace pd::items
