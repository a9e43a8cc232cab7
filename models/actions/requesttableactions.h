// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/requestqueue.h"

namespace pd::actions {

// A reason for what was not done, new or renamed or not used any more (store/requestwords.h). ValueInvalid for an empty name.
class ReasonAction final : public Action {
public:
    explicit ReasonAction(RequestReason reason, std::optional<RequestReason> seen = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("requestReason.set"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_reason.name}}; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RequestReason m_reason;
    std::optional<RequestReason> m_seen;
};

// The same of what people ask for.
class KindAction final : public Action {
public:
    explicit KindAction(RequestKind kind, std::optional<RequestKind> seen = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("requestKind.set"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_kind.name}}; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RequestKind m_kind;
    std::optional<RequestKind> m_seen;
};

} // namespace pd::actions
