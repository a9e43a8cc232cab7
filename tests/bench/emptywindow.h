// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QMainWindow>

class QLineEdit;
class QTableView;

namespace pd::bench {

// So many rows of short texts that cost nothing to make.
class PlainRows : public QAbstractTableModel {
public:
    explicit PlainRows(int rows);

    void setRows(int rows);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    int m_rows;
};

// The floor of a window's figures: what Qt needs for a window with a field and a table, and nothing of ours.
class EmptyWindow : public QMainWindow {
public:
    explicit EmptyWindow(int rows = 50);

    [[nodiscard]] QLineEdit &field() { return *m_field; } // named as the program's
    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] PlainRows &rows() { return m_rows; }

private:
    PlainRows m_rows;
    QLineEdit *m_field;
    QTableView *m_table;
};

} // namespace pd::bench
