// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importconflict.h"

#include <map>
#include <optional>
#include <tuple>

namespace pd::store {

enum class OnConflict { Keep, Take };

// Conflicts that were decided one by one. A decision holds for the value of ours that it was made for: who decided has seen
// no other.
class ConflictDecisions {
public:
    void add(const ConflictDecision &decision)
    {
        m_decided[{decision.object, decision.externalId, decision.field}] = {decision.ours, decision.take ? OnConflict::Take : OnConflict::Keep};
    }
    [[nodiscard]] std::optional<OnConflict> of(const ImportConflict &conflict) const
    {
        const auto found = m_decided.find({conflict.object, conflict.externalId, conflict.field});
        return found == m_decided.end() || found->second.first != conflict.ours ? std::nullopt : std::optional(found->second.second);
    }

private:
    std::map<std::tuple<QString, QString, QString>, std::pair<QString, OnConflict>> m_decided;
};

} // namespace pd::store
