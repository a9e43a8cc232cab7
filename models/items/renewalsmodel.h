// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/progress.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// The renewals of one series or of several, as they were reckoned.
class RenewalsModel final : public RowsModel<renewal::Renewal> {
    Q_OBJECT

public:
    enum Columns { NameColumn, SeriesColumn, StandingColumn, ChangeColumn, SeatsColumn, BeforeColumn, DueColumn, PaidColumn, DeadlineColumn, SettledColumn, NumberColumn, NoteColumn, ColumnCount };

    using RowsModel::RowsModel;

    void show(std::vector<renewal::Renewal> renewals) { setRows(std::move(renewals)); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).order; }
    [[nodiscard]] QString state(int row) const override { return renewal::standingName(at(row).standing); }
};

} // namespace pd::items
