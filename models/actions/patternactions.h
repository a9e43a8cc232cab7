// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/store/mailpatterns.h"

namespace pd::actions {

// A form of messages is written or changed (understanding/patternset.h has the form of its text); what comes from then on is tried with it.
class StorePatternAction final : public Action {
public:
    // `seen`: as it was when the edit began, where somebody edits it.
    explicit StorePatternAction(MailPattern pattern, std::optional<MailPattern> seen = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("pattern.set"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_pattern.name}}; }
    // ValueInvalid for a text that is no pattern set, or a name that is empty. NameTaken, RecordUnknown and RecordChanged come from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] RowId stored() const { return m_stored; } // after a run

private:
    MailPattern m_pattern;
    std::optional<MailPattern> m_seen;
    RowId m_stored = 0;
};

class RemovePatternAction final : public Action {
public:
    explicit RemovePatternAction(RowId pattern)
        : m_pattern(pattern)
    {
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("pattern.remove"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override { return store::removePattern(transaction, m_pattern); }

private:
    RowId m_pattern;
};

} // namespace pd::actions
