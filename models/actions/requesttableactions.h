// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/requestwordlists.h"

namespace pd::actions {

// One of the organisation's own words: new, called otherwise, offered elsewhere in its list, or not any more (store/requestwords.h).
// ValueInvalid for an empty name, or a kind that counts as nothing known.
class RequestWordAction final : public Action {
public:
    explicit RequestWordAction(RequestWord word, std::optional<RequestWord> seen = {});

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_word.name}}; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RequestWord m_word;
    std::optional<RequestWord> m_seen;
};

} // namespace pd::actions
