// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/planjson.h"
#include "models/actions/planaction.h"
#include "models/actions/requestaction.h"
#include "models/domain/planner/selection.h"
#include "models/planning/glpksolver.h"
#include "models/store/plannerworld.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/planwords.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// A whole number from `least` to `most`.
Result<int> numberOf(const QString &option, const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return usage(Words::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(least).arg(most));
}

Result<QString> oneOf(const QString &value, const QStringList &allowed)
{
    if (allowed.contains(value))
        return value;
    return Error{ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, allowed.join(u", "_s)}}, {}};
}

Result<planner::Order> orderOf(store::Connection &connection, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"order"_s))
        return store::readPlanOrder(connection);
    const QString name = parser.value(u"order"_s);
    if (const auto order = planner::orderNamed(name))
        return *order;
    return Error{ErrorCode::ValueInvalid, {{u"value"_s, name}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, planner::allOrderNames().join(u", "_s)}}, {}};
}

Result<planner::MadePlan> planOf(store::Connection &connection, RowId series, const QCommandLineParser &parser)
{
    const Result<int> seconds = parser.isSet(u"seconds"_s) ? numberOf(u"seconds"_s, parser.value(u"seconds"_s), 1, 3600) : Result<int>(30);
    if (!seconds)
        return seconds.error();
    const Result<planner::Order> order = orderOf(connection, parser);
    if (!order)
        return order.error();
    Result<planner::World> world = store::readPlannerWorld(connection, series, now());
    if (!world)
        return world.error();
    return planner::planFor(*std::move(world), *order, *planning::makeGlpkSolver(), planning::within(*seconds * 1000));
}

// "all", or numbers of requests with a comma between two.
Result<std::vector<planner::Move>> movesToMake(const planner::MadePlan &made, const QString &which)
{
    if (which == "all"_L1)
        return planner::movesThatCan(made.world, made.plan);
    std::vector<RowId> requests;
    for (const QString &word : which.split(u',')) {
        const Result<RowId> request = recordNumber(u"changeRequest"_s, word.trimmed());
        if (!request)
            return request.error();
        requests.push_back(*request);
    }
    return planner::movesOf(made.world, made.plan, requests);
}

int applyPlan(const Context &context, RowId series, const QCommandLineParser &parser)
{
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<planner::MadePlan> made = planOf(**connection, series, parser);
    if (!made)
        return context.fail(made.error());
    const planner::World &world = made->world;
    if (parser.isSet(u"expect"_s) && parser.value(u"expect"_s) != world.digest)
        return context.fail({ErrorCode::ActionRefused, {{u"reason"_s, u"planOutdated"_s}}, {}});
    const auto moves = movesToMake(*made, parser.value(u"apply"_s));
    if (!moves)
        return context.fail(moves.error());
    actions::PlanAction action(world, *moves);
    const auto ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    QJsonObject json = planJson(*made);
    QJsonArray applied;
    QStringList lines;
    if (dryRun)
        lines.append(Words::tr("Nothing was changed. It would be:"));
    for (const planner::Move &move : *moves) {
        const planner::Request &request = world.requests[size_t(move.wish)];
        applied.append(words::idJson(request.id));
        lines.append(QStringList{QString::number(request.id), request.name, words::gainText(world, move)}.join(u'\t'));
    }
    if (moves->empty())
        lines.append(Words::tr("There is nothing that can be done without somebody’s word."));
    QJsonArray next;
    for (const WaitOffer &offer : action.next()) {
        next.append(words::idJson(offer.wait.id));
        lines.append(words::nextInLineText(offer));
    }
    json.insert(u"applied"_s, applied);
    json.insert(u"next"_s, next);
    json.insert(u"action"_s, words::idJson(ran->action));
    return context.answer(json, lines.join(u'\n'), moves->size() == made->plan.moves.size() ? Done : Findings);
}

int show(const Context &context, RowId series, const QCommandLineParser &parser)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<planner::MadePlan> made = planOf(**connection, series, parser);
    if (!made)
        return context.fail(made.error());
    const bool all = made->plan.moves.size() == made->world.wishes.size() && made->world.left.empty();
    return context.answer(planJson(*made), planText(*made), all ? Done : Findings);
}

