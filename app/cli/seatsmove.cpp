// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seatcommands.h"

#include "models/actions/seriesmoveaction.h"
#include "models/domain/seattext.h"
#include "models/store/seatmap.h"
#include "models/store/seriesreader.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/seriesmovewords.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

Result<std::vector<RowId>> seatsOf(store::Connection &connection, const SeriesRecord &series, const QString &text)
{
    const Error unread{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"seats"_s}}, {}};
    if (!series.venueId)
        return unread;
    Result<std::vector<Seat>> seats = store::readSeats(connection, *series.venueId);
    if (!seats)
        return seats.error();
    const SeatReading reading = SeatFinder(*seats).read(text);
    return reading.kind == SeatReading::Kind::Found ? Result<std::vector<RowId>>(reading.seats) : unread;
}

Result<SeriesMove> moveOf(store::Connection &connection, const Parsed &parsed)
{
    const Result<RowId> id = recordNumber(u"series"_s, parsed.parser->value(u"series"_s));
    if (!id)
        return id.error();
    const Result<SeriesRecord> series = store::readSeries(connection, *id);
    if (!series)
        return series.error();
    Result<std::vector<RowId>> seats = seatsOf(connection, *series, parsed.parser->value(u"to"_s));
    if (!seats)
        return seats.error();
    SeriesMove move{*id, *std::move(seats), {}, parsed.parser->isSet(u"prefers-original"_s)};
    if (parsed.parser->isSet(u"accessible"_s)) {
        const QString text = parsed.parser->value(u"accessible"_s);
        bool isNumber = false;
        move.accessible = text.toInt(&isNumber);
        if (!isNumber || *move.accessible < 0)
            return Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"integer"_s}}, {}};
    }
    return move;
}

QJsonArray packagesJson(const std::vector<MovedPackage> &packages)
{
    QJsonArray all;
    for (const MovedPackage &package : packages) {
        all.append(QJsonObject{{u"level"_s, package.level.name},
                               {u"quantity"_s, package.was.quantity.value_or(1)},
                               {u"price"_s, words::moneyJson(Money{package.price, package.level.currency})}});
    }
    return all;
}

int answer(const Context &context, const SeriesMoved &moved, const Ran &ran, bool dryRun)
{
    QStringList lines;
    if (dryRun)
        lines.append(QCoreApplication::translate("Cli", "Nothing was changed. It would be:"));
    lines << words::seriesMovedText(moved) << words::seriesMoveDetails(moved) << words::nextInLineText(moved.seats.next);
    lines.removeAll(QString());
    return context.answer({{u"order"_s, words::idJson(moved.seats.order)},
                           {u"number"_s, words::textJson(moved.seats.number)},
                           {u"from"_s, moved.from},
                           {u"to"_s, moved.to},
                           {u"gave"_s, seatsJson(moved.seats.gave)},
                           {u"took"_s, seatsJson(moved.seats.took)},
                           {u"performances"_s, moved.seats.performances},
                           {u"packages"_s, packagesJson(moved.packages)},
                           {u"difference"_s, words::moneyJson(moved.seats.difference)},
                           {u"due"_s, words::moneyJson(moved.due)},
                           {u"keepsOriginal"_s, moved.keepsOriginal},
                           {u"requests"_s, moved.requests},
                           {u"waits"_s, moved.waits},
                           {u"waiting"_s, waitsJson(moved.seats.waiting)},
                           {u"served"_s, waitsJson(moved.seats.served)},
                           {u"next"_s, nextJson(moved.seats.next)},
                           {u"changed"_s, ran.changed},
                           {u"action"_s, words::idJson(ran.action)}},
                          lines.join(u'\n'));
}

} // namespace

int moveSeats(const Parsed &parsed)
{
    if (!parsed.parser->isSet(u"series"_s) || !parsed.parser->isSet(u"to"_s))
        return parsed.misused();
    const Context &context = *parsed.context;
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<SeatOrder> order = readSeatOrder(**connection, parsed);
    if (!order)
        return context.fail(order.error());
    const Result<SeriesMove> move = moveOf(**connection, parsed);
    if (!move)
        return context.fail(move.error());
    actions::SeriesMoveAction action(order->order.id, *move);
    const bool dryRun = parsed.parser->isSet(u"dry-run"_s);
    const Result<Ran> ran = runOrTry(**connection, action, dryRun, parsed.parser->value(u"why"_s));
    return ran ? answer(context, action.moved(), *ran, dryRun) : context.fail(ran.error());
}

} // namespace pd::cli
