// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// A benefit as staff hold it, beside its line on the patron's page. Points into the view it came from.
struct BenefitRow {
    const Benefit *benefit = nullptr;
    const portal::BenefitLine *line = nullptr;
};

// The contact's own benefits (B5).
class BenefitsModel final : public RowsModel<BenefitRow> {
    Q_OBJECT

public:
    enum Columns {
        LevelColumn,
        StartColumn,
        ExpiresColumn,
        StatusColumn, // portal::BenefitStatus as int
        OriginColumn, // BenefitOrigin as int
        RenewedColumn, // bool
        ShownColumn,
        ColumnCount,
    };

    using RowsModel::RowsModel;

    void setPatron(std::shared_ptr<const PatronView> view);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).line->id; }
    [[nodiscard]] Shown shown(int row) const override { return at(row).line->visible ? Shown::Seen : Shown::Hidden; }
    [[nodiscard]] QString state(int row) const override { return QString::number(int(at(row).line->status)); }

private:
    std::shared_ptr<const PatronView> m_view;
};

} // namespace pd::items
