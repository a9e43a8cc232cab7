// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/portal/page.h"

#include <memory>

namespace pd::actions {

// What an action would change of a patron's page: the page of the records before it and after it, read inside its own transaction.
// Run it dry, which takes all of it back.
class PortalTrial final : public Action {
public:
    PortalTrial(std::shared_ptr<Action> work, RowId contact);

    [[nodiscard]] QString name() const override { return m_work->name(); }
    [[nodiscard]] QJsonObject parameters() const override { return m_work->parameters(); }
    [[nodiscard]] std::optional<RowId> undoOf() const override { return m_work->undoOf(); }
    [[nodiscard]] bool isBulk() const override { return m_work->isBulk(); }
    [[nodiscard]] Result<void> check(store::Connection &connection) override { return m_work->check(connection); }
    // RecordUnknown: there is no such patron, or none any more; what the work refuses.
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

    // After a run, both of the instant of the run.
    [[nodiscard]] const portal::PortalPage &before() const { return m_before; }
    [[nodiscard]] const portal::PortalPage &after() const { return m_after; }

private:
    std::shared_ptr<Action> m_work;
    RowId m_contact;
    portal::PortalPage m_before, m_after;
};

} // namespace pd::actions
