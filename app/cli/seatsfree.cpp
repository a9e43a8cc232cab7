// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seatcommands.h"

#include "models/domain/renewalstate.h"
#include "models/domain/seatsearch.h"
#include "models/domain/serieshouse.h"
#include "models/store/orderread.h"
#include "models/store/seatalternatives.h"
#include "models/store/seatstock.h"
#include "models/store/settingsreader.h"
#include "models/store/waitlist.h"
#include "ui/words/format.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/orderwords.h"
#include "ui/words/seatmapwords.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

// Each once.
std::vector<Seat> placesOf(const SeatStock &stock, const std::vector<OwnSeat> &claims)
{
    std::vector<Seat> seats;
    for (const OwnSeat &claim : claims) {
        if (std::none_of(seats.begin(), seats.end(), [&](const Seat &seat) { return seat.id == claim.seat; }))
            seats.push_back(stock.places.value(claim.seat).seat);
    }
    std::sort(seats.begin(), seats.end(), [](const Seat &a, const Seat &b) { return std::tie(a.section, a.y, a.x, a.id) < std::tie(b.section, b.y, b.x, b.id); });
    return seats;
}

QJsonArray namesJson(const std::vector<Seat> &seats)
{
    QJsonArray names;
    for (const Seat &seat : seats)
        names.append(seat.name());
    return names;
}

// 0: what was typed is none.
int countOf(const Parsed &parsed, const QString &option, int otherwise)
{
    return parsed.parser->isSet(option) ? parsed.parser->value(option).toInt() : otherwise;
}

} // namespace

Result<SeatOrder> readSeatOrder(store::Connection &connection, const Parsed &parsed)
{
    const Result<RowId> id = orderNamed(connection, parsed.words().at(1), parsed.parser->isSet(u"id"_s));
    if (!id)
        return id.error();
    const Result<TicketOrder> order = store::readOrder(connection, *id);
    if (!order)
        return order.error();
    const Result<PortalSettings> settings = store::readPortalSettings(connection);
    if (!settings)
        return settings.error();
    const Instant at = now();
    const Result<SeatStock> stock = store::readSeatStock(connection, *order, {}, at, settings->timeZone);
    if (!stock)
        return stock.error();
    SeatOrder read{*order, *settings, *stock, {}, {}};
    for (const SeatStock::Performance &performance : stock->performances) {
        if (performance.startsAt && *performance.startsAt <= at)
            continue;
        read.performances.push_back(performance.id);
        read.venue = performance.venue;
    }
    return read;
}

int showSeats(const Parsed &parsed)
{
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<SeatOrder> read = readSeatOrder(**connection, parsed);
    if (!read)
        return context.fail(read.error());
    const std::vector<Seat> own = placesOf(read->stock, read->stock.own);
    const std::vector<Seat> held = placesOf(read->stock, read->stock.held);
    const Result<void> may = mayDo(OrderDeed::ChangeSeats, read->order, read->settings.currency, now());
    QStringList lines{own.empty() ? QCoreApplication::translate("Cli", "The order has no seats here.") : words::seatsText(own)};
    if (!held.empty())
        lines.append(QCoreApplication::translate("Cli", "Held besides: %1, until %2.").arg(words::seatsText(held), words::instantText(*read->stock.heldUntil, read->settings.timeZone)));
    if (!may)
        lines.append(words::orderRefusalText(may.error()));
    const QJsonValue reason = may ? QJsonValue() : QJsonValue(may.error().values.value(u"reason"_s).toString());
    return context.answer({{u"order"_s, words::idJson(read->order.id)},
                           {u"number"_s, words::textJson(read->order.number)},
                           {u"seats"_s, namesJson(own)},
                           {u"held"_s, namesJson(held)},
                           {u"heldUntil"_s, words::instantJson(read->stock.heldUntil)},
                           {u"performances"_s, qint64(read->performances.size())},
                           {u"reason"_s, reason}},
                          lines.join(u'\n'));
}

int freeSeats(const Parsed &parsed)
{
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<SeatOrder> read = readSeatOrder(**connection, parsed);
    if (!read)
        return context.fail(read.error());
    if (read->performances.empty()) {
        const QString none = QCoreApplication::translate("Cli", "No performance of this order is still to come, so there are no seats to look for.");
        return context.answer({{u"order"_s, words::idJson(read->order.id)}, {u"number"_s, words::textJson(read->order.number)}, {u"performances"_s, 0}, {u"proposals"_s, QJsonArray()}, {u"obstacles"_s, QJsonArray{none}}}, none, Findings);
    }
    const Result<SeatHouse> house = store::readHouseOfAll(**connection, read->performances, store::seenBy(read->order), now());
    if (!house)
        return context.fail(house.error());
    SeatWish wish;
    wish.count = countOf(parsed, u"count"_s, std::max(1, int(ownSeats(*house).size())));
    wish.accessible = countOf(parsed, u"accessible"_s, 0);
    wish.aisle = parsed.parser->isSet(u"aisle"_s);
    wish.together = !parsed.parser->isSet(u"apart"_s);
    if (parsed.parser->isSet(u"not-behind"_s))
        wish.notBehind = ownSeats(*house);
    if (wish.count < 1 || wish.accessible < 0 || wish.accessible > wish.count)
        return parsed.misused();
    const SeatFinding finding = findSeats(*house, wish);
    const Result<std::vector<SeatWait>> waits = read->order.series ? store::readWaits(**connection, read->order.series->id) : Result<std::vector<SeatWait>>(std::vector<SeatWait>());
    if (!waits)
        return context.fail(waits.error());
    QJsonArray proposals;
    QJsonArray obstacles;
    QStringList lines;
    for (const SeatProposal &proposal : finding.proposals) {
        QJsonArray names;
        std::vector<Seat> seats;
        for (const RowId seat : proposal.seats) {
            seats.push_back(house->at(house->indexOf(seat)).seat);
            names.append(seats.back().name());
        }
        const std::vector<SeatWait> waiting = waitingFor(seats, *waits, read->order.contactId.value_or(0));
        QJsonArray waiters;
        for (const SeatWait &wait : waiting)
            waiters.append(words::idJson(wait.id));
        const QString why = words::seatReasonsText(*house, proposal.reasons);
        proposals.append(QJsonObject{{u"seats"_s, names}, {u"text"_s, why}, {u"waiting"_s, waiters}});
        lines.append(QStringList{words::seatsText(*house, proposal.seats), why, words::waitingText(waiting)}.join(u'\t').trimmed());
    }
    for (const SeatReason &obstacle : finding.obstacles) {
        obstacles.append(words::seatReasonText(*house, obstacle));
        lines.append(words::seatReasonText(*house, obstacle));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "No such seats are free."));
    return context.answer({{u"order"_s, words::idJson(read->order.id)},
                           {u"number"_s, words::textJson(read->order.number)},
                           {u"performances"_s, qint64(read->performances.size())},
                           {u"proposals"_s, proposals},
                           {u"obstacles"_s, obstacles}},
                          lines.join(u'\n'));
}

} // namespace pd::cli
