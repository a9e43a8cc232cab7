// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"

#include <memory>
#include <vector>

namespace pd::actions {

// Several actions that somebody takes as one: all of them or none, one entry of the journal, one undo. It is called what the
// first of them is called; there is at least one.
class SeveralActions final : public Action {
public:
    explicit SeveralActions(std::vector<std::unique_ptr<Action>> actions)
        : m_actions(std::move(actions))
    {
    }

    [[nodiscard]] QString name() const override { return m_actions.front()->name(); }
    [[nodiscard]] QJsonObject parameters() const override { return m_actions.front()->parameters(); }
    [[nodiscard]] Result<void> check(store::Connection &connection) override
    {
        for (const auto &action : m_actions) {
            if (const Result<void> allowed = action->check(connection); !allowed)
                return allowed;
        }
        return {};
    }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override
    {
        for (const auto &action : m_actions) {
            if (const Result<void> done = action->apply(transaction); !done)
                return done;
        }
        return {};
    }

private:
    std::vector<std::unique_ptr<Action>> m_actions;
};

} // namespace pd::actions
