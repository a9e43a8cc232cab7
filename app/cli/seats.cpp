// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/actionrunner.h"
#include "models/actions/seatsaction.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/seatwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonObject leftJson(const UnresolvedSeat &seat)
{
    return {{u"item"_s, words::idJson(seat.item)},
            {u"order"_s, words::textJson(seat.order)},
            {u"event"_s, words::textJson(seat.event)},
            {u"instance"_s, words::textJson(seat.instance)},
            {u"text"_s, seat.text},
            {u"reason"_s, seatReasonName(seat.reason)},
            {u"other"_s, words::textJson(seat.other)}};
}

} // namespace

int seatsCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("seats", arguments,
                                {{u"dry-run"_s, QCoreApplication::translate("Cli", "What it would claim, and nothing is written.")}},
                                u"resolve [--dry-run]"_s, 1, 1);
    if (parsed.exitCode)
        return *parsed.exitCode;
    if (parsed.words() != QStringList{u"resolve"_s})
        return parsed.misused();
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const auto actor = actions::currentActor(**connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::SeatsAction action;
    actions::ActionRunner runner(**connection, *actor);
    std::optional<RowId> entry;
    if (parsed.parser->isSet(u"dry-run"_s)) {
        if (const auto tried = runner.dryRun(action, 1); !tried)
            return context.fail(tried.error());
    } else {
        const auto done = runner.run(action);
        if (!done)
            return context.fail(done.error());
        entry = done->action;
    }
    const SeatWorklist &list = action.worklist();
    QJsonArray left;
    QStringList lines{words::seatSummary(list)};
    for (const UnresolvedSeat &seat : list.left) {
        left.append(leftJson(seat));
        lines.append(QStringList{seat.order, seat.event, seat.instance, seat.text, words::seatReason(seat)}.join(u'\t'));
    }
    return context.answer({{u"claimed"_s, list.claimed}, {u"released"_s, list.released}, {u"kept"_s, list.kept}, {u"general"_s, list.general},
                           {u"left"_s, left}, {u"action"_s, words::idJson(entry)}},
                          lines.join(u'\n'), list.left.empty() ? Done : Findings);
}

} // namespace pd::cli