Result<NewRequest> requestOf(const QStringList &words, const QCommandLineParser &parser)
{
    NewRequest request;
    for (const QString &word : words) {
        const Result<RequestWish> wish = wishFrom(word);
        if (!wish)
            return wish.error();
        request.wishes.push_back(*wish);
    }
    const auto choice = [&](const char *option, const QString &usual, const QStringList &allowed) {
        const QString name = QString::fromLatin1(option);
        return parser.isSet(name) ? oneOf(parser.value(name), allowed) : Result<QString>(usual);
    };
    const Result<QString> source = choice("source", u"phone"_s, {u"phone"_s, u"counter"_s, u"form"_s});
    const Result<QString> fallback = source ? choice("fallback", {}, {u"keep"_s, u"next_best"_s, u"call_first"_s}) : source;
    if (!fallback)
        return fallback.error();
    request.source = *source;
    request.fallback = *fallback;
    request.note = parser.value(u"note"_s);
    if (parser.isSet(u"priority"_s)) {
        const Result<int> priority = numberOf(u"priority"_s, parser.value(u"priority"_s), 1, 9);
        if (!priority)
            return priority.error();
        request.priority = *priority;
    }
    return request;
}

int record(const Context &context, const QStringList &words, const QCommandLineParser &parser)
{
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const Result<NewRequest> request = requestOf(words.mid(1), parser);
    if (!request)
        return context.fail(request.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<RowId> order = orderNamed(**connection, words.constFirst(), parser.isSet(u"id"_s));
    if (!order)
        return context.fail(order.error());
    actions::RequestAction action(*order, *request);
    const auto ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    QJsonArray wishes;
    for (const RequestWish &wish : request->wishes)
        wishes.append(wishWord(wish));
    const QString said = words::wishesText(request->wishes);
    const QJsonObject recorded{{u"request"_s, dryRun ? QJsonValue() : words::idJson(action.added())}, {u"order"_s, words::idJson(*order)}, {u"wishes"_s, wishes}};
    return context.answer({{u"recorded"_s, recorded}, {u"action"_s, words::idJson(ran->action)}},
                          dryRun ? Words::tr("Nothing was changed. It would be recorded: %1.").arg(said)
                                 : Words::tr("Request %1 is recorded: %2.").arg(action.added()).arg(said));
}

// What each part has a use for; a word that is none is a series.
const QHash<QString, QString> &optionsByPart()
{
    static const QHash<QString, QString> all{{u"wish"_s, u"note fallback source priority id dry-run"_s}, {u"show"_s, u"order seconds"_s}, {u"apply"_s, u"apply expect order seconds dry-run"_s}};
    return all;
}

} // namespace

int planCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("plan", arguments,
                                {{u"order"_s, Words::tr("Who comes first: priority, seniority, donorLevel, joined by +; else as the organisation has set."), u"ORDER"_s},
                                 {u"seconds"_s, Words::tr("How long the plan may take; 30 where nothing is said."), u"N"_s},
                                 {u"apply"_s, Words::tr("Make all moves that can be made, or those of these requests and what they need."), u"all|REQUEST,…"_s},
                                 {u"expect"_s, Words::tr("With --apply: only where nothing has changed since this digest."), u"DIGEST"_s},
                                 {u"note"_s, Words::tr("With wish: what was said, in words."), u"TEXT"_s},
                                 {u"fallback"_s, Words::tr("With wish: keep, next_best or call_first, where it cannot be had as it is."), u"WHAT"_s},
                                 {u"source"_s, Words::tr("With wish: phone, counter or form."), u"HOW"_s},
                                 {u"priority"_s, Words::tr("With wish: 1 to 9; 1 comes first."), u"N"_s},
                                 {u"id"_s, Words::tr("ORDER is the order’s id, not its number.")},
                                 {u"dry-run"_s, Words::tr("What it would change, and nothing is written.")}},
                                u"SERIES [--apply all|REQUEST,…] | wish ORDER WISH[=VALUE]…"_s, 1, 30);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList given = parsed.words();
    const Context &context = *parsed.context;
    if (!parsed.takesOptions(optionsByPart(), given.constFirst() == "wish"_L1 ? u"wish"_s : parsed.parser->isSet(u"apply"_s) ? u"apply"_s : u"show"_s))
        return parsed.misused();
    if (given.constFirst() == "wish"_L1)
        return given.size() > 2 ? record(context, given.mid(1), *parsed.parser) : parsed.misused();
    if (given.size() != 1)
        return parsed.misused();
    const Result<RowId> series = recordNumber(u"series"_s, given.constFirst());
    if (!series)
        return context.fail(series.error());
    return parsed.parser->isSet(u"apply"_s) ? applyPlan(context, *series, *parsed.parser) : show(context, *series, *parsed.parser);
}

} // namespace pd::cli
