// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/personactions.h"
#include "models/store/personerasure.h"
#include "ui/words/errorsentence.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/personwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonArray partsJson(const std::vector<PersonPart> &parts)
{
    QJsonArray json;
    for (const PersonPart &part : parts)
        json.append(QJsonObject{{u"what"_s, part.what}, {u"count"_s, part.count}});
    return json;
}

QJsonObject planJson(const PersonErasure &plan)
{
    QJsonArray open;
    for (const RowId request : plan.openRequests)
        open.append(words::idJson(request));
    return {{u"contact"_s, words::idJson(plan.contact)}, {u"goes"_s, partsJson(plan.goes)},           {u"stays"_s, partsJson(plan.stays)},
            {u"openRequests"_s, open},                   {u"mailsOnTheirWay"_s, plan.mailsOnTheirWay}, {u"household"_s, plan.household}};
}

QStringList partLines(const QString &title, const std::vector<PersonPart> &parts)
{
    QStringList lines{title};
    for (const PersonPart &part : parts)
        lines.append(u"  "_s + words::personPartText(part));
    return lines;
}

// What would go and what stays; nothing is written.
int showPlan(const Context &context, const PersonErasure &plan)
{
    QStringList lines{QCoreApplication::translate("Cli", "Contact %1, %2").arg(plan.contact).arg(plan.name)};
    lines += partLines(QCoreApplication::translate("Cli", "This would be erased for good:"), plan.goes);
    lines += partLines(QCoreApplication::translate("Cli", "This would stay:"), plan.stays);
    lines += words::personErasureNotes(plan);
    for (const RowId request : plan.openRequests)
        lines.append(QCoreApplication::translate("Cli", "Change request %1 is open; finish or withdraw it first.").arg(request));
    if (plan.mailsOnTheirWay > 0)
        lines.append(QCoreApplication::translate("Cli", "An e-mail to this person is being sent at this moment; wait until it is out."));
    lines.append(QCoreApplication::translate("Cli", "Nothing was erased. Export the data first if they are asked for, then repeat the command with --yes; nothing takes it back."));
    QJsonObject json = planJson(plan);
    json[u"erased"_s] = false;
    json[u"swept"_s] = QJsonValue();
    json[u"action"_s] = QJsonValue();
    return context.answer(json, lines.join(u'\n'), plan.isHindered() ? Findings : Done);
}

int erase(const Context &context, RowId contact, bool really)
{
    const auto connection = context.open(really ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    if (!really) {
        const auto plan = store::planErasure(**connection, contact);
        return plan ? showPlan(context, *plan) : context.fail(plan.error());
    }
    const Result<actions::Actor> actor = actions::currentActor(**connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::ActionRunner runner(**connection, *actor);
    const auto done = actions::erasePerson(**connection, runner, contact);
    if (!done)
        return context.fail(done.error());
    QStringList lines = partLines(QCoreApplication::translate("Cli", "Erased for good:"), done->plan.goes);
    lines += partLines(QCoreApplication::translate("Cli", "Stays:"), done->plan.stays);
    lines += words::personErasureNotes(done->plan);
    if (!done->swept)
        lines.append(QCoreApplication::translate("Cli", "The database file could not be written anew, so parts of what was erased may still stand in its free space: %1 Repeat the command then.")
                         .arg(words::errorSentence(done->unswept, words::Place::CommandLine)));
    QJsonObject json = planJson(done->plan);
    json[u"erased"_s] = true;
    json[u"swept"_s] = done->swept;
    json[u"action"_s] = words::idJson(done->outcome.action);
    return context.answer(json, lines.join(u'\n'), done->swept ? Done : Findings);
}

int exportTo(const Context &context, RowId contact, const QString &path)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<qint64> bytes = actions::exportPerson(**connection, contact, now(), QFileInfo(path).absoluteFilePath());
    if (!bytes)
        return context.fail(bytes.error());
    return context.answer({{u"contact"_s, words::idJson(contact)}, {u"file"_s, path}, {u"bytes"_s, *bytes}},
                          QCoreApplication::translate("Cli", "All that is held about contact %1 is in %2 (%3 bytes). Only you can read the file; keep it so.").arg(contact).arg(path).arg(*bytes));
}

} // namespace

int personCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("person", arguments,
                                {{u"contact"_s, QCoreApplication::translate("Cli", "Whose data: the contact's number."), u"ID"_s},
                                 {u"out"_s, QCoreApplication::translate("Cli", "With export: a file that does not exist yet."), u"FILE"_s},
                                 {u"yes"_s, QCoreApplication::translate("Cli", "With erase: erase for good. Without it the command says what would go, and what stays.")}},
                                u"export --contact ID --out FILE | erase --contact ID [--yes]"_s, 1, 1);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const bool exports = parsed.words().constFirst() == "export"_L1;
    const bool out = parsed.parser->isSet(u"out"_s), yes = parsed.parser->isSet(u"yes"_s);
    if ((!exports && parsed.words().constFirst() != "erase"_L1) || !parsed.parser->isSet(u"contact"_s) || out != exports || (exports && yes))
        return parsed.misused();
    const Result<RowId> contact = recordNumber(u"contact"_s, parsed.parser->value(u"contact"_s));
    if (!contact)
        return parsed.context->fail(contact.error());
    return exports ? exportTo(*parsed.context, *contact, parsed.parser->value(u"out"_s)) : erase(*parsed.context, *contact, yes);
}

} // namespace pd::cli
