// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/planner/plan.h"
#include "models/domain/planner/world.h"
#include "models/domain/waitlist.h"

namespace pd::actions {

// Moves of a plan are made, all of them or none, and their requests are filled; who has what they waited for waits no longer.
// The world is read anew: nothing of what the plan was made from may have changed, and each rule of a plan is looked at once
// more.
class PlanAction final : public Action {
public:
    // `made` is what the plan was made from.
    PlanAction(const planner::World &made, const std::vector<planner::Move> &moves);

    [[nodiscard]] QString name() const override { return QStringLiteral("plan.apply"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    // ActionRefused {reason planOutdated}; RecordUnknown; SeriesLacks.
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

    // To whom the seats that came free are offered first, in the order of the moves; nobody twice.
    [[nodiscard]] const std::vector<WaitOffer> &next() const { return m_next; }

private:
    [[nodiscard]] Result<void> lookAtWaits(store::WriteTransaction &transaction, const planner::World &world);

    RowId m_series;
    QString m_name;
    QString m_digest;
    std::vector<planner::Move> m_moves;
    std::vector<WaitOffer> m_next;
};

} // namespace pd::actions
