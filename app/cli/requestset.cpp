// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestset.h"

#include "app/cli/mailjson.h"
#include "app/cli/requestcorrect.h"
#include "models/actions/correctrequestaction.h"
#include "models/actions/requestactions.h"
#include "models/actions/requestmergeactions.h"
#include "models/actions/severalactions.h"
#include "models/domain/folding.h"
#include "models/store/requestqueue.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

Result<RowId> requestNumber(const QString &word)
{
    bool isNumber = false;
    const RowId id = word.toLongLong(&isNumber);
    return isNumber ? Result<RowId>(id) : Result<RowId>(Error{ErrorCode::RequestUnknown, {{u"id"_s, word}}, {}});
}

Result<std::vector<RowId>> numbers(const QString &kind, const QStringList &words)
{
    std::vector<RowId> ids;
    for (const QString &word : words) {
        const Result<RowId> id = kind.isEmpty() ? requestNumber(word) : recordNumber(kind, word);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    return ids;
}

// By its name, or its number.
Result<RowId> reasonNamed(const std::shared_ptr<store::Connection> &connection, const QString &state, const QString &word)
{
    const auto reasons = store::makeRequestQueueReader(connection)->reasons();
    if (!reasons)
        return reasons.error();
    const auto found = std::find_if(reasons->begin(), reasons->end(), [&](const RequestReason &reason) {
        return (state.isEmpty() || reason.state == state) && (sameFolded(reason.name, word) || QString::number(reason.id) == word);
    });
    return found == reasons->end() ? Result<RowId>(Error{ErrorCode::RequestReasonMissing, {{u"state"_s, state}}, {}}) : Result<RowId>(found->id);
}

Result<RequestEdit> editOf(const Parsed &parsed, const std::shared_ptr<store::Connection> &connection)
{
    const auto given = [&](const QString &name) { return parsed.parser->isSet(name) ? std::optional(parsed.parser->value(name)) : std::nullopt; };
    RequestEdit edit;
    edit.state = given(u"state"_s);
    edit.assignee = given(u"assignee"_s);
    edit.due = given(u"due"_s);
    edit.snoozedUntil = given(u"snooze"_s);
    edit.note = given(u"note"_s);
    if (const auto priority = given(u"priority"_s)) {
        bool isNumber = false;
        edit.priority = priority->toInt(&isNumber);
        if (!isNumber)
            return Error{ErrorCode::ValueInvalid, {{u"value"_s, *priority}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, u"1–9"_s}}, {}};
    }
    if (const auto reason = given(u"reason"_s)) {
        const Result<RowId> id = reasonNamed(connection, edit.state.value_or(QString()), *reason);
        if (!id)
            return id.error();
        edit.reason = *id;
    }
    return edit;
}

bool isAnySet(const QCommandLineParser &options, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return options.isSet(name); });
}

bool setsWork(const QCommandLineParser &options)
{
    return isAnySet(options, {u"reason"_s, u"assignee"_s, u"priority"_s, u"due"_s, u"snooze"_s, u"note"_s});
}

// Each beside the others; what finishes a request stands alone, and what corrects it is about one.
bool saysWhatToSet(const QCommandLineParser &options, qsizetype requests)
{
    const bool corrects = isAnySet(options, correctionNames());
    if (options.isSet(u"done-by"_s))
        return options.value(u"state"_s) == "filled"_L1 && requests == 1 && !corrects && !setsWork(options);
    return corrects ? requests == 1 && !contradict(options) : setsWork(options) || options.isSet(u"state"_s);
}

int answerSet(const Context &context, int count, const QJsonArray &refused, const Ran &ran, bool dryRun, QStringList lines = {})
{
    lines.prepend(dryRun ? QCoreApplication::translate("Cli", "%n change requests would be set.", nullptr, count) : QCoreApplication::translate("Cli", "%n change requests are set.", nullptr, count));
    return context.answer({{u"set"_s, count}, {u"refused"_s, refused}, {u"action"_s, words::idJson(ran.action)}}, lines.join(u'\n'), refused.isEmpty() ? Done : Findings);
}

int finish(const Parsed &parsed, store::Connection &connection, const std::vector<RowId> &ids, bool dryRun)
{
    const Context &context = *parsed.context;
    const Result<RowId> work = recordNumber(u"action"_s, parsed.parser->value(u"done-by"_s));
    if (!work)
        return context.fail(work.error());
    actions::FinishRequestAction action(ids.front(), *work);
    const Result<Ran> ran = runUnlessOpen(connection, action, ids, dryRun);
    if (!ran)
        return context.fail(ran.error());
    return answerSet(context, 1, {}, *ran, dryRun);
}

// One entry of the history with what else is set of it.
int correct(const Parsed &parsed, store::Connection &connection, const RequestCorrection &correction, const RequestEdit &edit, bool dryRun)
{
    const Context &context = *parsed.context;
    std::vector<std::unique_ptr<actions::Action>> steps;
    steps.push_back(std::make_unique<actions::CorrectRequestAction>(correction));
    if (setsWork(*parsed.parser) || edit.state)
        steps.push_back(std::make_unique<actions::SetRequestsAction>(std::vector<RowId>{correction.request}, edit));
    actions::SeveralActions action(std::move(steps));
    const Result<Ran> ran = runUnlessOpen(connection, action, {correction.request}, dryRun);
    return ran ? answerSet(context, 1, {}, *ran, dryRun) : context.fail(ran.error());
}

} // namespace

