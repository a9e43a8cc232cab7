// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seatcommands.h"

#include "models/actions/seatchangeactions.h"
#include "models/domain/seattext.h"
#include "models/store/seatmap.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/orderwords.h"
#include "ui/words/seatadvicewords.h"
#include "ui/words/seatchangewords.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

using Deed = SeatChange::Deed;
using words::SeatDeed;

QJsonObject pricesJson(const SeatPriceChange &prices)
{
    QJsonArray performances;
    for (const SeatPriceChange::At &at : prices.performances)
        performances.append(QJsonObject{{u"performance"_s, words::idJson(at.performance)}, {u"difference"_s, words::moneyJson(at.difference)}});
    return {{u"from"_s, QJsonArray::fromStringList(prices.from)}, {u"to"_s, QJsonArray::fromStringList(prices.to)}, {u"difference"_s, words::moneyJson(prices.total)},
            {u"assumed"_s, prices.assumed}, {u"performances"_s, performances}};
}

std::optional<SeatDeed> deedNamed(const QString &word)
{
    const QStringList names{u"swap"_s, u"add"_s, u"drop"_s, u"hold"_s, u"confirm"_s, u"release"_s};
    const qsizetype at = names.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(SeatDeed(at));
}

Error unread(const QString &text)
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"seats"_s}}, {}};
}

// Its own seats need no section; of others that are called alike those in the section of its own are meant.
Result<std::vector<RowId>> seatsNamed(store::Connection &connection, const SeatOrder &order, const QString &text, bool own)
{
    std::vector<Seat> seats;
    QString section;
    for (const OwnSeat &one : order.stock.own) {
        const Seat seat = order.stock.places.value(one.seat).seat;
        section = seat.section;
        if (own && std::none_of(seats.begin(), seats.end(), [&](const Seat &known) { return known.id == seat.id; }))
            seats.push_back(seat);
    }
    if (!own) {
        if (!order.venue)
            return unread(text);
        Result<std::vector<Seat>> all = store::readSeats(connection, *order.venue);
        if (!all)
            return all.error();
        seats = *std::move(all);
    }
    const SeatFinder finder(seats);
    SeatReading reading = finder.read(text);
    if (reading.kind == SeatReading::Kind::Ambiguous)
        reading = finder.read(section + u' ' + text);
    return reading.kind == SeatReading::Kind::Found ? Result<std::vector<RowId>>(reading.seats) : unread(text);
}

Result<std::optional<int>> numberOf(const Parsed &parsed, const QString &option)
{
    if (!parsed.parser->isSet(option))
        return std::optional<int>();
    const QString text = parsed.parser->value(option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0)
        return std::optional(number);
    return Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, option == "days"_L1 ? u"days"_s : u"integer"_s}}, {}};
}

Result<SeatChange> changeOf(store::Connection &connection, const Parsed &parsed, const SeatOrder &order, SeatDeed deed)
{
    SeatChange change;
    change.deed = deed == SeatDeed::Add ? Deed::Add : deed == SeatDeed::Drop ? Deed::Drop : deed == SeatDeed::Hold ? Deed::Hold : Deed::Swap;
    for (const bool own : {true, false}) {
        const QString option = own ? u"from"_s : u"to"_s;
        if (!parsed.parser->isSet(option))
            continue;
        const Result<std::vector<RowId>> seats = seatsNamed(connection, order, parsed.parser->value(option), own);
        if (!seats)
            return seats.error();
        (own ? change.give : change.take) = *seats;
    }
    if (parsed.parser->isSet(u"performance"_s)) {
        const Result<RowId> performance = recordNumber(u"instance"_s, parsed.parser->value(u"performance"_s));
        if (!performance)
            return performance.error();
        change.performance = *performance;
    }
    const Result<std::optional<int>> accessible = numberOf(parsed, u"accessible"_s);
    if (!accessible)
        return accessible.error();
    change.accessible = *accessible;
    return change;
}

// What each part needs and takes.
bool fits(const Parsed &parsed, SeatDeed deed)
{
    const auto given = [&](const char *option) { return parsed.parser->isSet(QString::fromLatin1(option)); };
    const bool exchanges = deed == SeatDeed::Swap || deed == SeatDeed::Hold;
    return given("to") == (exchanges || deed == SeatDeed::Add) && (exchanges || given("from") == (deed == SeatDeed::Drop)) && (exchanges || !given("performance"))
        && (deed == SeatDeed::Hold || !given("days")) && (deed == SeatDeed::Swap || deed == SeatDeed::Confirm || !given("prefers-original"));
}

