// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"
#include "models/items/readmodel.h"

namespace pd::items {

// The change requests that are open, and the newest of those that are not.
class RequestQueueModel final : public ReadModel<QueuedRequest> {
    Q_OBJECT

public:
    enum Columns { PatronColumn, StateColumn, PriorityColumn, DueColumn, ReceivedColumn, AssigneeColumn };
    static constexpr int finishedShown = 500;

    RequestQueueModel(ReaderThread &thread, std::function<Instant()> clock, QObject *parent = nullptr);

    [[nodiscard]] int open(QDate today) const; // that somebody has to do something about, but for those put aside

protected:
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return at(row).facts.state; }
};

} // namespace pd::items
