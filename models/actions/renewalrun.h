// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/actionrunner.h"
#include "models/domain/renewal/rehearsal.h"

#include <functional>
#include <memory>

namespace pd::actions {

struct RenewalRequest {
    RowId series = 0;
    RowId from = 0;
    int batch = 500;  // subscribers in one transaction
    // The rehearsal that somebody saw, or its digest; empty: nobody saw one.
    std::shared_ptr<const renewal::Rehearsal> seen = {};
    QString digest = {};
};

struct RenewalResult {
    renewal::Rehearsal rehearsal;
    qint64 renewed = 0; // orders made now, not by what went before
    qint64 listed = 0;  // in the log now, without an order
    std::vector<RowId> actions; // of the journal, one a batch
    bool finished = false;      // nobody is left
};

// Rolls a series over: batch after batch, each one transaction and one entry of the journal, which undo takes back. What is
// done stays when it ends early (Cancelled, a crash): the next run goes on where this one stopped, and comes to the same end.
// It rehearses first and does what that says. Where somebody else changes something between two batches it rehearses again,
// and stops before anything is done that was not said (RenewalOutdated).
class RenewalRun {
public:
    RenewalRun(ActionRunner &runner, RenewalRequest request);

    // Subscribers done of all; false: stop after this batch.
    void setProgress(std::function<bool(qint64 done, qint64 all)> progress) { m_progress = std::move(progress); }
    // Called with each batch's outcome.
    void setTold(std::function<void(const Outcome &)> told) { m_told = std::move(told); }

    // RenewalElsewhere, SeriesClosed, SeriesUnready, RecordUnknown, RenewalUnderWay, RenewalOutdated, Cancelled; result() says how
    // far it came.
    [[nodiscard]] Result<void> run();
    [[nodiscard]] const RenewalResult &result() const { return m_result; }

private:
    ActionRunner &m_runner;
    RenewalRequest m_request;
    RenewalResult m_result;
    std::function<bool(qint64, qint64)> m_progress;
    std::function<void(const Outcome &)> m_told;
};

} // namespace pd::actions
