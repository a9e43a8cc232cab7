// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/outboxsender.h"

#include "models/actions/outboxactions.h"
#include "models/actions/workstation.h"
#include "models/mail/secretsource.h"
#include "models/mail/sentsearch.h"
#include "models/mail/smtpsender.h"
#include "models/store/mailaccounts.h"
#include "models/store/mailboxes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

mail::MailServer serverOf(const Mailbox &mailbox)
{
    return {mailbox.host, mailbox.port, mailbox.security == "starttls"_L1 ? mail::MailServer::Security::StartTls : mail::MailServer::Security::Tls, mailbox.user, mailbox.caFile};
}

QByteArray bracketed(const QString &id)
{
    return id.isEmpty() ? QByteArray() : '<' + id.toLatin1() + '>';
}

mail::OutgoingMessage messageOf(const store::ClaimedMail &mail, const MailAccount &account, Instant now)
{
    mail::OutgoingMessage message;
    message.fromAddress = account.fromAddress;
    message.fromName = account.fromName;
    message.toAddress = mail.recipient;
    message.toName = mail.patron;
    message.subject = mail.subject;
    message.body = mail.body;
    message.messageId = bracketed(mail.messageId);
    message.date = now;
    message.inReplyTo = bracketed(mail.inReplyTo);
    for (const QString &reference : mail.references)
        message.references.append(bracketed(reference));
    return message;
}

// Whether the next mail would fare no better.
bool isOfTheServer(ErrorCode code)
{
    return code != ErrorCode::MailSendRefused && code != ErrorCode::MailSendLater && code != ErrorCode::MailSendUnknown && code != ErrorCode::MailAddressInvalid;
}

} // namespace

mail::MailServer serverOf(const MailAccount &account)
{
    return {account.host, account.port, account.security == "starttls"_L1 ? mail::MailServer::Security::StartTls : mail::MailServer::Security::Tls, account.user, account.caFile};
}

bool needsPerson(ErrorCode code)
{
    return code == ErrorCode::MailLoginRefused;
}

OutboxSender::OutboxSender(store::Connection &connection, ActionRunner &runner, Parts parts, const mail::Interrupt &interrupt)
    : m_connection(connection)
    , m_runner(runner)
    , m_parts(std::move(parts))
    , m_interrupt(interrupt)
{
    if (m_parts.by.isEmpty())
        m_parts.by = thisRun();
}

