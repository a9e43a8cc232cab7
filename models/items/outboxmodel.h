// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outbox.h"
#include "models/items/readerthread.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// The e-mails of the outbox, the newest first.
class OutboxModel final : public RowsModel<OutboxMail> {
    Q_OBJECT

public:
    enum Columns { StateColumn, RecipientColumn, PatronColumn, SubjectColumn, KindColumn, OrderColumn, WhenColumn, WhoColumn, ColumnCount };

    explicit OutboxModel(ReaderThread &thread, QObject *parent = nullptr);

    void load(); // again; what is there stays until the answer
    [[nodiscard]] LoadState loadState() const override { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the Failed state
    [[nodiscard]] int waiting() const;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

Q_SIGNALS:
    void loadStateChanged();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return mailStateName(at(row).state); }

private:
    void take(const Result<std::vector<OutboxMail>> &answer);
    void setState(LoadState state);

    ReaderThread &m_thread;
    Lane m_lane;
    LoadState m_state = LoadState::Ready;
    Error m_error;
};

} // namespace pd::items
