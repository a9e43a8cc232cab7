// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/importsurvey.h"

namespace pd::actions {

// Saves what columns of exports mean, so that later imports know them. Refuses, before anything is written, a column that
// may hold secrets (ActionRefused) and one that fits no object or field (AliasFileInvalid).
class AliasesAction final : public Action {
public:
    explicit AliasesAction(std::vector<ImportAlias> aliases);

    [[nodiscard]] QString name() const override { return QStringLiteral("aliases.set"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    std::vector<ImportAlias> m_aliases;
};

} // namespace pd::actions
