// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordmodel.h"
#include "ui/common/recordcolumn.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <optional>

namespace pd::ui {

// Records in words: those that were looked for, in the order that was asked for; rows of equal rank stay in the model's
// order. Follows the typing hand over any number of rows: what a row says is folded once, in idle moments, and of a search
// that takes longer the first rows are there at once, the rest comes in at the end.
class RecordProxy : public QAbstractProxyModel {
    Q_OBJECT

public:
    RecordProxy(items::RecordModel &model, RecordColumns columns, QObject *parent = nullptr);

    void setFind(const QString &text);                   // every word somewhere in the row
    void setState(const std::optional<QString> &state);  // RecordModel::StateRole
    void setOnlyHidden(bool only);                       // those that the patron does not see
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty() || m_state || m_onlyHidden; }
    [[nodiscard]] bool isSearching() const { return m_searched < m_order.size(); }
    void finishSearch(); // now: for whoever needs all rows

    [[nodiscard]] const RecordColumns &columns() const { return m_columns; }
    [[nodiscard]] items::RecordModel &records() const { return m_model; }
    [[nodiscard]] QString text(int row, int column) const; // one line
    [[nodiscard]] int rowOf(RowId record) const;           // -1: filtered out, or not here

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void searched(); // a search that took longer is over

private:
    void filter();
    void takeAll();
    void takeMore();
    void takeChanged(int first, int last);
    void workSoon();
    void workOn();
    void foldSome();
    void orderRows();
    void add(const std::vector<int> &rows);
    [[nodiscard]] std::vector<int> found(int work);
    [[nodiscard]] const QString &folded(int row);
    [[nodiscard]] bool accepts(int row);

    items::RecordModel &m_model;
    RecordColumns m_columns;
    QStringList m_words; // folded
    std::optional<QString> m_state;
    bool m_onlyHidden = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order;      // every row of the model, sorted
    std::vector<int> m_rows;       // those that are shown
    size_t m_searched = 0;         // how many of m_order were looked at for them
    std::vector<QString> m_folded; // what each row of the model says; null: not made yet
    int m_foldedUpTo = 0;
    QTimer m_idle;
};

} // namespace pd::ui