Result<std::unique_ptr<actions::SeatAction>> actionOf(store::Connection &connection, const Parsed &parsed, const SeatOrder &order, SeatDeed deed)
{
    const auto after = parsed.parser->isSet(u"prefers-original"_s) ? store::AfterExchange::KeepsOriginal : store::AfterExchange::TakesNew;
    if (deed == SeatDeed::Confirm)
        return std::unique_ptr<actions::SeatAction>(new actions::ConfirmHoldAction(order.order.id, after));
    if (deed == SeatDeed::Release)
        return std::unique_ptr<actions::SeatAction>(new actions::ReleaseHoldAction(order.order.id));
    Result<SeatChange> change = changeOf(connection, parsed, order, deed);
    if (!change)
        return change.error();
    const Result<std::optional<int>> days = numberOf(parsed, u"days"_s);
    if (!days)
        return days.error();
    if (deed == SeatDeed::Hold)
        return std::unique_ptr<actions::SeatAction>(new actions::HoldSeatsAction(order.order.id, *std::move(change), *days));
    return std::unique_ptr<actions::SeatAction>(new actions::SwapSeatsAction(order.order.id, *std::move(change), after));
}

int answer(const Context &context, SeatDeed deed, const SeatsChanged &changed, const std::optional<SeatSuggestion> &way, const PortalSettings &settings, const Ran &ran, bool dryRun)
{
    const bool patronManager = settings.recordsMaster == RecordsMaster::PatronManager;
    QStringList lines;
    if (dryRun)
        lines.append(QCoreApplication::translate("Cli", "Nothing was changed. It would be:"));
    lines.append(words::seatsChangedText(deed, changed, settings.timeZone));
    lines.append(words::priceDifferenceText(deed, changed));
    lines.append(words::seatPricesText(changed.prices));
    lines << words::waitingText(changed.waiting) << words::servedText(changed.served) << words::nextInLineText(changed.next);
    if (ran.changed)
        lines.append(words::carryOverNote(patronManager));
    if (ran.changed && patronManager && way)
        lines.append(words::seatWayText(way->way, true));
    lines.removeAll(QString());
    return context.answer({{u"order"_s, words::idJson(changed.order)},
                           {u"number"_s, words::textJson(changed.number)},
                           {u"gave"_s, seatsJson(changed.gave)},
                           {u"took"_s, seatsJson(changed.took)},
                           {u"performances"_s, changed.performances},
                           {u"heldUntil"_s, words::instantJson(changed.heldUntil)},
                           {u"difference"_s, words::moneyJson(changed.difference)},
                           {u"prices"_s, pricesJson(changed.prices)},
                           {u"way"_s, way ? QJsonValue(seatWayName(way->way)) : QJsonValue()},
                           {u"waiting"_s, waitsJson(changed.waiting)},
                           {u"served"_s, waitsJson(changed.served)},
                           {u"next"_s, nextJson(changed.next)},
                           {u"inPatronManager"_s, patronManager},
                           {u"changed"_s, ran.changed},
                           {u"action"_s, words::idJson(ran.action)}},
                          lines.join(u'\n'));
}

} // namespace

QJsonArray seatsJson(const std::vector<Seat> &seats)
{
    QJsonArray names;
    for (const Seat &seat : seats)
        names.append(seat.name());
    return names;
}

QJsonArray waitsJson(const std::vector<SeatWait> &waits)
{
    QJsonArray ids;
    for (const SeatWait &wait : waits)
        ids.append(words::idJson(wait.id));
    return ids;
}

QJsonValue nextJson(const std::optional<WaitOffer> &next)
{
    return next ? QJsonObject{{u"wait"_s, words::idJson(next->wait.id)},
                              {u"patron"_s, words::textJson(next->wait.patron)},
                              {u"number"_s, words::textJson(next->wait.number)},
                              {u"seats"_s, seatsJson(next->seats)}}
                : QJsonValue();
}

Result<SeatChange> swapAsked(store::Connection &connection, const Parsed &parsed, const SeatOrder &order)
{
    return changeOf(connection, parsed, order, SeatDeed::Swap);
}

int changeSeats(const Parsed &parsed)
{
    const std::optional<SeatDeed> deed = deedNamed(parsed.words().first());
    if (!deed || !fits(parsed, *deed))
        return parsed.misused();
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<SeatOrder> order = readSeatOrder(**connection, parsed);
    if (!order)
        return context.fail(order.error());
    const Result<std::unique_ptr<actions::SeatAction>> action = actionOf(**connection, parsed, *order, *deed);
    if (!action)
        return context.fail(action.error());
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const Result<Ran> ran = runOrTry(**connection, **action, dryRun, parsed.parser->value(u"why"_s));
    return ran ? answer(context, *deed, (*action)->changed(), (*action)->way(), order->settings, *ran, dryRun) : context.fail(ran.error());
}

} // namespace pd::cli
