// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/mailbox.h"

namespace pd::actions {

// A mailbox that mail is to be taken from. ValueInvalid where something of it cannot be; MailboxTaken.
class AddMailboxAction final : public Action {
public:
    explicit AddMailboxAction(Mailbox mailbox);

    [[nodiscard]] QString name() const override { return QStringLiteral("mailbox.add"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_mailbox.name}}; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    Mailbox m_mailbox;
};

// What is other in `after` than in `before`, as it was read, is so from now on; fields that others changed meanwhile stay theirs, and where both
// changed one nothing is written (RecordChanged). What is known of its messages' numbers holds where it is the same folder of the same user on
// the same server. MailboxUnknown, and as AddMailboxAction.
class ChangeMailboxAction final : public Action {
public:
    ChangeMailboxAction(Mailbox before, Mailbox after);

    [[nodiscard]] QString name() const override { return QStringLiteral("mailbox.change"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_after.name}}; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const Mailbox &stored() const { return m_stored; } // after a run: with what others have changed

private:
    Mailbox m_before;
    Mailbox m_after;
    Mailbox m_stored;
};

// No mail is taken from it any more; what came from it stays. MailboxUnknown.
class RemoveMailboxAction final : public Action {
public:
    explicit RemoveMailboxAction(QString name);

    [[nodiscard]] QString name() const override { return QStringLiteral("mailbox.remove"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_name}}; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    QString m_name;
};

} // namespace pd::actions
