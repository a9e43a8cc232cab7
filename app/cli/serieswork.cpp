// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serieswork.h"

#include "models/actions/assignmentactions.h"
#include "models/store/unsureseats.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/serieswords.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonObject unsureJson(const UnsureSeat &seat)
{
    return {{u"series"_s, words::idJson(seat.series)},
            {u"contact"_s, words::idJson(seat.contact)},
            {u"name"_s, words::textJson(seat.contactName)},
            {u"seat"_s, words::idJson(seat.seat)},
            {u"seatName"_s, seat.seatName},
            {u"reason"_s, unsureReasonName(seat.reason)},
            {u"confidence"_s, confidenceName(seat.confidence)},
            {u"performances"_s, seat.performances},
            {u"of"_s, seat.all},
            {u"assigned"_s, seat.assigned},
            {u"other"_s, words::textJson(seat.other)}};
}

// Record numbers of these kinds, in their order.
Result<std::vector<RowId>> numbersOf(const QStringList &kinds, const QStringList &words)
{
    std::vector<RowId> ids;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const Result<RowId> id = recordNumber(kinds.at(i), words.at(i));
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    return ids;
}

} // namespace

int linkSeries(const Context &context, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::SeriesLinkAction action;
    const auto ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    const SeriesLinks &links = action.links();
    QJsonArray left;
    QStringList lines{words::linksSummary(links)};
    for (const UnlinkedSeries &series : links.left) {
        left.append(QJsonObject{{u"series"_s, words::idJson(series.series)}, {u"name"_s, series.name}, {u"reason"_s, unlinkedReasonName(series.reason)}});
        lines.append(QStringList{QString::number(series.series), series.name, words::unlinkedReasonText(series.reason)}.join(u'\t'));
    }
    return context.answer({{u"packages"_s, links.packages}, {u"kinds"_s, links.kinds}, {u"priceLevelsLinked"_s, links.levels}, {u"ordersLinked"_s, links.orders},
                           {u"performancesLinked"_s, links.performances}, {u"venues"_s, links.venues}, {u"left"_s, left}, {u"action"_s, words::idJson(ran->action)}},
                          lines.join(u'\n'), links.left.empty() ? Done : Findings);
}

int assignSeats(const Context &context, std::optional<RowId> series, bool dryRun)
{
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::AssignSeatsAction action(series);
    const auto ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    const store::AssignmentCount &count = action.count();
    const auto unsure = store::readUnsureSeats(**connection, series);
    if (!unsure)
        return context.fail(unsure.error());
    return context.answer({{u"added"_s, count.added}, {u"changedConfidence"_s, count.changed}, {u"kept"_s, count.kept},
                           {u"waiting"_s, qint64(unsure->size())}, {u"action"_s, words::idJson(ran->action)}},
                          QStringList{QCoreApplication::translate("Cli", "%n seats were assigned.", nullptr, int(count.added)),
                                      QCoreApplication::translate("Cli", "%n are otherwise sure than before.", nullptr, int(count.changed)),
                                      QCoreApplication::translate("Cli", "%n are as they were.", nullptr, int(count.kept)),
                                      QCoreApplication::translate("Cli", "%n wait for somebody to say whose they are.", nullptr, int(unsure->size()))}
                              .join(u' '));
}

int listUnsure(const Context &context, std::optional<RowId> series)
{
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto unsure = store::readUnsureSeats(**connection, series);
    if (!unsure)
        return context.fail(unsure.error());
    QJsonArray json;
    QStringList lines;
    for (const UnsureSeat &seat : *unsure) {
        json.append(unsureJson(seat));
        lines.append(QStringList{QString::number(seat.series), QString::number(seat.contact), QString::number(seat.seat), seat.seriesName, seat.contactName,
                                 seat.seatName, words::unsureText(seat)}
                         .join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "No seat waits for a decision."));
    return context.answer({{u"unsureSeats"_s, json}}, lines.join(u'\n'), unsure->empty() ? Done : Findings);
}

int decideSeat(const Context &context, const QStringList &words, bool theirs, bool dryRun)
{
    const auto ids = numbersOf({u"series"_s, u"contact"_s, u"seat"_s}, words);
    if (!ids)
        return context.fail(ids.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::SeatDecisionAction action({{ids->at(0), ids->at(1), ids->at(2)}}, theirs);
    return answerRun(context, ids->front(), runOrTry(**connection, action, dryRun), dryRun);
}

int exchangeSeat(const Context &context, const QStringList &words, bool dryRun)
{
    const auto ids = numbersOf({u"series"_s, u"contact"_s, u"seat"_s, u"seat"_s}, words);
    if (!ids)
        return context.fail(ids.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::SeatExchangeAction action({ids->at(0), ids->at(1), ids->at(2)}, ids->at(3),
                                       words.at(4) == "keep"_L1 ? store::AfterExchange::KeepsOriginal : store::AfterExchange::TakesNew);
    return answerRun(context, ids->front(), runOrTry(**connection, action, dryRun), dryRun);
}

int fulfilOrder(const Context &context, const QStringList &words, bool dryRun)
{
    const Result<RowId> order = recordNumber(u"order"_s, words.constFirst());
    if (!order)
        return context.fail(order.error());
    const auto seats = numbersOf(QStringList(words.size() - 1, u"seat"_s), words.mid(1));
    if (!seats)
        return context.fail(seats.error());
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    actions::FulfilAction action(*order, *seats);
    const auto ran = runOrTry(**connection, action, dryRun);
    if (!ran)
        return context.fail(ran.error());
    const store::Fulfilment &done = action.fulfilment();
    QJsonArray served;
    for (const SeatWait &wait : done.served)
        served.append(words::idJson(wait.id));
    return context.answer({{u"order"_s, words::idJson(*order)}, {u"seatsFulfilled"_s, done.seats}, {u"tickets"_s, done.tickets}, {u"served"_s, served}, {u"action"_s, words::idJson(ran->action)}},
                          QStringList{QCoreApplication::translate("Cli", "%n seats are the patron’s in the series now.", nullptr, int(done.seats)),
                                      QCoreApplication::translate("Cli", "%n tickets are new.", nullptr, int(done.tickets)), words::servedText(done.served)}
                              .join(u' ').trimmed());
}

} // namespace pd::cli
