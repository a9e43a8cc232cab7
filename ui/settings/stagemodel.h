// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/rules.h"

#include <QAbstractTableModel>

namespace pd::ui {

// D4: the stage table. Holds a snapshot.
class StageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { NameColumn, ProbabilityColumn, TypeColumn, OriginColumn, ColumnCount };
    struct Row {
        DonationStage stage;
        portal::Origin origin = portal::Origin::Documented;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

[[nodiscard]] QString stageTypeText(StageType type);

} // namespace pd::ui
