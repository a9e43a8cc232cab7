// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatassignment.h"
#include "models/items/readmodel.h"

namespace pd::items {

// Seats of subscribers that wait for somebody to say whose they are. Their record id is their place in the list: none of
// them is a row of its own.
class UnsureSeatsModel final : public ReadModel<UnsureSeat> {
    Q_OBJECT

public:
    enum Columns { SeriesColumn, PatronColumn, SeatColumn, SureColumn, WhyColumn };

    explicit UnsureSeatsModel(ReaderThread &thread, QObject *parent = nullptr);

protected:
    [[nodiscard]] RowId recordId(int row) const override { return row + 1; }
    [[nodiscard]] QString state(int row) const override { return unsureReasonName(at(row).reason); }
};

} // namespace pd::items
