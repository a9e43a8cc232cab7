// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/textfile.h"
#include "models/actions/templateactions.h"
#include "models/store/replytemplates.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

int list(const Context &context)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto templates = store::readTemplates(**connection);
    if (!templates)
        return context.fail(templates.error());
    QJsonArray json;
    QStringList lines;
    for (const reply::Template &one : *templates) {
        json.append(QJsonObject{{u"id"_s, words::idJson(one.id)}, {u"name"_s, one.name}, {u"language"_s, one.language}, {u"subject"_s, one.subject}, {u"body"_s, one.body}});
        lines.append(QStringList{one.name, one.language, one.subject}.join(u'\t'));
    }
    QJsonArray fields;
    for (const reply::Field field : reply::allFields)
        fields.append(reply::fieldName(field));
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "There is no reply template."));
    return context.answer({{u"templates"_s, json}, {u"fields"_s, fields}}, lines.join(u'\n'));
}

const reply::Template *find(const std::vector<reply::Template> &all, const QString &name, const QString &language)
{
    const reply::Template *found = reply::templateFor(all, name, language);
    return found && found->language == language ? found : nullptr;
}

int write(const Context &context, reply::Template text, const QString &file, bool subjectGiven, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const auto templates = store::readTemplates(**connection);
    if (!templates)
        return context.fail(templates.error());
    std::optional<reply::Template> seen;
    if (const reply::Template *before = find(*templates, text.name, text.language)) {
        seen = *before;
        text.id = before->id;
        text.name = before->name;
        text.body = before->body;
        if (!subjectGiven)
            text.subject = before->subject;
    }
    if (!file.isEmpty()) {
        const Result<QString> body = readTextFile(file);
        if (!body)
            return context.fail(body.error());
        text.body = *body;
    }
    actions::WriteTemplateAction action(text, seen);
    const Result<Ran> ran = runOrTry(**connection, action, dryRun);
    return answerRun(context, dryRun ? text.id : action.written(), ran, dryRun);
}

int remove(const Context &context, const QString &name, const QString &language, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const auto templates = store::readTemplates(**connection);
    if (!templates)
        return context.fail(templates.error());
    const reply::Template *found = find(*templates, name, language);
    if (!found)
        return context.fail({ErrorCode::TemplateUnknown, {{u"name"_s, name}, {u"language"_s, language}}, {}});
    actions::RemoveTemplateAction action(found->id, found->name);
    return answerRun(context, found->id, runOrTry(**connection, action, dryRun), dryRun);
}

// What each part has a use for.
const QHash<QString, QString> &optionsByPart()
{
    static const QHash<QString, QString> all{{u"list"_s, QString()},
                                             {u"set"_s, u"language subject text dry-run"_s},
                                             {u"remove"_s, u"language dry-run"_s}};
    return all;
}

} // namespace

int templatesCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("templates", arguments,
                                {{u"language"_s, QCoreApplication::translate("Cli", "Its language: en, es, fr …; en by default."), u"LANGUAGE"_s, u"en"_s},
                                 {u"subject"_s, QCoreApplication::translate("Cli", "With set: what stands above the answer."), u"TEXT"_s},
                                 {u"text"_s, QCoreApplication::translate("Cli", "With set: a file with the text; fields stand in braces."), u"FILE"_s},
                                 {u"dry-run"_s, QCoreApplication::translate("Cli", "What it would change, and nothing is written.")}},
                                u"list | set NAME [--language LANGUAGE] [--subject TEXT] [--text FILE] | remove NAME [--language LANGUAGE]"_s, 1, 2);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QCommandLineParser &options = *parsed.parser;
    const QStringList given = parsed.words();
    const bool dryRun = options.isSet(u"dry-run"_s);
    if (!parsed.takesOptions(optionsByPart(), given[0]))
        return parsed.misused();
    if (given == QStringList{u"list"_s})
        return list(*parsed.context);
    if (given.size() != 2 || (given[0] != "set"_L1 && given[0] != "remove"_L1))
        return parsed.misused();
    if (given[0] == "remove"_L1)
        return remove(*parsed.context, given[1], options.value(u"language"_s), dryRun);
    return write(*parsed.context, {0, given[1], options.value(u"language"_s), options.value(u"subject"_s), {}}, options.value(u"text"_s), options.isSet(u"subject"_s), dryRun);
}

} // namespace pd::cli
