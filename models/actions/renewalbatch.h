// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/actions/renewalrun.h"

#include <optional>

namespace pd::actions {

// What one batch of a run leaves for the next.
struct RenewalPlan {
    std::optional<renewal::World> world; // none: not read yet
    renewal::Rehearsal rehearsal;
    std::vector<std::size_t> left; // lines still to be done, last first
    RowId lastAction = 0;          // until which the world is known
    RowId run = 0;
};

// One batch of a run (renewalrun.h).
class RenewalBatch final : public Action {
public:
    RenewalBatch(const RenewalRequest &request, RenewalPlan &plan);

    [[nodiscard]] QString name() const override { return QStringLiteral("renewal.run"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] bool isBulk() const override { return true; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

    [[nodiscard]] const std::vector<const renewal::Line *> &lines() const { return m_lines; } // of this batch, after a run

private:
    [[nodiscard]] Result<void> look(store::WriteTransaction &transaction);

    const RenewalRequest &m_request;
    RenewalPlan &m_plan;
    std::vector<const renewal::Line *> m_lines;
    QString m_series;
    QString m_from;
};

} // namespace pd::actions
