// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/renewalrun.h"

#include "models/actions/renewalbatch.h"

#include <algorithm>

namespace pd::actions {

RenewalRun::RenewalRun(ActionRunner &runner, RenewalRequest request)
    : m_runner(runner)
    , m_request(std::move(request))
{
}

Result<void> RenewalRun::run()
{
    RenewalPlan plan;
    qint64 all = 0;
    do {
        RenewalBatch batch(m_request, plan);
        const Result<Outcome> outcome = m_runner.run(batch);
        if (!outcome)
            return outcome.error();
        if (outcome->action) {
            plan.lastAction = *outcome->action;
            m_result.actions.push_back(*outcome->action);
            if (m_told)
                m_told(*outcome);
        }
        if (all == 0) {
            all = qint64(plan.left.size());
            m_result.rehearsal = plan.rehearsal;
        }
        for (const renewal::Line *line : batch.lines())
            ++(renewal::renews(line->outcome) ? m_result.renewed : m_result.listed);
        plan.left.resize(plan.left.size() - batch.lines().size());
        m_result.finished = plan.left.empty();
        const bool goesOn = !m_progress || m_progress(all - qint64(plan.left.size()), all);
        if (!goesOn && !m_result.finished)
            return Error{ErrorCode::Cancelled, {}, {}};
    } while (!m_result.finished);
    return {};
}

} // namespace pd::actions