qint64 OutboxSender::retryMs(int tries, double random)
{
    const qint64 longest = std::min<qint64>(30'000LL << std::clamp(tries - 1, 0, 10), 1'800'000);
    return longest / 2 + qint64(double(longest) / 2 * random);
}

Result<OutboxSender::Report> OutboxSender::run(const std::function<void(const Report &)> &told)
{
    Report report;
    if (const Result<void> done = noteLeft(); !done)
        return done.error();
    if (const Result<void> done = settleStranded(); !done)
        return done.error();
    const Result<std::optional<MailAccount>> account = store::readMailAccount(m_connection);
    if (!account)
        return account.error();
    const Result<std::vector<RowId>> due = store::dueMails(m_connection, m_parts.clock());
    if (!due)
        return due.error();
    if (*account) {
        if (!due->empty()) { // before one is claimed
            const Result<mail::MailSecret> secret = m_parts.secret(**account, false);
            if (!secret)
                stop(**account, secret.error(), signInFault(secret.error()) == SignInFault::Expired, report);
        }
        for (std::size_t i = 0; !report.stopped && i < due->size() && !m_interrupt.isRaised(); ++i) {
            const Result<bool> on = sendOne((*due)[i], **account, report);
            if (!on)
                return on.error();
            if (told)
                told(report);
            if (!*on)
                break;
        }
        if (const Result<void> done = look(**account, report); !done)
            return done.error();
    } else if (!due->empty()) {
        report.stopped = Error{ErrorCode::SendAccountMissing, {}, {}};
    }
    const Result<std::optional<Instant>> next = store::nextMailAt(m_connection, m_parts.clock());
    if (!next)
        return next.error();
    report.next = *next;
    return report;
}

// A crash in the middle: nobody knows how far it came.
Result<void> OutboxSender::settleStranded()
{
    const Instant now = m_parts.clock();
    const Result<std::vector<RowId>> stranded = store::strandedMails(m_connection, hasEnded, Instant{now.ms - longestClaimMs});
    if (!stranded)
        return stranded.error();
    if (stranded->empty())
        return {};
    StrandedMailsAction action(*stranded, now);
    const Result<Outcome> done = m_runner.run(action);
    return done ? Result<void>() : done.error();
}

// `refused`: what opens the server is known, and does not.
void OutboxSender::stop(const MailAccount &account, const Error &error, bool refused, Report &report)
{
    report.stopped = error;
    report.needsPassword = needsPerson(error.code);
    if (refused && m_parts.refused)
        m_parts.refused(account);
}

Result<bool> OutboxSender::sendOne(RowId mail, const MailAccount &account, Report &report)
{
    const QByteArray id = mail::makeMessageId(m_parts.uniqueText(), account.fromAddress);
    ClaimMailAction claim(mail, {m_parts.by, account.id, QString::fromLatin1(id.sliced(1, id.size() - 2))});
    if (const Result<Outcome> done = m_runner.run(claim); !done)
        return done.error();
    report.held += claim.held() ? 1 : 0;
    if (!claim.claimed())
        return true; // somebody else has it, or it is not to be sent any more
    const store::ClaimedMail &claimed = *claim.claimed();
    const auto give = [&](const mail::MailSecret &secret) { return mail::sendMail(messageOf(claimed, account, m_parts.clock()), serverOf(account), secret, m_parts.times, m_interrupt); };
    const Result<void> sent = mail::loggedIn([&](bool refused) { return m_parts.secret(account, refused); }, give);
    store::MailOutcome outcome;
    bool on = true;
    if (!sent) {
        const Error &error = sent.error();
        outcome.error = error;
        outcome.state = MailState::Waiting;
        if (error.code == ErrorCode::MailSendRefused || error.code == ErrorCode::MailAddressInvalid) {
            outcome.state = MailState::Failed;
        } else if (error.code == ErrorCode::MailSendUnknown) {
            outcome.state = MailState::ProbablySent;
            outcome.next = m_parts.clock();
        } else if (error.code == ErrorCode::Cancelled) {
            outcome.error.reset();
        } else if (!needsPerson(error.code)) {
            outcome.next = Instant{m_parts.clock().ms + retryMs(claimed.tries, m_parts.random())};
        }
        on = !isOfTheServer(error.code);
        if (!on)
            stop(account, error, needsPerson(error.code), report);
    }
    ++(outcome.state == MailState::Sent ? report.sent : outcome.state == MailState::Failed ? report.failed : outcome.state == MailState::ProbablySent ? report.unsure : report.put);
    if (const Result<void> noted = note(mail, m_parts.by, outcome); !noted) {
        m_unnoted.push_back({mail, outcome});
        return noted.error();
    }
    return on;
}

Result<void> OutboxSender::note(RowId mail, const QString &by, const store::MailOutcome &outcome)
{
    MailOutcomeAction action(mail, by, outcome);
    const Result<Outcome> done = m_runner.run(action);
    return done ? Result<void>() : done.error();
}

Result<void> OutboxSender::noteLeft()
{
    while (!m_unnoted.empty()) {
        if (const Result<void> noted = note(m_unnoted.front().mail, m_parts.by, m_unnoted.front().outcome); !noted)
            return noted;
        m_unnoted.erase(m_unnoted.begin());
    }
    return {};
}

// Where a mailbox of the same user is read, what it sent may lie there.
Result<void> OutboxSender::look(const MailAccount &account, Report &report)
{
    const Instant now = m_parts.clock();
    const Result<std::vector<store::UnsureMail>> unsure = store::unsureMails(m_connection, now);
    if (!unsure || unsure->empty())
        return unsure ? Result<void>() : unsure.error();
    const Result<std::vector<Mailbox>> mailboxes = store::readMailboxes(m_connection);
    if (!mailboxes)
        return mailboxes.error();
    const auto own = std::find_if(mailboxes->begin(), mailboxes->end(), [&](const Mailbox &mailbox) {
        return mailbox.user.compare(account.user, Qt::CaseInsensitive) == 0 || mailbox.user.compare(account.fromAddress, Qt::CaseInsensitive) == 0;
    });
    const bool canLook = own != mailboxes->end() && m_parts.mailboxSecret;
    const Result<mail::MailSecret> secret = canLook ? m_parts.mailboxSecret(*own, false) : Result<mail::MailSecret>(mail::MailSecret());
    for (const store::UnsureMail &mail : *unsure) {
        const bool again = canLook && mail.claimedAt && mail.claimedAt->ms + lookForMs > now.ms;
        if (again && !secret && needsPerson(secret.error().code)) { // it is looked for as soon as somebody has given what opens the mailbox
            report.lookWaits = own->name;
            continue;
        }
        const Result<bool> looked = canLook && secret && !m_interrupt.isRaised() ? wasSent(mail.messageId, *own) : Result<bool>(false);
        const bool found = looked && *looked; // a server that is away is asked again
        if (again && !looked && needsPerson(looked.error().code))
            report.lookWaits = own->name;
        store::MailOutcome outcome;
        outcome.state = found ? MailState::Sent : MailState::ProbablySent;
        if (!found) {
            outcome.error = Error{ErrorCode::MailSendUnknown, {{u"host"_s, account.host}}, {}};
            outcome.next = again ? std::optional(Instant{now.ms + lookEveryMs}) : std::nullopt;
        }
        report.found += found ? 1 : 0;
        if (const Result<void> noted = note(mail.id, mail.claimedBy, outcome); !noted)
            return noted;
    }
    return {};
}

Result<bool> OutboxSender::wasSent(const QString &messageId, const Mailbox &mailbox)
{
    const auto look = [&](const mail::MailSecret &secret) { return mail::isAmongSent(serverOf(mailbox), secret, bracketed(messageId), m_parts.times, m_interrupt); };
    return mail::loggedIn([&](bool refused) { return m_parts.mailboxSecret(mailbox, refused); }, look);
}

} // namespace pd::actions
