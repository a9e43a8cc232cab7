// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/rules.h"
#include "models/items/recordmodel.h"
#include "ui/common/recordtable.h"

namespace pd::ui {

struct StageRow {
    DonationStage stage;
    portal::Origin origin = portal::Origin::Documented;
};

// D4: the stage table as a table of records; an id is a place in it, from 1. Holds a snapshot.
class StageModel : public items::RowsModel<StageRow> {
    Q_OBJECT

public:
    enum Columns { NameColumn, ProbabilityColumn, TypeColumn, OriginColumn, ColumnCount };

    using RowsModel::RowsModel;
    using RowsModel::setRows;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] static RecordColumns columns();
    [[nodiscard]] static RecordWords words();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return row + 1; }
};

[[nodiscard]] QString stageTypeText(StageType type);

} // namespace pd::ui
