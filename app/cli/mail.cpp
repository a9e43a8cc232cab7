// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/mailfetch.h"
#include "app/cli/mailrequest.h"
#include "app/cli/mailsave.h"
#include "app/cli/requestjson.h"
#include "app/cli/secretline.h"
#include "models/actions/mailfilesintake.h"
#include "models/actions/mailretention.h"
#include "models/mail/mailhelper.h"
#include "models/store/mailreader.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/messagewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

Result<actions::IntakeCounts> takeIn(store::Connection &connection, const QStringList &paths, bool foreign, bool dryRun)
{
    const Result<actions::Actor> actor = actions::currentActor(connection, now);
    if (!actor)
        return actor.error();
    actions::ActionRunner runner(connection, *actor);
    mail::MailHelper helper(mail::mailHelperPath(QCoreApplication::applicationDirPath()));
    using actions::MailFilesIntake;
    return MailFilesIntake(connection, runner, helper, foreign ? MailFilesIntake::From::Anybody : MailFilesIntake::From::OurServer).run(paths, dryRun);
}

QJsonObject countsJson(const actions::IntakeCounts &counts)
{
    QJsonArray requests;
    for (const RowId id : counts.requests)
        requests.append(words::idJson(id));
    return {{u"messages"_s, counts.messages},
            {u"new"_s, counts.fresh},
            {u"duplicates"_s, counts.duplicates},
            {u"automatic"_s, counts.automatic},
            {u"unreadable"_s, counts.unreadable},
            {u"cameBack"_s, counts.cameBack},
            {u"requests"_s, requests}};
}

QString countsText(const actions::IntakeCounts &counts)
{
    const QString all = QCoreApplication::translate("Cli", "Messages: %1. New: %2, there already: %3, automatic: %4, unreadable: %5.")
                            .arg(counts.messages)
                            .arg(counts.fresh)
                            .arg(counts.duplicates)
                            .arg(counts.automatic)
                            .arg(counts.unreadable);
    return counts.cameBack ? all + u' ' + QCoreApplication::translate("Cli", "E-mails of yours that came back: %1; “outbox list --all” says why.").arg(counts.cameBack) : all;
}

int import(const Context &context, const QStringList &paths, bool foreign, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<actions::IntakeCounts> counts = takeIn(**connection, paths, foreign, dryRun);
    if (!counts)
        return context.fail(counts.error());
    const QString text = countsText(*counts);
    return context.answer(countsJson(*counts), dryRun ? text + u' ' + QCoreApplication::translate("Cli", "Nothing was written.") : text, counts->unreadable > 0 ? Findings : Done);
}

// What is older than mail.keepRawDays: the bytes as they came, attachments in them; what is read of them stays.
int erase(const Context &context, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<actions::Actor> actor = actions::currentActor(**connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::ActionRunner runner(**connection, *actor);
    const auto erased = dryRun ? actions::countOldMail(**connection, now()) : actions::eraseOldMail(**connection, runner, now());
    if (!erased)
        return context.fail(erased.error());
    const QString text = QCoreApplication::translate("Cli", "Messages from before %1 whose bytes are erased, attachments among them: %2. Their words stay.")
                             .arg(words::instantText(erased->before, QTimeZone::utc()))
                             .arg(erased->messages);
    return context.answer({{u"erased"_s, erased->messages}, {u"before"_s, words::instantJson(erased->before)}}, dryRun ? text + u' ' + QCoreApplication::translate("Cli", "Nothing was written.") : text);
}

int fetch(const Context &context, const QString &mailbox, const QString &password)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<FetchedMails> fetched = fetchMail(**connection, mailbox, password);
    if (!fetched)
        return context.fail(fetched.error());
    const qsizetype failures = qsizetype(fetched->failed.size());
    if (failures > 0 && fetched->visited == 1 && fetched->counts.messages == 0)
        return context.fail(fetched->failed.front().second);
    if (fetched->visited == 0)
        QTextStream(stderr) << QCoreApplication::translate("Cli", "There is no mailbox.") << "\n";
    // What came is told, whatever broke, and of each mailbox what broke.
    QJsonArray failed;
    for (const auto &[name, error] : fetched->failed) {
        const QString why = words::errorSentence(error, words::Place::CommandLine);
        QTextStream(stderr) << QCoreApplication::translate("Cli", "The mailbox “%1”: %2").arg(name, why) << "\n";
        failed.append(QJsonObject{{u"name"_s, name}, {u"code"_s, errorName(error.code)}, {u"text"_s, why}});
    }
    QString text = countsText(fetched->counts);
    if (failures > 0)
        text += u' ' + QCoreApplication::translate("Cli", "Mailboxes: %1; with a failure: %2.").arg(fetched->visited).arg(failures);
    QJsonObject json = countsJson(fetched->counts);
    json[u"failed"_s] = failed;
    return context.answer(json, text, failures > 0 || fetched->counts.unreadable > 0 ? Findings : Done);
}

