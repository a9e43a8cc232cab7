// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/actionrunner.h"
#include "models/actions/carryoveraction.h"
#include "models/store/carryoverlist.h"
#include "ui/words/carryoverwords.h"
#include "ui/words/errorsentence.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

constexpr int mostListed = 100'000;

QJsonObject itemJson(const CarryOverItem &item)
{
    return {{u"id"_s, words::idJson(item.id)},
            {u"state"_s, carryOverStateName(item.state)},
            {u"table"_s, item.table},
            {u"field"_s, item.field},
            {u"value"_s, words::textJson(item.value)},
            {u"way"_s, item.way ? QJsonValue(seatWayName(*item.way)) : QJsonValue()},
            {u"imported"_s, words::textJson(item.imported)},
            {u"subject"_s, item.subject},
            {u"externalId"_s, words::textJson(item.externalId)},
            {u"contact"_s, words::idJson(item.contact)},
            {u"who"_s, item.who},
            {u"at"_s, words::instantJson(item.at)},
            {u"due"_s, words::dateJson(item.due)},
            {u"doneBy"_s, words::textJson(item.doneBy)},
            {u"doneAt"_s, words::instantJson(item.doneAt)},
            {u"closedAt"_s, words::instantJson(item.closedAt)}};
}

int list(const Context &context, bool closed)
{
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto items = store::makeCarryOverReader(*std::move(connection))->items(closed, mostListed);
    if (!items)
        return context.fail(items.error());
    QJsonArray json;
    QStringList lines;
    for (const CarryOverItem &item : *items) {
        json.append(itemJson(item));
        lines.append(QStringList{QString::number(item.id), words::carryOverStateText(item.state), item.subject,
                                 words::carryOverText(item, QTimeZone::utc()), item.who, item.externalId}
                         .join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "Nothing is to be repeated in PatronManager."));
    return context.answer({{u"items"_s, json}}, lines.join(u'\n'));
}

// Some may be closed already: they are left as they are, and said.
int mark(const Context &context, const std::vector<RowId> &items, bool done, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::CarryOverAction action(items, done);
    std::optional<RowId> entry;
    qint64 changed = 0;
    const Result<actions::Actor> actor = actions::currentActor(**connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::ActionRunner runner(**connection, *actor);
    const Result<actions::DryRun> tried = runner.dryRun(action, int(items.size()));
    if (!tried)
        return context.fail(tried.error());
    changed = qint64(tried->rows.size());
    if (!dryRun) {
        const Result<actions::Outcome> outcome = runner.run(action);
        if (!outcome)
            return context.fail(outcome.error());
        entry = outcome->action;
    }
    QJsonArray refused;
    QStringList lines{dryRun ? QCoreApplication::translate("Cli", "%n entries would be changed.", nullptr, int(changed))
                             : QCoreApplication::translate("Cli", "%n entries are changed.", nullptr, int(changed))};
    for (const actions::BulkEdit::Refusal &refusal : action.refused()) {
        const QString why = words::errorSentence(refusal.why, words::Place::CommandLine);
        refused.append(QJsonObject{{u"id"_s, words::idJson(refusal.record)}, {u"code"_s, errorName(refusal.why.code)}, {u"text"_s, why}});
        lines.append(why);
    }
    return context.answer({{u"changed"_s, changed}, {u"refused"_s, refused}, {u"action"_s, words::idJson(entry)}}, lines.join(u'\n'),
                          refused.isEmpty() ? Done : Findings);
}

} // namespace

int carryOverCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("carry-over", arguments,
                                {{u"closed"_s, QCoreApplication::translate("Cli", "With list: those that an import has closed, too.")},
                                 {u"dry-run"_s, QCoreApplication::translate("Cli", "With done and not-done: what it would change, and nothing is written.")}},
                                u"list [--closed] | done ID… | not-done ID…"_s, 1, 10'000);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const QString word = given.constFirst();
    const bool closed = parsed.parser->isSet(u"closed"_s);
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    if (word == "list"_L1 && given.size() == 1 && !dryRun)
        return list(*parsed.context, closed);
    if ((word != "done"_L1 && word != "not-done"_L1) || given.size() < 2 || closed)
        return parsed.misused();
    std::vector<RowId> items;
    for (const QString &text : given.mid(1)) {
        const Result<RowId> number = recordNumber(u"carryOver"_s, text);
        if (!number)
            return parsed.context->fail(number.error());
        items.push_back(*number);
    }
    return mark(*parsed.context, items, word == "done"_L1, dryRun);
}

} // namespace pd::cli
