// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keptbackup.h"
#include "models/items/recordmodel.h"
#include "ui/common/recordtable.h"

namespace pd::ui {

// The backups that are kept, newest first; an id is a place among them, from 1.
class BackupsModel : public items::RowsModel<KeptBackup> {
    Q_OBJECT

public:
    enum Column { When, Size, Verified, File, ColumnCount };

    using RowsModel::RowsModel;
    using RowsModel::setRows;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] static RecordColumns columns();
    [[nodiscard]] static RecordWords words();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return row + 1; }
};

} // namespace pd::ui
