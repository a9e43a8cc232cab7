// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/mailfilesintake.h"
#include "models/domain/mailbox.h"
#include "models/mail/mailledger.h"

namespace pd::actions {

// What the database keeps of one mailbox, for the intake from its server: each batch is read by the helper and becomes one action, and what was moved
// another. Belongs to the thread of its connection.
class DeskLedger final : public mail::MailLedger {
public:
    DeskLedger(store::Connection &connection, ActionRunner &runner, mail::MailHelper &helper, Mailbox mailbox);

    Result<Seen> seen() override;
    Result<void> take(const std::vector<mail::FetchedMail> &mails, Seen upTo) override;
    Result<std::vector<mail::UnfiledMail>> unfiled() override;
    Result<void> filed(quint32 uidValidity, const std::vector<quint32> &uids) override;

    // Of all that was taken since this was made.
    [[nodiscard]] const IntakeCounts &counts() const { return m_counts; }

private:
    store::Connection &m_connection;
    ActionRunner &m_runner;
    mail::MailHelper &m_helper;
    Mailbox m_mailbox;
    IntakeCounts m_counts;
};

} // namespace pd::actions
