// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/sendertest.h"

#include "models/actions/outboxsender.h"
#include "models/mail/mailboxprobe.h"

namespace pd::actions {

std::vector<std::pair<QString, std::optional<Error>>> testSender(const MailAccount &account, const QString &password)
{
    const mail::Interrupt interrupt;
    const mail::MailSecret secret{account.token ? mail::MailSecret::Kind::Token : mail::MailSecret::Kind::Password, password};
    std::vector<std::pair<QString, std::optional<Error>>> steps;
    for (const mail::ProbeStep &step : mail::probeSender(serverOf(account), secret, {}, interrupt))
        steps.emplace_back(mail::probeStepName(step.step), step.error);
    return steps;
}

} // namespace pd::actions
