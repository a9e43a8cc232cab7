// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seatcommands.h"

#include "models/actions/waitactions.h"
#include "models/store/recordnames.h"
#include "models/store/settingsreader.h"
#include "models/store/waitlist.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

int told(const Context &context, const SeatWait &wait, const QTimeZone &zone, const Ran &ran, bool dryRun)
{
    QStringList lines{words::waitText(wait, zone)};
    if (dryRun)
        lines.prepend(QCoreApplication::translate("Cli", "Nothing was changed. It would be:"));
    return context.answer({{u"wait"_s, waitJson(wait)}, {u"action"_s, words::idJson(ran.action)}}, lines.join(u'\n'));
}

Result<int> count(const Parsed &parsed, const QString &option, int otherwise)
{
    if (!parsed.parser->isSet(option))
        return otherwise;
    bool isNumber = false;
    const int number = parsed.parser->value(option).toInt(&isNumber);
    return isNumber ? Result<int>(number) : Error{ErrorCode::ValueInvalid, {{u"value"_s, parsed.parser->value(option)}, {u"expected"_s, u"integer"_s}}, {}};
}

} // namespace

QJsonObject waitJson(const SeatWait &wait)
{
    return {{u"id"_s, words::idJson(wait.id)},
            {u"series"_s, words::idJson(wait.series)},
            {u"seriesName"_s, words::textJson(wait.seriesName)},
            {u"contact"_s, words::idJson(wait.contact)},
            {u"patron"_s, words::textJson(wait.patron)},
            {u"order"_s, wait.order ? words::idJson(wait.order) : QJsonValue()},
            {u"number"_s, words::textJson(wait.number)},
            {u"section"_s, words::textJson(wait.section)},
            {u"seats"_s, wait.seats},
            {u"together"_s, wait.together},
            {u"accessible"_s, wait.accessible},
            {u"since"_s, words::instantJson(wait.since)},
            {u"note"_s, words::textJson(wait.note)}};
}

int waitForSeats(const Parsed &parsed)
{
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<SeatOrder> order = readSeatOrder(**connection, parsed);
    if (!order)
        return context.fail(order.error());
    SeatWait wait;
    const RowId first = order->performances.empty() ? 0 : order->performances.front();
    const auto own = std::count_if(order->stock.own.begin(), order->stock.own.end(), [first](const OwnSeat &seat) { return seat.performance == first; });
    const Result<int> seats = count(parsed, u"count"_s, std::max(1, int(own)));
    const Result<int> accessible = count(parsed, u"accessible"_s, 0);
    if (!seats || !accessible)
        return context.fail(seats ? accessible.error() : seats.error());
    wait.seats = *seats;
    wait.accessible = *accessible;
    wait.section = parsed.parser->value(u"section"_s);
    wait.together = !parsed.parser->isSet(u"apart"_s);
    wait.note = parsed.parser->value(u"note"_s);
    actions::WaitAction action(order->order.id, wait);
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const Result<Ran> ran = runOrTry(**connection, action, dryRun);
    return ran ? told(context, action.added(), order->settings.timeZone, *ran, dryRun) : context.fail(ran.error());
}

int waitNoLonger(const Parsed &parsed)
{
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<RowId> wait = recordNumber(u"seatWait"_s, parsed.words().at(1));
    if (!wait)
        return context.fail(wait.error());
    const Result<PortalSettings> settings = store::readPortalSettings(**connection);
    if (!settings)
        return context.fail(settings.error());
    actions::UnwaitAction action(*wait);
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const Result<Ran> ran = runOrTry(**connection, action, dryRun);
    return ran ? told(context, action.removed(), settings->timeZone, *ran, dryRun) : context.fail(ran.error());
}

int listWaits(const Parsed &parsed)
{
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    std::optional<RowId> series;
    if (parsed.words().size() == 2) {
        const Result<RowId> id = recordNumber(u"series"_s, parsed.words().at(1));
        if (!id)
            return context.fail(id.error());
        series = *id;
        if (const Result<QString> known = store::seriesName(**connection, *series); !known)
            return context.fail(known.error());
    }
    const Result<PortalSettings> settings = store::readPortalSettings(**connection);
    const Result<std::vector<SeatWait>> waits = settings ? store::readWaits(**connection, series) : Result<std::vector<SeatWait>>(settings.error());
    if (!waits)
        return context.fail(waits.error());
    QJsonArray list;
    QStringList lines;
    for (const SeatWait &wait : *waits) {
        list.append(waitJson(wait));
        lines.append(QStringList{QString::number(wait.id), wait.seriesName, words::waitText(wait, settings->timeZone)}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "Nobody waits for seats."));
    return context.answer({{u"waits"_s, list}}, lines.join(u'\n'));
}

} // namespace pd::cli
