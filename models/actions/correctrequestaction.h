// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/requestcorrection.h"

namespace pd::actions {

// Staff say what a request asks for, in place of what was read in its messages. Undone like any change.
class CorrectRequestAction final : public Action {
public:
    explicit CorrectRequestAction(RequestCorrection correction);

    [[nodiscard]] QString name() const override { return QStringLiteral("request.correct"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("request"), m_correction.request}}; }
    // Card numbers in what was typed are blanked; what checkCorrection() refuses. RequestClaimed, and what correctRequest() refuses, come from
    // apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RequestCorrection m_correction;
};

} // namespace pd::actions