int list(const Context &context, const QString &kind)
{
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const bool all = kind.isEmpty() || kind == "all"_L1;
    const auto mails = store::makeMailReader(*std::move(connection))->mails(all ? std::nullopt : std::optional(messageKindOf(kind)));
    if (!mails)
        return context.fail(mails.error());
    QJsonArray json;
    QStringList lines;
    for (const StoredMail &mail : *mails) {
        json.append(mailJson(mail));
        lines.append(QStringList{QString::number(mail.id), words::messageKindText(mail.message.kind), words::genuineText(mail.message.genuine), mail.message.from.address, mail.message.subject}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "There is no such message."));
    return context.answer({{u"messages"_s, json}}, lines.join(u'\n'));
}

// What each part has a use for.
const QHash<QString, QString> &optionsByPart()
{
    static const QHash<QString, QString> all{{u"fetch"_s, u"mailbox password"_s},
                                             {u"import"_s, u"foreign dry-run"_s},
                                             {u"list"_s, u"kind"_s},
                                             {u"save"_s, u"part whole out"_s},
                                             {u"request"_s, u"dry-run"_s},
                                             {u"erase"_s, u"dry-run"_s}};
    return all;
}

} // namespace

int mailCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("mail", arguments,
                                {{u"kind"_s, QCoreApplication::translate("Cli", "With list: request, automatic, unreadable, other (staff have said that it is no request) or all; all by default."), u"KIND"_s},
                                 {u"mailbox"_s, QCoreApplication::translate("Cli", "With fetch: this mailbox alone."), u"NAME"_s},
                                 {u"password"_s, QCoreApplication::translate("Cli", "With fetch --mailbox: the password is on standard input.")},
                                 {u"foreign"_s, QCoreApplication::translate("Cli", "With import: your mail server has not put these files there; none of them counts as genuine.")},
                                 {u"part"_s, QCoreApplication::translate("Cli", "With save: this attachment alone; “mail list --json” and “requests show” number them."), u"N"_s},
                                 {u"whole"_s, QCoreApplication::translate("Cli", "With save: the message itself, as a file that mail programs open.")},
                                 {u"out"_s, QCoreApplication::translate("Cli", "With save: the folder for what is attached to the message. Nothing there is overwritten."), u"FOLDER"_s},
                                 {u"dry-run"_s, QCoreApplication::translate("Cli", "With import, request or erase: what it would change, and nothing is written.")}},
                                u"fetch [--mailbox NAME [--password]] | import FILE|FOLDER… [--foreign] [--dry-run] | list [--kind request|automatic|unreadable|other|all] | save MESSAGE [--part N | --whole] --out FOLDER | request MESSAGE… [--dry-run] | erase [--dry-run]"_s,
                                1, 100'000);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const QString kind = parsed.parser->value(u"kind"_s);
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const bool foreign = parsed.parser->isSet(u"foreign"_s);
    const QString mailbox = parsed.parser->value(u"mailbox"_s);
    const bool password = parsed.parser->isSet(u"password"_s);
    const QString folder = parsed.parser->value(u"out"_s);
    if (!parsed.takesOptions(optionsByPart(), given.constFirst()))
        return parsed.misused();
    if (given.constFirst() == "save"_L1) {
        const bool whole = parsed.parser->isSet(u"whole"_s), part = parsed.parser->isSet(u"part"_s);
        if (given.size() != 2 || folder.isEmpty() || (whole && part))
            return parsed.misused();
        return saveAttached(*parsed.context, given[1], whole ? SavedPart{{}, true} : SavedPart{part ? std::optional(parsed.parser->value(u"part"_s)) : std::nullopt}, folder);
    }
    if (given.constFirst() == "request"_L1)
        return given.size() > 1 ? makeRequests(*parsed.context, given.mid(1), dryRun) : parsed.misused();
    if (given == QStringList{u"fetch"_s} && (!password || !mailbox.isEmpty()))
        return fetch(*parsed.context, mailbox, password ? passwordLine() : QString());
    if (given == QStringList{u"list"_s}) {
        const QStringList kinds{u"request"_s, u"automatic"_s, u"unreadable"_s, u"other"_s, u"all"_s};
        if (parsed.parser->isSet(u"kind"_s) && !kinds.contains(kind))
            return parsed.context->fail({ErrorCode::ValueInvalid, {{u"value"_s, kind}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, kinds.join(u", "_s)}}, {}});
        return list(*parsed.context, kind);
    }
    if (given == QStringList{u"erase"_s})
        return erase(*parsed.context, dryRun);
    if (given.constFirst() != "import"_L1 || given.size() < 2)
        return parsed.misused();
    return import(*parsed.context, given.mid(1), foreign, dryRun);
}

} // namespace pd::cli
