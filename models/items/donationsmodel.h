// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// A donation as staff hold it, beside its line on the patron's page. Points into the view it came from.
struct DonationRow {
    const Donation *donation = nullptr;
    const portal::DonationLine *line = nullptr;
    std::optional<double> stageSays; // what the stage table gives its stage, in percent
    // D3: the donation's own, else its stage's.
    [[nodiscard]] std::optional<double> probability() const { return donation->probability ? donation->probability : stageSays; }
};

// All of one patron's donations, latest close date first.
class DonationsModel final : public RowsModel<DonationRow> {
    Q_OBJECT

public:
    enum Columns {
        DateColumn,
        NameColumn,
        StageColumn,
        ProbabilityColumn,
        AmountColumn,
        OwnProbabilityColumn, // bool: the donation's own, not its stage's; invalid: neither has one
        TypeColumn,
        FundColumn,
        ShownColumn,
        ColumnCount,
    };

    using RowsModel::RowsModel;

    void setPatron(std::shared_ptr<const PatronView> view);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

    // What the patron sees in a section, all currencies apart.
    [[nodiscard]] std::vector<Money> sumsSeen(portal::Section section) const;

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).line->id; }
    [[nodiscard]] Shown shown(int row) const override { return at(row).line->visible ? Shown::Seen : Shown::Hidden; }
    [[nodiscard]] QString state(int row) const override { return at(row).line->stage; }

private:
    std::shared_ptr<const PatronView> m_view;
};

} // namespace pd::items
