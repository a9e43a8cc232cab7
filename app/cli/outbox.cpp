// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/mailboxes.h"
#include "app/cli/mailjson.h"
#include "app/cli/secretline.h"
#include "app/cli/sending.h"
#include "app/cli/signin.h"
#include "models/actions/actionrunner.h"
#include "models/actions/mailactions.h"
#include "models/actions/outboxactions.h"
#include "models/store/outbox.h"
#include "ui/words/errorsentence.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/mailwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonObject mailJson(const OutboxMail &mail)
{
    return {{u"id"_s, words::idJson(mail.id)},
            {u"kind"_s, mailKindName(mail.kind)},
            {u"state"_s, mailStateName(mail.state)},
            {u"contact"_s, words::idJson(mail.contact)},
            {u"order"_s, words::idJson(mail.order)},
            {u"number"_s, words::textJson(mail.orderNumber)},
            {u"recipient"_s, mail.recipient},
            {u"subject"_s, mail.subject},
            {u"body"_s, mail.body},
            {u"writtenAt"_s, words::instantJson(mail.writtenAt.ms ? std::optional(mail.writtenAt) : std::nullopt)},
            {u"writtenBy"_s, words::textJson(mail.writtenBy)},
            {u"request"_s, words::idJson(mail.request)},
            {u"language"_s, words::textJson(mail.language)},
            {u"messageId"_s, words::textJson(mail.messageId)},
            {u"held"_s, mail.held},
            {u"notBefore"_s, words::instantJson(mail.notBefore)},
            {u"nextTry"_s, words::instantJson(mail.nextTry)},
            {u"tries"_s, mail.tries},
            {u"sentAt"_s, words::instantJson(mail.sentAt)},
            {u"cameBack"_s, mail.cameBack ? QJsonValue(QJsonObject{{u"at"_s, words::instantJson(mail.cameBack->at)}, {u"reason"_s, words::textJson(mail.cameBack->reason)}}) : QJsonValue()},
            {u"error"_s, mail.lastError ? QJsonValue(errorName(mail.lastError->code)) : QJsonValue()},
            {u"why"_s, mail.lastError ? QJsonValue(words::errorSentence(*mail.lastError, words::Place::CommandLine)) : QJsonValue()}};
}

int list(const Context &context, bool all)
{
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto mails = store::makeOutboxReader(*std::move(connection))->mails(!all);
    if (!mails)
        return context.fail(mails.error());
    QJsonArray json;
    QStringList lines;
    for (const OutboxMail &mail : *mails) {
        json.append(mailJson(mail));
        lines.append(QStringList{QString::number(mail.id), mail.cameBack ? words::cameBackText() : words::mailStateText(mail.state), mail.recipient, mail.subject}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(all ? QCoreApplication::translate("Cli", "Nothing was ever put into the outbox.") : QCoreApplication::translate("Cli", "No e-mail waits in the outbox."));
    return context.answer({{u"mails"_s, json}}, lines.join(u'\n'));
}

// Those that were named, and how many of them it was done to.
int answerEach(const Context &context, actions::BulkEdit &action, const std::vector<RowId> &mails, const QString &key, const char *sentence, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<Ran> ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    QStringList lines;
    const QJsonArray refused = refusedJson(action, lines);
    const qint64 count = qint64(std::set<RowId>(mails.begin(), mails.end()).size()) - refused.size();
    lines.prepend(QCoreApplication::translate("Cli", sentence, nullptr, int(count)));
    return context.answer({{key, count}, {u"refused"_s, refused}, {u"action"_s, words::idJson(ran->action)}}, lines.join(u'\n'), refused.isEmpty() ? Done : Findings);
}

int cancel(const Context &context, const std::vector<RowId> &mails, bool dryRun)
{
    actions::CancelMailsAction action(mails); // each once
    return answerEach(context, action, mails, u"cancelled"_s, dryRun ? QT_TRANSLATE_N_NOOP("Cli", "%n e-mails would be cancelled.") : QT_TRANSLATE_N_NOOP("Cli", "%n e-mails are cancelled."), dryRun);
}

int settle(const Context &context, const std::vector<RowId> &mails, bool arrived, bool dryRun)
{
    const char *done = arrived ? QT_TRANSLATE_N_NOOP("Cli", "%n e-mails are noted as arrived.") : QT_TRANSLATE_N_NOOP("Cli", "%n e-mails wait to be sent again.");
    const char *tried = arrived ? QT_TRANSLATE_N_NOOP("Cli", "%n e-mails would be noted as arrived.") : QT_TRANSLATE_N_NOOP("Cli", "%n e-mails would wait to be sent again.");
    actions::SettleMailsAction action(mails, arrived);
    return answerEach(context, action, mails, u"settled"_s, dryRun ? tried : done, dryRun);
}

int send(const Context &context, const std::vector<RowId> &mails, bool passwordGiven)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    QStringList lines;
    QJsonArray refused;
    if (!mails.empty()) {
        actions::HurryMailsAction hurry(mails);
        if (const auto ran = runAction(**connection, hurry); !ran)
            return context.fail(ran.error());
        refused = refusedJson(hurry, lines);
    }
    const Result<actions::OutboxSender::Report> report = sendOutbox(**connection, passwordGiven ? passwordLine() : QString());
    if (!report)
        return context.fail(report.error());
    QStringList said;
    QJsonObject json = reportJson(*report, said);
    json[u"refused"_s] = refused;
    return context.answer(json, (said + lines).join(u'\n'), wentWell(*report) && refused.isEmpty() ? Done : Findings);
}

int account(const Parsed &parsed, const QString &deed)
{
    const QCommandLineParser &options = *parsed.parser;
    const bool dryRun = options.isSet(u"dry-run"_s), password = options.isSet(u"password"_s);
    if (deed.isEmpty())
        return showAccount(*parsed.context);
    if (deed == "test"_L1)
        return testAccount(*parsed.context, password);
    if (deed == "remove"_L1)
        return removeAccount(*parsed.context, dryRun);
    if (!options.isSet(u"host"_s) || !options.isSet(u"user"_s) || !options.isSet(u"from"_s))
        return parsed.misused();
    AccountForm form;
    form.dryRun = dryRun;
    MailAccount &account = form.account;
    account.host = options.value(u"host"_s);
    account.security = options.value(u"security"_s);
    const Result<int> port = portOf(options, account.security == "tls"_L1 ? 465 : 587);
    if (!port)
        return parsed.context->fail(port.error());
    account.port = *port;
    account.user = options.value(u"user"_s);
    account.fromAddress = options.value(u"from"_s);
    account.fromName = options.value(u"from-name"_s);
    account.name = account.fromAddress;
    account.caFile = options.isSet(u"ca"_s) ? QFileInfo(options.value(u"ca"_s)).absoluteFilePath() : QString();
    if (const std::optional<SignIn> signIn = signInOf(options, account.host)) {
        account.token = true;
        account.signIn = *signIn;
    }
    return setAccount(*parsed.context, form, options);
}

// What each part has a use for.
const QHash<QString, QString> &optionsByPart()
{
    static const QHash<QString, QString> all{{u"list"_s, u"all"_s},
                                             {u"send"_s, u"password"_s},
                                             {u"cancel"_s, u"dry-run"_s},
                                             {u"arrived"_s, u"dry-run"_s},
                                             {u"again"_s, u"dry-run"_s},
                                             {u"account"_s, QString()},
                                             {u"account set"_s, u"host port security user from from-name ca dry-run oauth client-id client-secret authorize token scope"_s},
                                             {u"account test"_s, u"password"_s},
                                             {u"account remove"_s, u"dry-run"_s}};
    return all;
}

} // namespace

int outboxCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("outbox", arguments,
                                QList<QCommandLineOption>{{u"all"_s, QCoreApplication::translate("Cli", "With list: those that were sent or cancelled, too.")},
                                 {u"dry-run"_s, QCoreApplication::translate("Cli", "What it would change, and nothing is written.")},
                                 {u"password"_s, QCoreApplication::translate("Cli", "With send and account test: the password is on standard input.")},
                                 {u"host"_s, QCoreApplication::translate("Cli", "With account set: the name of the server that mail is sent by."), u"HOST"_s},
                                 {u"port"_s, QCoreApplication::translate("Cli", "With account set: its port; 587 by default, 465 with tls."), u"PORT"_s},
                                 {u"security"_s, QCoreApplication::translate("Cli", "With account set: tls or starttls; starttls by default."), u"KIND"_s, u"starttls"_s},
                                 {u"user"_s, QCoreApplication::translate("Cli", "With account set: who logs in. The password stands on standard input."), u"USER"_s},
                                 {u"from"_s, QCoreApplication::translate("Cli", "With account set: the address that mail comes from."), u"ADDRESS"_s},
                                 {u"from-name"_s, QCoreApplication::translate("Cli", "With account set: the name beside it."), u"NAME"_s},
                                 {u"ca"_s, QCoreApplication::translate("Cli", "With account set: a file of the only authorities whose certificates count."), u"FILE"_s}}
                                    + signInOptions(),
                                u"list [--all] | send [ID…] [--password] | cancel ID… | arrived ID… | again ID… | account [set --host HOST --user USER --from ADDRESS [--oauth --client-id ID [--client-secret]] | test | remove]"_s, 1, 10'000);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const QString deed = given.constFirst();
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    if (!parsed.takesOptions(optionsByPart(), deed == "account"_L1 ? given.join(u' ') : deed) || !isSignInWhole(*parsed.parser))
        return parsed.misused();
    if (deed == "account"_L1)
        return account(parsed, given.value(1));
    if (deed == "list"_L1 && given.size() == 1)
        return list(*parsed.context, parsed.parser->isSet(u"all"_s));
    if (deed == "list"_L1 || (given.size() < 2 && deed != "send"_L1))
        return parsed.misused();
    std::vector<RowId> mails;
    for (const QString &word : given.mid(1)) {
        const Result<RowId> id = recordNumber(u"mail"_s, word);
        if (!id)
            return parsed.context->fail(id.error());
        mails.push_back(*id);
    }
    if (deed == "send"_L1)
        return send(*parsed.context, mails, parsed.parser->isSet(u"password"_s));
    return deed == "cancel"_L1 ? cancel(*parsed.context, mails, dryRun) : settle(*parsed.context, mails, deed == "arrived"_L1, dryRun);
}

} // namespace pd::cli
