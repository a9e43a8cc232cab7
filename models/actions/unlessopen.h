// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/store/requeststates.h"
#include "models/store/writetransaction.h"

#include <vector>

namespace pd::actions {

// Another action from outside any window, unless one of these requests is open in one, and be it of the same person, who may be in the middle of
// it: RequestClaimed {id, who}. Looked at under the writer's lock, so that a window that opens it in that instant is seen.
class UnlessOpen final : public Action {
public:
    UnlessOpen(Action &action, std::vector<RowId> requests)
        : m_action(action)
        , m_requests(std::move(requests))
    {
    }

    [[nodiscard]] QString name() const override { return m_action.name(); }
    [[nodiscard]] QJsonObject parameters() const override { return m_action.parameters(); }
    [[nodiscard]] std::optional<RowId> undoOf() const override { return m_action.undoOf(); }
    [[nodiscard]] bool isBulk() const override { return m_action.isBulk(); }
    [[nodiscard]] Result<void> check(store::Connection &connection) override { return m_action.check(connection); }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override
    {
        for (const RowId request : m_requests) {
            if (const Result<void> may = store::mayWorkOn(transaction.connection(), request, {}, transaction.entry().at); !may)
                return may;
        }
        return m_action.apply(transaction);
    }

private:
    Action &m_action;
    std::vector<RowId> m_requests;
};

} // namespace pd::actions
