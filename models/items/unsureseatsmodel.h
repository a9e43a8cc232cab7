// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatassignment.h"
#include "models/items/readmodel.h"

#include <map>
#include <tuple>

namespace pd::items {

// Seats of subscribers that wait for somebody to say whose they are. None of them is a row of its own: the model numbers each
// patron's seat in a series once, and it is the same record whenever the list is read anew.
class UnsureSeatsModel final : public ReadModel<UnsureSeat> {
    Q_OBJECT

public:
    enum Columns { SeriesColumn, PatronColumn, SeatColumn, SureColumn, WhyColumn };

    explicit UnsureSeatsModel(ReaderThread &thread, QObject *parent = nullptr);

protected:
    [[nodiscard]] RowId recordId(int row) const override;
    [[nodiscard]] QString state(int row) const override { return unsureReasonName(at(row).reason); }

private:
    mutable std::map<std::tuple<RowId, RowId, RowId>, RowId> m_numbers; // of series, patron and seat, as they were asked for
};

} // namespace pd::items
