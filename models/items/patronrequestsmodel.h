// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"
#include "models/items/readerthread.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// The change requests of one patron, in whatever state. Read when it is asked to, not when the patron comes.
class PatronRequestsModel final : public RowsModel<QueuedRequest> {
    Q_OBJECT

public:
    enum Columns { NumberColumn, ReceivedColumn, SourceColumn, StateColumn, WishesColumn, AssigneeColumn, DueColumn, ColumnCount };

    PatronRequestsModel(ReaderThread &thread, std::function<Instant()> clock, QObject *parent = nullptr);

    void setContact(RowId contact); // forgets what it has of another
    void load();                    // what is there stays until the answer
    [[nodiscard]] LoadState loadState() const override { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the Failed state

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

Q_SIGNALS:
    void loadStateChanged();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return at(row).facts.state; }

private:
    void setState(LoadState state);

    ReaderThread &m_thread;
    std::function<Instant()> m_clock;
    Lane m_lane;
    RowId m_contact = 0;
    LoadState m_state = LoadState::Ready;
    Error m_error;
};

} // namespace pd::items
