// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seatcommands.h"

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

int resolveSeats(const Parsed &parsed)
{
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::SeatsAction action;
    const Result<Ran> ran = runOrTry(**connection, action, parsed.parser->isSet(u"dry-run"_s));
    if (!ran)
        return context.fail(ran.error());
    const SeatWorklist &list = action.worklist();
    QJsonArray left;
    QStringList lines{words::seatSummary(list)};
    for (const UnresolvedSeat &seat : list.left) {
        left.append(leftJson(seat));
        lines.append(QStringList{seat.order, seat.event, seat.instance, seat.text, words::seatReason(seat)}.join(u'\t'));
    }
    return context.answer({{u"claimed"_s, list.claimed}, {u"released"_s, list.released}, {u"kept"_s, list.kept}, {u"general"_s, list.general},
                           {u"left"_s, left}, {u"action"_s, words::idJson(ran->action)}},
                          lines.join(u'\n'), list.left.empty() ? Done : Findings);
}

// What each part has a use for.
const QHash<QString, QString> &optionsByPart()
{
    static const QHash<QString, QString> all{{u"resolve"_s, u"dry-run"_s},
                                             {u"show"_s, u"id"_s},
                                             {u"free"_s, u"id count accessible aisle apart not-behind"_s},
                                             {u"suggest"_s, u"id to from performance accessible"_s},
                                             {u"swap"_s, u"id to from performance accessible prefers-original why dry-run"_s},
                                             {u"add"_s, u"id to accessible why dry-run"_s},
                                             {u"drop"_s, u"id from accessible why dry-run"_s},
                                             {u"hold"_s, u"id to from performance accessible days why dry-run"_s},
                                             {u"confirm"_s, u"id prefers-original why dry-run"_s},
                                             {u"release"_s, u"id why dry-run"_s},
                                             {u"move"_s, u"id series to accessible prefers-original why dry-run"_s},
                                             {u"waitlist"_s, QString()},
                                             {u"wait"_s, u"id section count accessible apart note dry-run"_s},
                                             {u"unwait"_s, u"dry-run"_s}};
    return all;
}

} // namespace

int seatsCommand(const QStringList &arguments)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Cli", text); };
    const Parsed parsed = parse("seats", arguments,
                                {{u"to"_s, tr(QT_TRANSLATE_NOOP("Cli", "The new seats, such as “Orchestra C 4-5”.")), u"SEATS"_s},
                                 {u"series"_s, tr(QT_TRANSLATE_NOOP("Cli", "With move: the id of the series that the renewal goes to, in the same season.")), u"ID"_s},
                                 {u"from"_s, tr(QT_TRANSLATE_NOOP("Cli", "Which of the order’s seats are given up; all of them by default.")), u"SEATS"_s},
                                 {u"performance"_s, tr(QT_TRANSLATE_NOOP("Cli", "Only at the performance with this id.")), u"ID"_s},
                                 {u"accessible"_s, tr(QT_TRANSLATE_NOOP("Cli", "So many of the seats must be accessible; by default as many as now.")), u"N"_s},
                                 {u"prefers-original"_s, tr(QT_TRANSLATE_NOOP("Cli", "The patron’s seats in the series stay what they were."))},
                                 {u"days"_s, tr(QT_TRANSLATE_NOOP("Cli", "Business days of a hold.")), u"N"_s},
                                 {u"count"_s, tr(QT_TRANSLATE_NOOP("Cli", "How many seats are looked for; by default as many as the order has.")), u"N"_s},
                                 {u"aisle"_s, tr(QT_TRANSLATE_NOOP("Cli", "One of them at an aisle."))},
                                 {u"apart"_s, tr(QT_TRANSLATE_NOOP("Cli", "They need not be side by side."))},
                                 {u"not-behind"_s, tr(QT_TRANSLATE_NOOP("Cli", "In no row behind the order’s seats."))},
                                 {u"section"_s, tr(QT_TRANSLATE_NOOP("Cli", "Only seats in this section are waited for.")), u"TEXT"_s},
                                 {u"note"_s, tr(QT_TRANSLATE_NOOP("Cli", "What else was said.")), u"TEXT"_s},
                                 {u"why"_s, tr(QT_TRANSLATE_NOOP("Cli", "A reason for the journal.")), u"TEXT"_s},
                                 {u"id"_s, tr(QT_TRANSLATE_NOOP("Cli", "ORDER is the order’s id, not its number."))},
                                 {u"dry-run"_s, tr(QT_TRANSLATE_NOOP("Cli", "What it would change, and nothing is written."))}},
                                u"resolve | show ORDER | free ORDER [--count N] [--accessible N] [--aisle] [--apart] [--not-behind] | suggest ORDER [--to SEATS] [--from SEATS] [--performance ID] [--accessible N] | swap ORDER --to SEATS [--from SEATS] "
                                "[--performance ID] [--accessible N] [--prefers-original] | add ORDER --to SEATS | drop ORDER --from SEATS | hold ORDER --to SEATS [--from SEATS] "
                                "[--performance ID] [--days N] | confirm ORDER [--prefers-original] | release ORDER [--why TEXT] | "
                                "move ORDER --series ID --to SEATS [--accessible N] [--prefers-original] | "
                                "waitlist [SERIES] | wait ORDER [--section TEXT] [--count N] [--accessible N] [--apart] [--note TEXT] | unwait WAIT [--id] [--dry-run]"_s,
                                1, 2);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const QStringList words = parsed.words();
    const QString part = words.first();
    if (!parsed.takesOptions(optionsByPart(), part))
        return parsed.misused();
    if (part == "resolve"_L1 && words.size() == 1)
        return resolveSeats(parsed);
    if (part == "waitlist"_L1)
        return listWaits(parsed);
    if (words.size() != 2)
        return parsed.misused();
    if (part == "wait"_L1 || part == "unwait"_L1)
        return part == "wait"_L1 ? waitForSeats(parsed) : waitNoLonger(parsed);
    return part == "free"_L1 ? freeSeats(parsed) : part == "suggest"_L1 ? suggestSeats(parsed) : part == "show"_L1 ? showSeats(parsed) : part == "move"_L1 ? moveSeats(parsed) : changeSeats(parsed);
}

} // namespace pd::cli
