// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seatcommands.h"

#include "models/store/seatadvice.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/seatadvicewords.h"

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonArray reasonsJson(const SeatSuggestion &suggestion)
{
    QJsonArray reasons;
    for (const WayReason &reason : suggestion.reasons) {
        reasons.append(QJsonObject{{u"rule"_s, reason.rule()},
                                   {u"reason"_s, wayReasonName(reason.code)},
                                   {u"text"_s, words::wayReasonText(reason)},
                                   {u"source"_s, wayRuleSource.toString()},
                                   {u"assumed"_s, reason.assumed()}});
    }
    return reasons;
}

QJsonObject otherJson(const SeatAlternative &other)
{
    return {{u"series"_s, other.series ? words::idJson(other.series) : QJsonValue()},
            {u"name"_s, other.name},
            {u"weekday"_s, other.weekday ? QJsonValue(other.weekday) : QJsonValue()},
            {u"seats"_s, QJsonArray::fromStringList(other.seats)},
            {u"performances"_s, other.performances},
            {u"difference"_s, words::moneyJson(other.difference)},
            {u"way"_s, seatWayName(other.suggestion.way)},
            {u"reasons"_s, reasonsJson(other.suggestion)}};
}

} // namespace

int suggestSeats(const Parsed &parsed)
{
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<SeatOrder> read = readSeatOrder(**connection, parsed);
    if (!read)
        return context.fail(read.error());
    const Result<SeatChange> asked = swapAsked(**connection, parsed, *read);
    if (!asked)
        return context.fail(asked.error());
    const Result<SeatAdvice> advice = store::readSeatAdvice(**connection, read->order, *asked, now(), read->settings.timeZone);
    if (!advice)
        return context.fail(advice.error());
    QJsonArray others;
    for (const SeatAlternative &other : advice->others)
        others.append(otherJson(other));
    return context.answer({{u"order"_s, words::idJson(read->order.id)},
                           {u"number"_s, words::textJson(read->order.number)},
                           {u"count"_s, advice->count},
                           {u"way"_s, advice->wish ? QJsonValue(seatWayName(advice->wish->way)) : QJsonValue()},
                           {u"reasons"_s, advice->wish ? reasonsJson(*advice->wish) : QJsonArray()},
                           {u"difference"_s, words::moneyJson(advice->difference)},
                           {u"refused"_s, advice->refused ? QJsonValue(errorName(advice->refused->code)) : QJsonValue()},
                           {u"others"_s, others}},
                          words::seatAdviceText(*advice, read->settings.recordsMaster == RecordsMaster::PatronManager));
}

} // namespace pd::cli
