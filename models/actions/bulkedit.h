// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"

#include <functional>
#include <vector>

namespace pd::actions {

// The same done to each of many records: one transaction, one entry of the journal, one undo. Records that refuse are left
// out and named with their reason; where all do, the action itself is refused. Any other error takes everything back.
class BulkEdit : public Action {
public:
    struct Refusal {
        RowId record = 0;
        Error why;
    };

    // Records done of all; false ends it, as Cancelled, and nothing is changed. Called on the thread that runs it.
    void setProgress(std::function<bool(qint64 done, qint64 all)> progress) { m_progress = std::move(progress); }

    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) final;
    // After a run or a dry run.
    [[nodiscard]] const std::vector<Refusal> &refused() const { return m_refused; }

protected:
    explicit BulkEdit(std::vector<RowId> records);
    [[nodiscard]] const std::vector<RowId> &records() const { return m_records; }

private:
    // Refuses before it writes anything: RecordUnknown, RecordChanged, ActionRefused, OrderRefused,
    // CarryOverClosed, MailRefused, MailNotWaiting, MailNotUnsure, RequestUnknown, RequestMerged, RequestClaimed, RequestFilledByWork,
    // RequestReasonMissing.
    [[nodiscard]] virtual Result<void> applyTo(store::WriteTransaction &transaction, RowId record) = 0;
    // After the last of them.
    [[nodiscard]] virtual Result<void> finish(store::WriteTransaction &) { return {}; }

    std::vector<RowId> m_records; // each once
    std::vector<Refusal> m_refused;
    std::function<bool(qint64, qint64)> m_progress;
};

} // namespace pd::actions
