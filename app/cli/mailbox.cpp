// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/mailboxes.h"
#include "app/cli/secretline.h"
#include "app/cli/signin.h"
#include "app/cli/waited.h"
#include "app/keychain/secrets.h"
#include "models/actions/mailboxactions.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailboxprobe.h"
#include "models/store/mailaccounts.h"
#include "models/store/mailboxes.h"
#include "ui/words/errorsentence.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/mailboxwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

int add(const Context &context, const Mailbox &mailbox, const QCommandLineParser &options)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::AddMailboxAction action(mailbox);
    if (const Result<Ran> tried = runOrTry(**connection, action, true); !tried) // before anybody signs in
        return context.fail(tried.error());
    const Result<QString> secret = mailbox.token ? signedIn({mailbox.signIn, mailbox.user, {}, mailbox.caFile}, options) : Result<QString>(passwordLine());
    if (!secret)
        return context.fail(secret.error());
    const Result<std::optional<RowId>> ran = runAction(**connection, action);
    if (!ran)
        return context.fail(ran.error());
    const bool kept = !secret->isEmpty() && waited(app::keepSecret(secretKey(mailbox), *secret));
    const QString added = QCoreApplication::translate("Cli", "The mailbox “%1” is added.").arg(mailbox.name);
    const QString how = keptText(mailbox.token, kept);
    return context.answer({{u"name"_s, mailbox.name}, {u"passwordKept"_s, kept}, {u"action"_s, words::idJson(*ran)}}, added + u' ' + how);
}

int list(const Context &context)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto mailboxes = store::readMailboxes(**connection);
    if (!mailboxes)
        return context.fail(mailboxes.error());
    QJsonArray json;
    QStringList lines;
    for (const Mailbox &mailbox : *mailboxes) {
        json.append(QJsonObject{{u"name"_s, mailbox.name}, {u"host"_s, mailbox.host}, {u"port"_s, mailbox.port}, {u"security"_s, mailbox.security}, {u"user"_s, mailbox.user},
                                {u"ca"_s, words::textJson(mailbox.caFile)}, {u"folder"_s, mailbox.folder}, {u"processed"_s, mailbox.processedFolder},
                                {u"signIn"_s, signInJson(mailbox.token, mailbox.signIn)}});
        lines.append(QStringList{mailbox.name, mailbox.user, mailbox.host + u':' + QString::number(mailbox.port), mailbox.security, mailbox.folder}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "There is no mailbox."));
    return context.answer({{u"mailboxes"_s, json}}, lines.join(u'\n'));
}

int test(const Context &context, const QString &name, const QString &given)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<Mailbox> mailbox = store::readMailbox(**connection, name);
    if (!mailbox)
        return context.fail(mailbox.error());
    const Result<mail::SecretSource> source = openerOf(*mailbox, given);
    if (!source)
        return context.fail(source.error());
    const Result<mail::MailSecret> secret = (*source)(false);
    if (!secret)
        return answerProbe(context, name, {{mail::ProbeStep::Step::Login, secret.error()}});
    const mail::Interrupt interrupt;
    return answerProbe(context, name, mail::probeMailbox(serverOf(*mailbox), *secret, mailbox->folder, {}, interrupt));
}

int remove(const Context &context, const QString &name)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<Mailbox> mailbox = store::readMailbox(**connection, name);
    if (!mailbox)
        return context.fail(mailbox.error());
    actions::RemoveMailboxAction action(name);
    const Result<std::optional<RowId>> ran = runAction(**connection, action);
    if (!ran)
        return context.fail(ran.error());
    if (!isOpenedBy(**connection, secretKey(*mailbox)))
        static_cast<void>(waited(app::forgetSecret(secretKey(*mailbox))));
    return context.answer({{u"name"_s, name}, {u"action"_s, words::idJson(*ran)}},
                          QCoreApplication::translate("Cli", "No mail is taken from “%1” any more; what came from it stays.").arg(name));
}

// What each part has a use for.
const QHash<QString, QString> &optionsByPart()
{
    static const QHash<QString, QString> all{{u"add"_s, u"host port security user ca folder processed oauth client-id client-secret authorize token scope"_s},
                                             {u"list"_s, QString()},
                                             {u"test"_s, u"password"_s},
                                             {u"remove"_s, QString()}};
    return all;
}

} // namespace

int answerProbe(const Context &context, const QString &name, const std::vector<mail::ProbeStep> &steps)
{
    QJsonArray json;
    QStringList lines;
    bool good = true;
    for (const mail::ProbeStep &step : steps) {
        good = !step.error;
        json.append(QJsonObject{{u"step"_s, mail::probeStepName(step.step)}, {u"ok"_s, good}, {u"code"_s, step.error ? QJsonValue(errorName(step.error->code)) : QJsonValue()}});
        lines.append((good ? QCoreApplication::translate("Cli", "%1: yes.") : QCoreApplication::translate("Cli", "%1: no.")).arg(words::probeStepText(step.step)));
        if (step.error)
            lines.append(words::errorSentence(*step.error));
    }
    return context.answer({{u"name"_s, name}, {u"ok"_s, good}, {u"steps"_s, json}}, lines.join(u'\n'), good ? Done : Findings);
}

