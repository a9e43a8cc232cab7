// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mailfetch.h"

#include "app/cli/mailboxes.h"
#include "models/actions/deskledger.h"
#include "models/mail/imapintake.h"
#include "models/mail/imapstream.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailhelper.h"
#include "models/store/mailboxes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

Result<mail::IntakeReport> visit(const Mailbox &mailbox, actions::DeskLedger &ledger, const QString &password)
{
    const Result<mail::SecretSource> source = openerOf(mailbox, password);
    if (!source)
        return source.error();
    const mail::Interrupt interrupt;
    auto stream = mail::loggedIn(*source, [&](const mail::MailSecret &secret) { return mail::openImapStream(serverOf(mailbox), secret, {}, interrupt); });
    if (!stream)
        return stream.error();
    mail::ImapSession session(std::make_unique<mail::ImapChannel>(std::move(*stream), mailbox.host));
    if (const Result<void> begun = session.begin(); !begun)
        return begun.error();
    auto report = mail::ImapIntake(session, ledger, {mailbox.folder, mailbox.processedFolder}).visit();
    session.leave();
    return report;
}

} // namespace

Result<FetchedMails> fetchMail(store::Connection &connection, const QString &name, const QString &password)
{
    auto mailboxes = name.isEmpty() ? store::readMailboxes(connection) : Result<std::vector<Mailbox>>(std::vector<Mailbox>());
    if (!name.isEmpty()) {
        const Result<Mailbox> one = store::readMailbox(connection, name);
        if (!one)
            return one.error();
        mailboxes->push_back(*one);
    }
    if (!mailboxes)
        return mailboxes.error();
    const Result<actions::Actor> actor = actions::currentActor(connection, now);
    if (!actor)
        return actor.error();
    actions::ActionRunner runner(connection, *actor);
    mail::MailHelper helper(mail::mailHelperPath(QCoreApplication::applicationDirPath()));
    FetchedMails fetched;
    fetched.visited = mailboxes->size();
    for (const Mailbox &mailbox : *mailboxes) {
        actions::DeskLedger ledger(connection, runner, helper, mailbox);
        const Result<mail::IntakeReport> report = visit(mailbox, ledger, password);
        fetched.counts.add(ledger.counts());
        if (!report)
            fetched.failed.emplace_back(mailbox.name, report.error());
        else if (report->notMoved)
            fetched.failed.emplace_back(mailbox.name, *report->notMoved);
    }
    return fetched;
}

} // namespace pd::cli