QList<QCommandLineOption> requestOptions()
{
    return {{u"reason"_s, QCoreApplication::translate("Cli", "With set: why it is not possible or withdrawn; one of the reasons of that state."), u"REASON"_s},
            {u"assignee"_s, QCoreApplication::translate("Cli", "With set and add: who works on it; empty: nobody."), u"WHO"_s},
            {u"priority"_s, QCoreApplication::translate("Cli", "With set and add: 1 to 9, 1 first."), u"PRIORITY"_s},
            {u"due"_s, QCoreApplication::translate("Cli", "With set and add: the day until which it is to be done; empty: none."), u"DAY"_s},
            {u"snooze"_s, QCoreApplication::translate("Cli", "With set: the day until which it is put aside; empty: it is back now."), u"DAY"_s},
            {u"note"_s, QCoreApplication::translate("Cli", "With set: a note for staff, in place of the one that is there."), u"TEXT"_s},
            {u"done-by"_s, QCoreApplication::translate("Cli", "With set --state filled: the number of the action that did what was asked for."), u"ACTION"_s},
            {u"message"_s, QCoreApplication::translate("Cli", "With split: a message that becomes another request."), u"MESSAGE"_s},
            {u"dry-run"_s, QCoreApplication::translate("Cli", "With set, add, merge and split: what it would change, and nothing is written.")}};
}

int setRequests(const Parsed &parsed, const QStringList &words)
{
    const Context &context = *parsed.context;
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const bool finishes = parsed.parser->isSet(u"done-by"_s);
    if (!saysWhatToSet(*parsed.parser, words.size()))
        return parsed.misused();
    const Result<std::vector<RowId>> ids = numbers({}, words);
    if (!ids)
        return context.fail(ids.error());
    auto opened = context.open(store::OpenMode::ReadWrite);
    if (!opened)
        return context.fail(opened.error());
    const std::shared_ptr<store::Connection> connection = *std::move(opened);
    const Result<std::vector<RequestKind>> kinds = store::makeRequestQueueReader(connection)->kinds();
    if (!kinds)
        return context.fail(kinds.error());
    const Result<std::optional<RequestCorrection>> correction = correctionOf(*parsed.parser, ids->front(), ownKinds(*kinds));
    if (!correction)
        return context.fail(correction.error());
    if (finishes)
        return finish(parsed, *connection, *ids, dryRun);
    const Result<RequestEdit> edit = editOf(parsed, connection);
    if (!edit)
        return context.fail(edit.error());
    if (*correction)
        return correct(parsed, *connection, **correction, *edit, dryRun);
    actions::SetRequestsAction action(*ids, *edit);
    const Result<Ran> ran = runUnlessOpen(*connection, action, *ids, dryRun);
    if (!ran)
        return context.fail(ran.error());
    QStringList lines;
    const QJsonArray refused = refusedJson(action, lines);
    const int count = int(std::set<RowId>(ids->begin(), ids->end()).size()) - int(refused.size());
    return answerSet(context, count, refused, *ran, dryRun, std::move(lines));
}

int mergeRequests(const Parsed &parsed, const QStringList &words)
{
    const Context &context = *parsed.context;
    const Result<std::vector<RowId>> ids = numbers({}, words);
    if (!ids)
        return context.fail(ids.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::MergeRequestsAction action((*ids)[0], (*ids)[1]);
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const Result<Ran> ran = runUnlessOpen(**connection, action, *ids, dryRun);
    if (!ran)
        return context.fail(ran.error());
    const QString done = dryRun ? QCoreApplication::translate("Cli", "Request %1 would become a part of request %2.") : QCoreApplication::translate("Cli", "Request %1 is a part of request %2 now.");
    return context.answer({{u"from"_s, words::idJson((*ids)[0])}, {u"into"_s, words::idJson((*ids)[1])}, {u"action"_s, words::idJson(ran->action)}}, done.arg((*ids)[0]).arg((*ids)[1]));
}

int splitRequest(const Parsed &parsed, const QString &word)
{
    const Context &context = *parsed.context;
    const Result<RowId> id = requestNumber(word);
    const auto messages = numbers(u"mail"_s, parsed.parser->values(u"message"_s)), wishes = numbers(u"requestWish"_s, parsed.parser->values(u"wish"_s));
    if (!id || !messages || !wishes)
        return context.fail(!id ? id.error() : !messages ? messages.error() : wishes.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::SplitRequestAction action(*id, {*messages, *wishes});
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const Result<Ran> ran = runUnlessOpen(**connection, action, {*id}, dryRun);
    if (!ran)
        return context.fail(ran.error());
    const QString text = dryRun ? QCoreApplication::translate("Cli", "A part of request %1 would become another request.").arg(*id) : QCoreApplication::translate("Cli", "A part of request %1 is request %2 now.").arg(*id).arg(action.made());
    return context.answer({{u"from"_s, words::idJson(*id)}, {u"request"_s, dryRun ? QJsonValue() : words::idJson(action.made())}, {u"action"_s, words::idJson(ran->action)}}, text);
}

} // namespace pd::cli