Result<mail::SecretSource> openerOf(const Mailbox &mailbox, const QString &given)
{
    if (given.isEmpty() && waited(app::secretOf(secretKey(mailbox))).isEmpty()) {
        const QString sentence = mailbox.token
            ? QCoreApplication::translate("Cli", "Nobody is signed in to the mailbox “%1” on this computer; sign in in the window, or give an access token on standard input, with --password.")
            : QCoreApplication::translate("Cli", "The keychain of this computer has no password for the mailbox “%1”; give it on standard input, with --password.");
        return usage(sentence.arg(mailbox.name));
    }
    return secretSource(mailbox, given);
}

Result<int> portOf(const QCommandLineParser &options, int usual)
{
    const QString text = options.value(u"port"_s);
    bool isNumber = true;
    const int port = options.isSet(u"port"_s) ? text.toInt(&isNumber) : usual;
    return isNumber ? Result<int>(port) : Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"integer"_s}}, {}};
}

bool isOpenedBy(store::Connection &connection, const QString &key)
{
    const auto mailboxes = store::readMailboxes(connection);
    const auto account = store::readMailAccount(connection);
    return !mailboxes || !account || (*account && secretKey(**account) == key)
        || std::any_of(mailboxes->begin(), mailboxes->end(), [&](const Mailbox &mailbox) { return secretKey(mailbox) == key; });
}

QString keptText(bool token, bool kept)
{
    if (token)
        return kept ? QCoreApplication::translate("Cli", "The sign-in is in this computer’s keychain.")
                    : QCoreApplication::translate("Cli", "This computer has no keychain, so nobody was asked to sign in: give an access token on standard input, with --password, each time.");
    return kept ? QCoreApplication::translate("Cli", "Its password is in this computer’s keychain.")
                : QCoreApplication::translate("Cli", "Its password is kept nowhere: give it on standard input, with --password, each time.");
}

QJsonValue signInJson(bool token, const SignIn &signIn)
{
    if (!token)
        return QJsonValue();
    return QJsonObject{{u"clientId"_s, signIn.clientId}, {u"authorize"_s, signIn.authorizeUrl}, {u"token"_s, signIn.tokenUrl}, {u"scope"_s, signIn.scope}};
}

mail::MailServer serverOf(const Mailbox &mailbox)
{
    return {mailbox.host, mailbox.port, mailbox.security == "starttls"_L1 ? mail::MailServer::Security::StartTls : mail::MailServer::Security::Tls, mailbox.user, mailbox.caFile};
}

int mailboxCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("mailbox", arguments,
                                QList<QCommandLineOption>{{u"host"_s, QCoreApplication::translate("Cli", "With add: the mail server’s name."), u"HOST"_s},
                                 {u"port"_s, QCoreApplication::translate("Cli", "With add: its port; 993 by default, 143 with starttls."), u"PORT"_s},
                                 {u"security"_s, QCoreApplication::translate("Cli", "With add: tls or starttls; tls by default."), u"KIND"_s, u"tls"_s},
                                 {u"user"_s, QCoreApplication::translate("Cli", "With add: who logs in."), u"USER"_s},
                                 {u"ca"_s, QCoreApplication::translate("Cli", "With add: a file of the only authorities whose certificates count."), u"FILE"_s},
                                 {u"folder"_s, QCoreApplication::translate("Cli", "With add: the folder that mail is taken from; INBOX by default."), u"FOLDER"_s, u"INBOX"_s},
                                 {u"processed"_s, QCoreApplication::translate("Cli", "With add: the folder that it is moved to; Processed by default."), u"FOLDER"_s, u"Processed"_s},
                                 {u"password"_s, QCoreApplication::translate("Cli", "With test: the password, or an access token, is on standard input.")}}
                                    + signInOptions(),
                                u"add NAME --host HOST --user USER [--port PORT] [--security tls|starttls] [--ca FILE] [--folder FOLDER] [--processed FOLDER] [--oauth --client-id ID [--client-secret]] | list | test NAME [--password] | remove NAME"_s, 1, 2);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const QCommandLineParser &options = *parsed.parser;
    const bool named = given.size() == 2;
    if (!parsed.takesOptions(optionsByPart(), given[0]) || !isSignInWhole(options))
        return parsed.misused();
    if (given == QStringList{u"list"_s})
        return list(*parsed.context);
    if (named && given[0] == "test"_L1)
        return test(*parsed.context, given[1], options.isSet(u"password"_s) ? passwordLine() : QString());
    if (named && given[0] == "remove"_L1)
        return remove(*parsed.context, given[1]);
    if (!named || given[0] != "add"_L1 || !options.isSet(u"host"_s) || !options.isSet(u"user"_s))
        return parsed.misused();
    Mailbox mailbox;
    mailbox.name = given[1];
    mailbox.host = options.value(u"host"_s);
    mailbox.security = options.value(u"security"_s);
    const Result<int> port = portOf(options, mailbox.security == "starttls"_L1 ? 143 : 993);
    if (!port)
        return parsed.context->fail(port.error());
    mailbox.port = *port;
    mailbox.user = options.value(u"user"_s);
    mailbox.caFile = options.isSet(u"ca"_s) ? QFileInfo(options.value(u"ca"_s)).absoluteFilePath() : QString();
    mailbox.folder = options.value(u"folder"_s);
    mailbox.processedFolder = options.value(u"processed"_s);
    if (const std::optional<SignIn> signIn = signInOf(options, mailbox.host)) {
        mailbox.token = true;
        mailbox.signIn = *signIn;
    }
    return add(*parsed.context, mailbox, options);
}

} // namespace pd::cli
