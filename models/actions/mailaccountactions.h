// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/mailaccount.h"

namespace pd::actions {

// Mail is sent from here from now on; what waits goes, too. ValueInvalid or MailAddressInvalid where something of it cannot be.
class SetMailAccountAction final : public Action {
public:
    explicit SetMailAccountAction(MailAccount account);

    [[nodiscard]] QString name() const override { return QStringLiteral("account.set"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_account.fromAddress}}; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    MailAccount m_account;
};

// Nothing is sent any more; what waits goes on waiting. SendAccountMissing.
class RemoveMailAccountAction final : public Action {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("account.remove"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
};

} // namespace pd::actions
