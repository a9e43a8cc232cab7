// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"
#include "models/items/readmodel.h"

namespace pd::items {

// The change requests that are open, and the newest of those that are not: so many at first, and as many more when somebody asks.
class RequestQueueModel final : public LongReadModel<QueuedRequest> {
    Q_OBJECT

public:
    enum Columns { PatronColumn, StateColumn, PriorityColumn, DueColumn, ReceivedColumn, AssigneeColumn };
    static constexpr int finishedAtOnce = 500;

    RequestQueueModel(ReaderThread &thread, std::function<Instant()> clock, QObject *parent = nullptr, int atOnce = finishedAtOnce);

    [[nodiscard]] int open(QDate today) const; // that somebody has to do something about, but for those put aside
    [[nodiscard]] int finished() const;
    [[nodiscard]] bool mayBeMore() const; // finished ones, older than these

protected:
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return at(row).facts.state; }
};

} // namespace pd::items
