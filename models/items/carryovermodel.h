// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/carryoverreader.h"
#include "models/items/readerthread.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// What is to be repeated in PatronManager, and what was lately: oldest first.
class CarryOverModel final : public RowsModel<CarryOverItem> {
    Q_OBJECT

public:
    enum Columns { StateColumn, SubjectColumn, WhatColumn, WhoColumn, WhenColumn, DueColumn, DoneByColumn, IdColumn, ColumnCount };
    static constexpr int mostRows = 5000; // of those not closed, and of those closed

    explicit CarryOverModel(ReaderThread &thread, QObject *parent = nullptr);

    void load(); // again; what is there stays until the answer
    [[nodiscard]] LoadState loadState() const override { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the Failed state
    [[nodiscard]] int open() const; // still to be done, or done otherwise than it should
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

Q_SIGNALS:
    void loadStateChanged();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override;

private:
    void take(const Result<std::vector<CarryOverItem>> &answer);
    void setState(LoadState state);

    ReaderThread &m_thread;
    Lane m_lane;
    LoadState m_state = LoadState::Ready;
    Error m_error;
};

} // namespace pd::items
