// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waithindrance.h"
#include "models/domain/waitlist.h"
#include "models/items/readerthread.h"
#include "models/items/recordmodel.h"

namespace pd::items {

struct WaitRow : SeatWait {
    std::optional<WaitHindrance> hindrance; // passed over now
};

// Those who wait for seats, series by series, the longest first. Rows are chosen by their series.
class WaitListModel final : public RowsModel<WaitRow> {
    Q_OBJECT

public:
    enum Columns { SeriesColumn, PlaceColumn, PatronColumn, SeatsColumn, SectionColumn, AccessibleColumn, SinceColumn, PassedOverColumn, NoteColumn, OrderColumn, ColumnCount };

    explicit WaitListModel(ReaderThread &thread, QObject *parent = nullptr);

    void load(Instant at); // again; what is there stays until the answer
    [[nodiscard]] LoadState loadState() const override { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the Failed state
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

Q_SIGNALS:
    void loadStateChanged();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return at(row).seriesName; }

private:
    void take(const Result<std::vector<WaitRow>> &answer);
    void setState(LoadState state);
    [[nodiscard]] int placeOf(int row) const; // in the line of its series, from 1

    ReaderThread &m_thread;
    Lane m_lane;
    LoadState m_state = LoadState::Ready;
    Error m_error;
};

} // namespace pd::items
