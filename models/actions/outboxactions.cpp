// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/outboxactions.h"

#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

ClaimMailAction::ClaimMailAction(RowId mail, store::MailClaim claim)
    : m_mail(mail)
    , m_claim(std::move(claim))
{
}

Result<void> ClaimMailAction::apply(store::WriteTransaction &transaction)
{
    Result<store::MailClaimed> claimed = store::claimMail(transaction, m_mail, m_claim);
    if (!claimed)
        return claimed.error();
    m_claimed = *std::move(claimed);
    return {};
}

MailOutcomeAction::MailOutcomeAction(RowId mail, QString by, store::MailOutcome outcome)
    : m_mail(mail)
    , m_by(std::move(by))
    , m_outcome(std::move(outcome))
{
}

QJsonObject MailOutcomeAction::parameters() const
{
    return {{u"state"_s, mailStateName(m_outcome.state)}};
}

Result<void> MailOutcomeAction::apply(store::WriteTransaction &transaction)
{
    return store::noteOutcome(transaction, m_mail, m_by, m_outcome);
}

StrandedMailsAction::StrandedMailsAction(std::vector<RowId> mails, Instant nextLook)
    : m_mails(std::move(mails))
    , m_nextLook(nextLook)
{
}

Result<void> StrandedMailsAction::apply(store::WriteTransaction &transaction)
{
    for (const RowId mail : m_mails) {
        if (const Result<void> done = store::markStranded(transaction, mail, m_nextLook); !done)
            return done;
    }
    return {};
}

HurryMailsAction::HurryMailsAction(std::vector<RowId> mails)
    : BulkEdit(std::move(mails))
{
}

QJsonObject HurryMailsAction::parameters() const
{
    return {{u"count"_s, qint64(records().size())}};
}

Result<void> HurryMailsAction::applyTo(store::WriteTransaction &transaction, RowId mail)
{
    return store::hurryMail(transaction, mail);
}

SettleMailsAction::SettleMailsAction(std::vector<RowId> mails, bool arrived)
    : BulkEdit(std::move(mails))
    , m_arrived(arrived)
{
}

QJsonObject SettleMailsAction::parameters() const
{
    return {{u"count"_s, qint64(records().size())}};
}

Result<void> SettleMailsAction::applyTo(store::WriteTransaction &transaction, RowId mail)
{
    return store::settleMail(transaction, mail, m_arrived);
}

} // namespace pd::actions
