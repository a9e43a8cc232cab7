// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatassignment.h"
#include "models/items/readerthread.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// Seats of subscribers that wait for somebody to say whose they are. Their record id is their place in the list: none of
// them is a row of its own.
class UnsureSeatsModel final : public RowsModel<UnsureSeat> {
    Q_OBJECT

public:
    enum Columns { SeriesColumn, PatronColumn, SeatColumn, SureColumn, WhyColumn, ColumnCount };

    explicit UnsureSeatsModel(ReaderThread &thread, QObject *parent = nullptr);

    void load(); // again; what is there stays until the answer
    [[nodiscard]] LoadState loadState() const override { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the Failed state
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

Q_SIGNALS:
    void loadStateChanged();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return row + 1; }
    [[nodiscard]] QString state(int row) const override { return unsureReasonName(at(row).reason); }

private:
    void setState(LoadState state);

    ReaderThread &m_thread;
    Lane m_lane;
    LoadState m_state = LoadState::Ready;
    Error m_error;
};

} // namespace pd::items
