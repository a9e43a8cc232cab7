// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/seatworklist.h"

#include <functional>

namespace pd::actions {

// Claims the seats that imported items name, and lists those that cannot be read (store/seatresolve.h).
class SeatsAction final : public Action {
public:
    // Performances done; false ends it, as Cancelled. Called on the thread that runs it.
    void setProgress(std::function<bool(qint64 done)> progress) { m_progress = std::move(progress); }

    [[nodiscard]] QString name() const override { return QStringLiteral("seats.resolve"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const SeatWorklist &worklist() const { return m_worklist; } // after a run or a dry run

private:
    std::function<bool(qint64)> m_progress;
    SeatWorklist m_worklist;
};

} // namespace pd::actions
