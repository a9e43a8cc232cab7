// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// An order as staff hold it, beside what becomes of it on the patron's page. Points into the view it came from.
struct OrderRow {
    const TicketOrder *order = nullptr;
    const portal::OrderLine *line = nullptr;
    bool pendingRenewal = false; // the patron sees it, among the renewals
};

// All of one patron's ticket orders, newest first.
class OrdersModel final : public RowsModel<OrderRow> {
    Q_OBJECT

public:
    enum Columns {
        NumberColumn,
        DateColumn,
        EventsColumn, // names, with ", " between them
        StatusColumn,
        TotalColumn,
        LabelColumn, // the patron's word for the status
        TicketsColumn,
        PaidColumn,
        TypeColumn,
        OriginColumn,
        DeliveryColumn,
        ShownColumn,
        ColumnCount,
    };

    using RowsModel::RowsModel;

    void setPatron(std::shared_ptr<const PatronView> view);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).line->id; }
    [[nodiscard]] Shown shown(int row) const override;
    [[nodiscard]] QString state(int row) const override { return at(row).line->status; }

private:
    std::shared_ptr<const PatronView> m_view;
};

} // namespace pd::items
