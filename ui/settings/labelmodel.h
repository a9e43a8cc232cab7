// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/rules.h"
#include "models/items/recordmodel.h"
#include "ui/common/recordtable.h"

namespace pd::ui {

struct LabelRow {
    PortalLabel label;
    portal::Origin origin = portal::Origin::Documented;
};

// O2, O3: the label map as a table of records; an id is a place in the map, from 1. Holds a snapshot.
class LabelModel : public items::RowsModel<LabelRow> {
    Q_OBJECT

public:
    enum Columns { StatusColumn, LabelColumn, ListedColumn, OriginColumn, ColumnCount };

    using RowsModel::RowsModel;
    using RowsModel::setRows;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] static RecordColumns columns();
    [[nodiscard]] static RecordWords words();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return row + 1; }
};

// Whose word a row is.
[[nodiscard]] QString originText(portal::Origin origin);

} // namespace pd::ui
