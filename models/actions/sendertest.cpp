// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/sendertest.h"

#include "models/actions/outboxsender.h"
#include "models/mail/mailboxprobe.h"

namespace pd::actions {

std::vector<std::pair<QString, std::optional<Error>>> testSender(const MailAccount &account, const QString &secret, const TokenSource &tokens, const mail::Interrupt &interrupt)
{
    mail::MailSecret opens{account.token ? mail::MailSecret::Kind::Token : mail::MailSecret::Kind::Password, secret};
    if (account.token) {
        const Result<QString> token = tokens({account.signIn, account.user, secret, account.caFile}, false);
        if (!token)
            return {{mail::probeStepName(mail::ProbeStep::Step::Login), token.error()}};
        opens.text = *token;
    }
    std::vector<std::pair<QString, std::optional<Error>>> steps;
    for (const mail::ProbeStep &step : mail::probeSender(serverOf(account), opens, {}, interrupt))
        steps.emplace_back(mail::probeStepName(step.step), step.error);
    return steps;
}

} // namespace pd::actions
