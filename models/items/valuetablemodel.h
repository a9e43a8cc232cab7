// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace pd::items {

// A table over values that its maker holds: the maker says how many rows there are and what stands in a cell, and is asked
// only for cells that are looked at, so a hundred thousand rows cost nothing.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title; // for people
        bool number = false;
    };
    enum Roles {
        SortRole = Qt::UserRole, // as DisplayRole where the maker says nothing
        ToneRole,                // how the cell is to be seen; the maker and its delegate agree on the values
        IconRole,                // an icon's name
        ChoiceRole,              // true: the cell can be edited
    };
    using Cell = std::function<QVariant(int row, int column, int role)>;
    using Edit = std::function<bool(int row, int column, const QVariant &value)>;

    explicit ValueTableModel(std::vector<Column> columns, QObject *parent = nullptr);

    void setRows(int count, Cell cell);
    void setEdit(Edit edit) { m_edit = std::move(edit); }
    void refresh(); // the same rows say something else

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    std::vector<Column> m_columns;
    int m_rows = 0;
    Cell m_cell;
    Edit m_edit;
};

} // namespace pd::items
