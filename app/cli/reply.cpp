// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/secretline.h"
#include "app/cli/sending.h"
#include "app/cli/textfile.h"
#include "models/actions/outboxactions.h"
#include "models/actions/replyaction.h"
#include "models/domain/reply/recipient.h"
#include "models/store/replyscene.h"
#include "models/store/replytemplates.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/replywords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

struct Choice {
    QString name;
    QString language; // empty: that of the messages
    QString file;     // the text instead of the template's
    QString to;
    bool even = false;
    bool wait = false;
    bool send = false;
    bool dryRun = false;
    bool passwordGiven = false;
};

Result<actions::NewReply> written(store::Connection &connection, const reply::Scene &scene, const Choice &choice)
{
    const Result<std::vector<reply::Template>> templates = store::readTemplates(connection);
    if (!templates)
        return templates.error();
    const QString language = choice.language.isEmpty() ? scene.language : choice.language;
    const reply::Template *text = reply::templateFor(*templates, choice.name, language);
    if (!text || (!choice.language.isEmpty() && text->language != choice.language))
        return Error{ErrorCode::TemplateUnknown, {{u"name"_s, choice.name}, {u"language"_s, language.isEmpty() ? u"en"_s : language}}, {}};
    const Result<actions::Actor> actor = actions::currentActor(connection, now);
    if (!actor)
        return actor.error();
    const words::FilledReply filled = words::fillReply(*text, scene, actor->who);
    actions::NewReply reply{.request = scene.request, .recipient = choice.to, .even = choice.even || choice.to.isEmpty(), .subject = filled.subject, .body = filled.body, .language = text->language, .thenWait = choice.wait, .held = !choice.send};
    if (!choice.file.isEmpty()) {
        const Result<QString> own = readTextFile(choice.file);
        if (!own)
            return own.error();
        reply.body = *own;
    }
    return reply;
}

QJsonArray differencesJson(const actions::NewReply &reply, const reply::Scene &scene, QStringList &lines)
{
    QJsonArray all;
    for (const QString &text : {reply.subject, reply.body}) {
        for (const reply::Difference &one : reply::differences(text, reply::factsOf(scene))) {
            const QString sentence = words::differenceText(one);
            if (lines.contains(sentence)) // in the subject already
                continue;
            all.append(QJsonObject{{u"kind"_s, reply::factKindName(one.kind)}, {u"said"_s, one.said}, {u"text"_s, sentence}});
            lines.append(sentence);
        }
    }
    return all;
}

int answer(const Context &context, RowId request, const Choice &choice)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<reply::Scene> scene = store::readReplyScene(**connection, request, now());
    if (!scene)
        return context.fail(scene.error());
    const Result<actions::NewReply> reply = written(**connection, *scene, choice);
    if (!reply)
        return context.fail(reply.error());
    const Result<QString> recipient = reply::recipientOf(*scene, choice.to, choice.even || choice.to.isEmpty());
    if (!recipient)
        return context.fail(recipient.error());
    QStringList lines;
    const QJsonArray differences = differencesJson(*reply, *scene, lines);
    QJsonObject json{{u"request"_s, words::idJson(request)}, {u"template"_s, choice.name}, {u"language"_s, reply->language}, {u"recipient"_s, *recipient}, {u"subject"_s, reply->subject},
                     {u"body"_s, reply->body}, {u"differences"_s, differences}, {u"mail"_s, QJsonValue()}, {u"action"_s, QJsonValue()}, {u"sending"_s, QJsonValue()}};
    const QString shown = QStringList{*recipient, reply->subject, QString(), reply->body}.join(u'\n');
    actions::ReplyAction action(*reply);
    const Result<Ran> ran = runUnlessOpen(**connection, action, {request}, choice.dryRun);
    if (!ran && !(choice.dryRun && ran.error().code == ErrorCode::MailFactsDiffer)) // what differs is shown, one by one
        return context.fail(ran.error());
    if (choice.dryRun)
        return context.answer(json, (QStringList{shown} + lines).join(u'\n'), differences.isEmpty() ? Done : Findings);
    json[u"mail"_s] = words::idJson(action.written());
    json[u"action"_s] = words::idJson(ran->action);
    if (!choice.send) {
        const QString how = QCoreApplication::translate("Cli", "The answer is held in the outbox until somebody sends it there, or with: outbox send %1").arg(action.written());
        return context.answer(json, shown + u'\n' + how);
    }
    actions::HurryMailsAction hurry({action.written()});
    if (const auto hurried = runAction(**connection, hurry); !hurried)
        return context.fail(hurried.error());
    const Result<actions::OutboxSender::Report> report = sendOutbox(**connection, choice.passwordGiven ? passwordLine() : QString());
    if (!report)
        return context.fail(report.error());
    json[u"sending"_s] = reportJson(*report, lines);
    return context.answer(json, (QStringList{shown} + lines).join(u'\n'), wentWell(*report) ? Done : Findings);
}

} // namespace

int replyCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("reply", arguments,
                                {{u"template"_s, QCoreApplication::translate("Cli", "The reply template that the answer is written by."), u"NAME"_s},
                                 {u"language"_s, QCoreApplication::translate("Cli", "Its language: en, es, fr …; by default that of the patron’s message."), u"LANGUAGE"_s},
                                 {u"text"_s, QCoreApplication::translate("Cli", "A file with the text instead of the template’s."), u"FILE"_s},
                                 {u"to"_s, QCoreApplication::translate("Cli", "The address; by default the one on the patron’s record."), u"ADDRESS"_s},
                                 {u"even"_s, QCoreApplication::translate("Cli", "With --to: also where the record has another one.")},
                                 {u"wait"_s, QCoreApplication::translate("Cli", "The request waits for the patron from now on.")},
                                 {u"send"_s, QCoreApplication::translate("Cli", "Send it now; else it is held in the outbox until somebody sends it.")},
                                 {u"password"_s, QCoreApplication::translate("Cli", "With --send: the password of the account is on standard input.")},
                                 {u"dry-run"_s, QCoreApplication::translate("Cli", "Show the answer and what it says otherwise than the order, and write nothing.")}},
                                u"REQUEST --template NAME [--language LANGUAGE] [--text FILE] [--to ADDRESS [--even]] [--wait] [--send [--password] | --dry-run]"_s, 1, 1);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QCommandLineParser &options = *parsed.parser;
    const auto without = [&](const QString &option, const QString &other) { return options.isSet(option) && !options.isSet(other); };
    if (!options.isSet(u"template"_s) || (options.isSet(u"send"_s) && options.isSet(u"dry-run"_s)) || without(u"even"_s, u"to"_s) || without(u"password"_s, u"send"_s))
        return parsed.misused();
    bool isNumber = false;
    const RowId request = parsed.words().constFirst().toLongLong(&isNumber);
    if (!isNumber)
        return parsed.context->fail({ErrorCode::RequestUnknown, {{u"id"_s, parsed.words().constFirst()}}, {}});
    return answer(*parsed.context, request,
                  {options.value(u"template"_s), options.value(u"language"_s), options.value(u"text"_s), options.value(u"to"_s), options.isSet(u"even"_s), options.isSet(u"wait"_s),
                   options.isSet(u"send"_s), options.isSet(u"dry-run"_s), options.isSet(u"password"_s)});
}

} // namespace pd::cli
