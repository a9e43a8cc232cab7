// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sending.h"

#include "app/cli/cli.h"
#include "app/cli/mailboxes.h"
#include "app/cli/secretline.h"
#include "app/cli/signin.h"
#include "app/cli/waited.h"
#include "app/keychain/secrets.h"
#include "models/actions/mailaccountactions.h"
#include "models/store/mailaccounts.h"
#include "ui/words/errorsentence.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonValue accountJson(const std::optional<MailAccount> &account)
{
    if (!account)
        return QJsonValue();
    return QJsonObject{{u"name"_s, account->name}, {u"host"_s, account->host}, {u"port"_s, account->port}, {u"security"_s, account->security}, {u"user"_s, account->user},
                       {u"from"_s, account->fromAddress}, {u"fromName"_s, words::textJson(account->fromName)}, {u"ca"_s, words::textJson(account->caFile)},
                       {u"signIn"_s, signInJson(account->token, account->signIn)}};
}

Error noAccount()
{
    return {ErrorCode::SendAccountMissing, {}, {}};
}

Result<MailAccount> accountOf(store::Connection &connection)
{
    Result<std::optional<MailAccount>> account = store::readMailAccount(connection);
    if (!account)
        return account.error();
    return *account ? Result<MailAccount>(**account) : noAccount();
}

} // namespace

Result<actions::OutboxSender::Report> sendOutbox(store::Connection &connection, const QString &password)
{
    const Result<actions::Actor> actor = actions::currentActor(connection, now);
    if (!actor)
        return actor.error();
    actions::ActionRunner runner(connection, *actor);
    const mail::Interrupt interrupt;
    actions::OutboxSender::Parts parts;
    parts.clock = now;
    parts.uniqueText = [] { return QUuid::createUuid().toByteArray(QUuid::Id128); };
    parts.random = [] { return QRandomGenerator::global()->generateDouble(); };
    parts.secret = [&](const MailAccount &account, bool refused) { return secretSource(account, password)(refused); };
    parts.mailboxSecret = [](const Mailbox &mailbox, bool refused) { return secretSource(mailbox, {})(refused); };
    return actions::OutboxSender(connection, runner, parts, interrupt).run();
}

QJsonObject reportJson(const actions::OutboxSender::Report &report, QStringList &lines)
{
    const auto say = [&](int count, const QString &sentence) {
        if (count > 0)
            lines.append(sentence);
    };
    say(report.sent, QCoreApplication::translate("Cli", "%n e-mails are sent.", nullptr, report.sent));
    say(report.found, QCoreApplication::translate("Cli", "%n e-mails that were probably sent have been found among those sent.", nullptr, report.found));
    say(report.put, QCoreApplication::translate("Cli", "%n e-mails wait for another try.", nullptr, report.put));
    say(report.failed, QCoreApplication::translate("Cli", "%n e-mails could not be sent.", nullptr, report.failed));
    say(report.held, QCoreApplication::translate("Cli", "%n answers are held: the order has changed since they were written.", nullptr, report.held));
    say(report.unsure, QCoreApplication::translate("Cli", "%n e-mails were probably sent; they are not sent again by themselves.", nullptr, report.unsure));
    if (report.stopped)
        lines.append(report.stopped->code == ErrorCode::MailLoginRefused ? QCoreApplication::translate("Cli", "The password of the account that mail is sent from is missing or wrong; give it on standard input, with --password.")
                                                                         : words::errorSentence(*report.stopped, words::Place::CommandLine));
    if (!report.lookWaits.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "What was probably sent cannot be looked for: nothing opens the mailbox “%1”.").arg(report.lookWaits));
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "Nothing was to be sent."));
    return {{u"sent"_s, report.sent}, {u"putOff"_s, report.put}, {u"failed"_s, report.failed}, {u"held"_s, report.held}, {u"unsure"_s, report.unsure}, {u"found"_s, report.found},
            {u"stopped"_s, report.stopped ? QJsonValue(errorName(report.stopped->code)) : QJsonValue()}, {u"next"_s, words::instantJson(report.next)}};
}

bool wentWell(const actions::OutboxSender::Report &report)
{
    return report.put == 0 && report.failed == 0 && report.held == 0 && report.unsure == 0 && !report.stopped;
}

int showAccount(const Context &context)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto account = store::readMailAccount(**connection);
    if (!account)
        return context.fail(account.error());
    const QString line = *account ? QStringList{(*account)->fromAddress, (*account)->user, (*account)->host + u':' + QString::number((*account)->port), (*account)->security}.join(u'\t')
                                  : QCoreApplication::translate("Cli", "No account is set up that mail is sent from.");
    return context.answer({{u"account"_s, accountJson(*account)}}, line);
}

int setAccount(const Context &context, const AccountForm &form, const QCommandLineParser &options)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const MailAccount &account = form.account;
    actions::SetMailAccountAction action(account);
    if (const Result<Ran> tried = runOrTry(**connection, action, true); !tried) // before anybody signs in
        return context.fail(tried.error());
    const Result<QString> secret = form.dryRun ? Result<QString>(QString()) : account.token ? signedIn({account.signIn, account.user, {}, account.caFile}, options) : Result<QString>(passwordLine());
    if (!secret)
        return context.fail(secret.error());
    const Result<Ran> ran = runOrTry(**connection, action, form.dryRun);
    if (!ran)
        return context.fail(ran.error());
    const bool isKept = !secret->isEmpty() && waited(app::keepSecret(secretKey(account), *secret));
    const QString how = form.dryRun ? QString() : keptText(account.token, isKept);
    const QString done = form.dryRun ? QCoreApplication::translate("Cli", "Mail would be sent from %1.") : QCoreApplication::translate("Cli", "Mail is sent from %1 from now on; what waits in the outbox goes, too.");
    return context.answer({{u"account"_s, accountJson(form.account)}, {u"passwordKept"_s, isKept}, {u"action"_s, words::idJson(ran->action)}},
                          (done.arg(form.account.fromAddress) + u' ' + how).trimmed());
}

int testAccount(const Context &context, bool passwordGiven)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<MailAccount> account = accountOf(**connection);
    if (!account)
        return context.fail(account.error());
    const QString given = passwordGiven ? passwordLine() : QString();
    const Result<mail::MailSecret> secret = secretSource(*account, given)(false);
    if (!secret && secret.error().code != ErrorCode::MailLoginRefused)
        return answerProbe(context, account->name, {{mail::ProbeStep::Step::Login, secret.error()}});
    if (!secret)
        return context.fail(usage(QCoreApplication::translate("Cli", "The keychain of this computer has no password for the account that mail is sent from; give it on standard input, with --password.")));
    const mail::Interrupt interrupt;
    return answerProbe(context, account->name, mail::probeSender(actions::serverOf(*account), *secret, {}, interrupt));
}

int removeAccount(const Context &context, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<MailAccount> account = accountOf(**connection);
    if (!account)
        return context.fail(account.error());
    actions::RemoveMailAccountAction action;
    const Result<Ran> ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    if (!dryRun && !isOpenedBy(**connection, secretKey(*account)))
        static_cast<void>(waited(app::forgetSecret(secretKey(*account))));
    if (dryRun)
        return context.answer({{u"account"_s, accountJson(*account)}, {u"action"_s, QJsonValue()}}, QCoreApplication::translate("Cli", "Nothing would be sent any more; what waits would stay in the outbox."));
    return context.answer({{u"account"_s, QJsonValue()}, {u"action"_s, words::idJson(ran->action)}}, QCoreApplication::translate("Cli", "Nothing is sent any more; what waits stays in the outbox."));
}

} // namespace pd::cli
