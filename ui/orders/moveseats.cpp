// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/moveseats.h"

#include "models/domain/folding.h"
#include "models/domain/instant.h"
#include "models/domain/seatadvice.h"
#include "models/domain/serieshouse.h"
#include "models/domain/seriesmove.h"
#include "models/domain/understanding/seriesnames.h"
#include "ui/orders/orderseats.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int evening = 17;  // o'clock
constexpr int byName = 100; // it is called so: no words about days say more

std::vector<Instant> startsOf(const SeriesRecord &series)
{
    std::vector<Instant> starts;
    for (const SeriesPerformance &performance : series.performances) {
        if (performance.startsAt)
            starts.push_back(*performance.startsAt);
    }
    return starts;
}

bool isMatinee(const SeriesRecord &series, const QTimeZone &zone)
{
    const std::vector<Instant> starts = startsOf(series);
    const auto early = std::count_if(starts.begin(), starts.end(), [&](Instant one) { return QDateTime::fromMSecsSinceEpoch(one.ms, zone).time().hour() < evening; });
    return early * 2 > qint64(starts.size());
}

// Sundays, domingo, dimanches; 0: it is no weekday.
int weekdayNamed(const QString &word)
{
    for (const QLocale::Language language : {QLocale::English, QLocale::Spanish, QLocale::French, QLocale::German, QLocale::Portuguese}) {
        for (int day = 1; day <= 7; ++day) {
            const QString name = folded(QLocale(language).standaloneDayName(day)).section(u'-', 0, 0);
            if (word == name || word == name + u's')
                return day;
        }
    }
    return 0;
}

// How much of what somebody wrote the series is; below 0: it is something else.
int fits(const QString &wished, const SeriesRecord &series, const QTimeZone &zone)
{
    static const QStringList byDay{u"matin"_s, u"afternoon"_s, u"tarde"_s, u"nachmittag"_s}, byNight{u"evening"_s, u"night"_s, u"noche"_s, u"soir"_s, u"abend"_s, u"noite"_s};
    const auto begins = [](const QString &word, const QStringList &with) { return std::any_of(with.begin(), with.end(), [&](const QString &one) { return word.startsWith(one); }); };
    const QString name = folded(series.series.name);
    int sum = understanding::isSameSeries(wished, series.series.name) ? byName : 0;
    for (const QString &word : folded(wished).split(u' ', Qt::SkipEmptyParts)) {
        if (const int day = weekdayNamed(word))
            sum += weekdayOf(startsOf(series), zone) == day ? 2 : -2;
        else if (begins(word, byDay))
            sum += isMatinee(series, zone) ? 1 : -1;
        else if (begins(word, byNight))
            sum += isMatinee(series, zone) ? -1 : 1;
        else if (word.size() > 3 && name.contains(word))
            sum += 1;
    }
    return sum;
}

std::vector<MoveChoices::Choice> choicesOf(const TicketOrder &order, const std::vector<SeriesRecord> &all, const SeriesRecord &own, Instant at)
{
    std::vector<MoveChoices::Choice> choices;
    for (const SeriesRecord &series : all) {
        if (series.series.id == own.series.id || !own.seasonId || series.seasonId != own.seasonId)
            continue;
        MoveChoices::Choice choice{series, std::nullopt};
        if (const Result<void> may = mayMove(own, series, at); !may)
            choice.refusal = may.error();
        else if (const Result<std::vector<MovedPackage>> packages = movedPackages(order, own, series, at); !packages)
            choice.refusal = packages.error();
        choices.push_back(std::move(choice));
    }
    std::stable_partition(choices.begin(), choices.end(), [](const MoveChoices::Choice &one) { return !one.refusal; });
    return choices;
}

} // namespace

Result<MoveChoices> readMoveChoices(DeskReaders &readers, const TicketOrder &order, const WishedSeries &wished, Instant at, const QTimeZone &zone)
{
    const Result<std::vector<SeriesRecord>> all = readers.series->series();
    if (!all)
        return all.error();
    const auto own = std::find_if(all->begin(), all->end(), [&](const SeriesRecord &one) { return order.series && one.series.id == order.series->id; });
    if (own == all->end())
        return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"moveNoSeries"_s}}, {}};
    const Result<OrderSeats> seats = readOrderSeats(readers, order, at, zone);
    if (!seats)
        return seats.error();
    const SeatHouse house = seats->house({});
    MoveChoices choices{order.id, order.version, ownSeats(house), 0, int(placesOf(order, *own)), {}, 0, {}};
    choices.accessible = int(std::count_if(choices.own.begin(), choices.own.end(), [&](RowId seat) { return house.at(house.indexOf(seat)).seat.accessible; }));
    choices.series = choicesOf(order, *all, *own, at);
    int best = 0;
    std::optional<std::size_t> meant;
    for (std::size_t i = 0; i < choices.series.size(); ++i) {
        if (const int fit = fits(wished.said, choices.series[i].series, zone); fit > best) {
            best = fit;
            meant = i;
        }
    }
    if (wished.verified)
        choices.first = meant.value_or(0);
    else
        choices.offered = meant;
    return choices;
}

Result<MoveHouse> readMoveHouse(DeskReaders &readers, const TicketOrder &order, const MoveChoices &choices, const SeriesRecord &series, Instant at)
{
    std::vector<std::vector<MapSeat>> all;
    for (const SeriesPerformance &performance : series.performances) {
        Result<std::vector<MapSeat>> states = readers.seats->states(performance.instance, at);
        if (!states)
            return states.error();
        all.push_back(*std::move(states));
    }
    const Result<SeatOwners> owners = readers.seats->owners(series.series.id, order.contactId.value_or(0));
    if (!owners)
        return owners.error();
    MoveHouse move{series.series.id, std::make_shared<const SeatHouse>(withOwners(houseOfAll(all, order.number), *owners)), {}, false};
    const SeatHouse &house = *move.house;
    move.same = int(choices.own.size()) == choices.places && std::all_of(choices.own.begin(), choices.own.end(), [&](RowId seat) {
        const int at = house.indexOf(seat);
        return at >= 0 && (house.at(at).state == SeatState::Free || house.at(at).state == SeatState::Own);
    });
    if (move.same) {
        move.first.seats = choices.own;
        return move;
    }
    SeatWish wish;
    wish.count = choices.places;
    wish.accessible = std::min(choices.places, choices.accessible);
    wish.notBehind = choices.own;
    if (const std::vector<SeatProposal> best = bestSeats(house, wish, 1); choices.places > 0 && !best.empty())
        move.first = best.front();
    return move;
}

} // namespace pd::ui
