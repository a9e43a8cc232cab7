// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QAbstractTableModel>

#include <optional>

namespace pd::items {

// A table of one patron's records, as values: no headers, no words for people, those are given by whoever shows it. A
// subclass says its columns and what stands in a cell.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        ValueRole = Qt::UserRole, // QString, bool, int, qint64, double, QDate, Money, Instant; invalid: not known
        SortRole,                 // what the column is ordered by; texts folded, numbers in them by size
        RecordIdRole,             // RowId
        ShownRole,                // Shown as int
        StateRole,                // QString to choose rows by: a status, a stage
        LoadStateRole,            // LoadState as int
        CheckedRole,              // bool; invalid: there is nothing to check
    };
    enum class Shown { NotAsked, Hidden, Seen, Elsewhere }; // by the patron; Elsewhere: under another tab
    enum class LoadState { Ready, Loading, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] int rowOf(RowId record) const; // -1: not here
    [[nodiscard]] virtual LoadState loadState() const { return LoadState::Ready; }

protected:
    [[nodiscard]] virtual QVariant value(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant sortValue(int row, int column) const; // made from the value
    [[nodiscard]] virtual RowId recordId(int row) const = 0;
    [[nodiscard]] virtual Shown shown(int) const { return Shown::NotAsked; }
    [[nodiscard]] virtual QString state(int) const { return {}; }
    [[nodiscard]] virtual std::optional<bool> checked(int) const { return {}; }
};

// The rows of a model that has all of them.
template <class Row>
class RowsModel : public RecordModel {
public:
    using RecordModel::RecordModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }

protected:
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    std::vector<Row> m_rows;
};

// Folded, every number in it as wide as the next, so that 9 comes before 10.
[[nodiscard]] QString sortText(const QString &text);

} // namespace pd::items
