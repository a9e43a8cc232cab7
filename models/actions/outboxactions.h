// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/actions/bulkedit.h"
#include "models/store/outboxsend.h"

namespace pd::actions {

// A mail is this sender's alone from now on, before the first byte of it goes out; what becomes of it is the next entry. Entries whose name
// begins with "outbox." are nobody's deeds, and are not taken back.
class ClaimMailAction final : public Action {
public:
    ClaimMailAction(RowId mail, store::MailClaim claim);

    [[nodiscard]] QString name() const override { return QStringLiteral("outbox.claim"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const std::optional<store::ClaimedMail> &claimed() const { return m_claimed.mail; } // after a run; none: it is not to be sent
    [[nodiscard]] bool held() const { return m_claimed.held; } // as the order does not bear it out any more

private:
    RowId m_mail;
    store::MailClaim m_claim;
    store::MailClaimed m_claimed;
};

class MailOutcomeAction final : public Action {
public:
    MailOutcomeAction(RowId mail, QString by, store::MailOutcome outcome);

    [[nodiscard]] QString name() const override { return QStringLiteral("outbox.outcome"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_mail;
    QString m_by;
    store::MailOutcome m_outcome;
};

// Mails whose sender is gone: they were probably sent.
class StrandedMailsAction final : public Action {
public:
    StrandedMailsAction(std::vector<RowId> mails, Instant nextLook);

    [[nodiscard]] QString name() const override { return QStringLiteral("outbox.stranded"); }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    std::vector<RowId> m_mails;
    Instant m_nextLook;
};

// Mails that wait go now; those that could not be sent wait again.
class HurryMailsAction final : public BulkEdit {
public:
    explicit HurryMailsAction(std::vector<RowId> mails);

    [[nodiscard]] QString name() const override { return QStringLiteral("mail.hurry"); }
    [[nodiscard]] QJsonObject parameters() const override;

private:
    [[nodiscard]] Result<void> applyTo(store::WriteTransaction &transaction, RowId mail) override;
};

// Somebody knows what became of mails that were probably sent: they arrived, or they go again.
class SettleMailsAction final : public BulkEdit {
public:
    SettleMailsAction(std::vector<RowId> mails, bool arrived);

    [[nodiscard]] QString name() const override { return m_arrived ? QStringLiteral("mail.arrived") : QStringLiteral("mail.again"); }
    [[nodiscard]] QJsonObject parameters() const override;

private:
    [[nodiscard]] Result<void> applyTo(store::WriteTransaction &transaction, RowId mail) override;

    bool m_arrived;
};

} // namespace pd::actions
