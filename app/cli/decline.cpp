// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/actionrunner.h"
#include "models/actions/declineaction.h"
#include "models/domain/renewal/outcome.h"
#include "models/store/renewalreader.h"
#include "models/store/settingsreader.h"
#include "ui/words/errorsentence.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/orderwords.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonObject givenJson(const SeatsGiven &given)
{
    QJsonArray seats;
    for (const Seat &seat : given.seats)
        seats.append(seat.name());
    return {{u"order"_s, words::idJson(given.order)},
            {u"number"_s, words::textJson(given.number)},
            {u"seats"_s, seats},
            {u"performances"_s, given.performances},
            {u"heldUntil"_s, words::instantJson(given.heldUntil)},
            {u"requestsWithdrawn"_s, given.requestsWithdrawn},
            {u"next"_s, given.next ? words::idJson(given.next->wait.id) : QJsonValue()}};
}

int answer(const Context &context, const actions::DeclineAction &action, const PortalSettings &settings, std::optional<RowId> entry, bool dryRun)
{
    QJsonArray declined;
    QJsonArray refused;
    QStringList lines;
    if (dryRun)
        lines.append(QCoreApplication::translate("Cli", "Nothing was changed. It would be:"));
    for (const SeatsGiven &given : action.given()) {
        declined.append(givenJson(given));
        lines.append(QStringList{given.number, QStringList{words::seatsGivenText(given, settings.timeZone), words::nextInLineText(given.next)}.join(u' ').trimmed()}.join(u'\t'));
    }
    for (const actions::BulkEdit::Refusal &refusal : action.refused()) {
        const QString why = words::errorSentence(refusal.why, words::Place::CommandLine);
        refused.append(QJsonObject{{u"order"_s, words::idJson(refusal.record)}, {u"code"_s, errorName(refusal.why.code)},
                                   {u"reason"_s, words::textJson(refusal.why.values.value(u"reason"_s).toString())}, {u"text"_s, why}});
        lines.append(why);
    }
    const bool patronManager = settings.recordsMaster == RecordsMaster::PatronManager;
    if (patronManager)
        lines.append(words::carryOverNote(true));
    return context.answer({{u"declined"_s, declined}, {u"refused"_s, refused}, {u"inPatronManager"_s, patronManager}, {u"action"_s, words::idJson(entry)}},
                          lines.join(u'\n'), refused.isEmpty() ? Done : Findings);
}

// The orders that runs have made for a series, those of one outcome where that is asked for.
Result<std::vector<RowId>> ordersOfLog(const std::shared_ptr<store::Connection> &connection, const QString &series, const QString &outcome)
{
    if (!outcome.isEmpty() && !renewal::outcomeOf(outcome))
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, outcome}, {u"expected"_s, u"choice"_s}, {u"allowed"_s, u"sameSeats, moved"_s}}, {}};
    const Result<RowId> id = recordNumber(u"series"_s, series);
    if (!id)
        return id.error();
    if (const auto known = store::readRenewalSeries(*connection, *id); !known)
        return known.error();
    const auto log = store::makeRenewalReader(connection)->log(*id);
    if (!log)
        return log.error();
    std::vector<RowId> orders;
    for (const RenewalLogEntry &entry : *log) {
        if (entry.order && (outcome.isEmpty() || entry.outcome == outcome))
            orders.push_back(*entry.order);
    }
    return orders;
}

} // namespace

int declineCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("decline", arguments,
                                {{u"log"_s, QCoreApplication::translate("Cli", "All orders in the Renewal Log of this series."), u"SERIES"_s},
                                 {u"outcome"_s, QCoreApplication::translate("Cli", "With --log: those of this outcome alone."), u"OUTCOME"_s},
                                 {u"why"_s, QCoreApplication::translate("Cli", "A reason for the journal."), u"TEXT"_s},
                                 {u"id"_s, QCoreApplication::translate("Cli", "ORDER is the order’s id, not its number.")},
                                 {u"dry-run"_s, QCoreApplication::translate("Cli", "What it would change, and nothing is written.")}},
                                u"ORDER… [--id] | --log SERIES [--outcome OUTCOME]   [--why TEXT] [--dry-run]"_s, 0, 10'000);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    const bool ofLog = parsed.parser->isSet(u"log"_s);
    if (parsed.words().isEmpty() != ofLog || (parsed.parser->isSet(u"outcome"_s) && !ofLog))
        return parsed.misused();
    auto opened = context.open(store::OpenMode::ReadWrite);
    if (!opened)
        return context.fail(opened.error());
    const std::shared_ptr<store::Connection> connection = *std::move(opened);
    std::vector<RowId> orders;
    for (const QString &word : parsed.words()) {
        const Result<RowId> order = orderNamed(*connection, word, parsed.parser->isSet(u"id"_s));
        if (!order)
            return context.fail(order.error());
        orders.push_back(*order);
    }
    if (ofLog) {
        Result<std::vector<RowId>> logged = ordersOfLog(connection, parsed.parser->value(u"log"_s), parsed.parser->value(u"outcome"_s));
        if (!logged)
            return context.fail(logged.error());
        orders = *std::move(logged);
        if (orders.empty())
            return context.answer({{u"declined"_s, QJsonArray()}, {u"refused"_s, QJsonArray()}, {u"inPatronManager"_s, false}, {u"action"_s, QJsonValue()}},
                                  QCoreApplication::translate("Cli", "The Renewal Log has no such order. Nothing was changed."));
    }
    const Result<PortalSettings> settings = store::readPortalSettings(*connection);
    if (!settings)
        return context.fail(settings.error());
    const Result<actions::Actor> actor = actions::currentActor(*connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::ActionRunner runner(*connection, *actor);
    actions::DeclineAction action(orders);
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    std::optional<RowId> entry;
    if (dryRun) {
        if (const auto tried = runner.dryRun(action, 1); !tried)
            return context.fail(tried.error());
    } else {
        const auto done = runner.run(action, parsed.parser->value(u"why"_s));
        if (!done)
            return context.fail(done.error());
        entry = done->action;
    }
    return answer(context, action, *settings, entry, dryRun);
}

} // namespace pd::cli
