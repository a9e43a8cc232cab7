// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/theatre.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int archiveYears = 6;

struct Special {
    QString name;
    int day; // of the season
    int hour;
    Minor price;
};

QString repertoire(int n)
{
    static const std::array<QString, 16> titles = {
        u"Twelfth Night"_s,   u"Tartuffe"_s,   u"Hedda Gabler"_s,          u"The Rivals"_s,
        u"Cyrano de Bergerac"_s, u"The Cherry Orchard"_s, u"The Winter's Tale"_s, u"Peer Gynt"_s,
        u"Uncle Vanya"_s,     u"Medea"_s,      u"She Stoops to Conquer"_s, u"A Doll's House"_s,
        u"The Seagull"_s,     u"Volpone"_s,    u"Much Ado About Nothing"_s, u"The Misanthrope"_s};
    return titles[size_t(n) % titles.size()];
}

} // namespace

Theatre::Theatre(QDate day)
    : today(day)
    , venues{u"Main House"_s, u"Studio"_s}
    , m_noonToday(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch())
{
    buildHouses();
    for (int s = 0; s < 3; ++s) {
        const QDate starts = today.addDays(-240).addYears(s - CurrentSeason);
        seasons[size_t(s)] = {u"%1 Season"_s.arg(starts.year()), starts, starts.addYears(1).addDays(-1)};
    }
    for (int s = 0; s < 3; ++s)
        buildSeason(s);
    buildArchive();
    buildPackages();
    buildMemberships();

    for (int i = 0; i < int(instances.size()); ++i) {
        const EventFact &event = events[size_t(instances[size_t(i)].event)];
        if (event.season != NextSeason)
            onSale.push_back(i);
    }
    std::sort(onSale.begin(), onSale.end(), [this](int a, int b) {
        return std::pair(instances[size_t(a)].startsAt, a) < std::pair(instances[size_t(b)].startsAt, b);
    });
}

void Theatre::buildHouses()
{
    const auto addRow = [this](int venue, const QString &section, const QString &row, int count, double y) {
        for (int n = 1; n <= count; ++n) {
            SeatFact seat{venue, section, row, n, n - (count + 1) / 2.0, y};
            seat.aisle = n == 1 || n == count || n == count / 2;
            if (section == "Orchestra"_L1 && (row == "A"_L1 || row == "Q"_L1)) {
                seat.accessible = n <= 2 || n > count - 2;
                seat.companion = n == 3 || n == count - 2;
            }
            seat.obstructed = section == "Balcony"_L1 && (n == 1 || n == count);
            seats.push_back(seat);
        }
    };
    double y = 0;
    for (const QChar row : u"ABCDEFGHJKLMNOPQ"_s) {
        addRow(0, u"Orchestra"_s, row, 24, y++);
        if (row == u'G')
            subscriberSeats = int(seats.size());
    }
    for (const QString &row : {u"AA"_s, u"BB"_s, u"CC"_s, u"DD"_s})
        addRow(0, u"Balcony"_s, row, 20, 2 + y++);
    mainHouseSeats = int(seats.size());
    y = 0;
    for (const QChar row : u"ABCDEFGH"_s)
        addRow(1, u"Studio"_s, row, 12, y++);
    studioSubscriberSeats = 4 * 12;
    for (int n = 0; n < 2; ++n)
        seats[size_t(mainHouseSeats + n)].accessible = true;
}

void Theatre::buildSeason(int season)
{
    const QDate starts = seasons[size_t(season)].starts;
    const QString link = u"https://stream.harbourlight.example/watch/%1"_s;
    for (int k = 0; k < 8; ++k) {
        const QString name = repertoire(season == CurrentSeason ? k : k + 8);
        const int event = addEvent(name, EventKind::Tickets, PackageKind::Unknown, season);
        const bool studio = k == 1 || k == 4;
        const QDate run = starts.addDays(9 + 42 * k);
        addInstance(event, studio, run, 14, 0, studio ? 3900 : 5200);
        for (int p = 0; p < 5; ++p)
            addInstance(event, studio, run.addDays(p * 4), 19, 30, studio ? 4500 : 5900);
    }
    for (const Special &special : {Special{u"Season Gala"_s, 300, 18, 20000}, Special{u"Messiah Singalong"_s, 270, 16, 3200},
                                   Special{u"Cabaret Night"_s, 66, 21, 4800}, Special{u"School matinee"_s, 320, 10, 1200},
                                   Special{u"Jazz on the Quay"_s, 45, 20, 2900}}) {
        const int event = addEvent(special.name, EventKind::Tickets, PackageKind::Unknown, season);
        addInstance(event, 0, starts.addDays(special.day), special.hour, 0, special.price);
    }
    const int stream = addEvent(u"The Seagull, live stream"_s, EventKind::Tickets, PackageKind::Unknown, season);
    addInstance(stream, 1, starts.addDays(180), 19, 30, 2500, link.arg(seasons[size_t(season)].starts.year()));
}

void Theatre::buildArchive()
{
    for (int year = 1; year <= archiveYears; ++year) {
        for (int k = 0; k < 6; ++k) {
            const int event = addEvent(repertoire(year * 5 + k + 14), EventKind::Tickets, PackageKind::Unknown, -1);
            const QDate run = seasons[LastSeason].starts.addYears(-year).addDays(20 + 56 * k);
            addInstance(event, 0, run, 19, 30, 4200 - year * 100);
            addInstance(event, 0, run.addDays(1), 14, 0, 3600 - year * 100);
        }
    }
}

void Theatre::buildPackages()
{
    struct Kind {
        QString name;
        PackageKind kind;
        Minor price;
    };
    const std::array<Kind, SeriesKinds> kinds = {Kind{u"Matinee Six"_s, PackageKind::Fixed, 29400},
                                                 Kind{u"Evening Six"_s, PackageKind::Fixed, 31800},
                                                 Kind{u"Choose Four"_s, PackageKind::Choose, 19600},
                                                 Kind{u"Flex Ten"_s, PackageKind::Flex, 42000},
                                                 Kind{u"Discovery Package"_s, PackageKind::Unknown, 16800},
                                                 Kind{u"Studio Four"_s, PackageKind::Fixed, 15600}};
    for (int s = 0; s < 3; ++s) {
        const SeasonFact &season = seasons[size_t(s)];
        for (int k = 0; k < SeriesKinds; ++k) {
            const Kind &kind = kinds[size_t(k)];
            const QString name = kind.name + u' ' + QString::number(season.starts.year());
            const int event = addEvent(name, EventKind::Subscription, kind.kind, s);
            const Minor price = kind.price + (s - CurrentSeason) * 1200;
            // What the Studio sells has another name next season, and opens last: it is still to be rolled over.
            const bool renamed = k == StudioFour && s == NextSeason;
            addPrice(event, renamed ? u"Whole package"_s : u"Package"_s, price).early = kind.kind == PackageKind::Fixed ? price * 19 / 20 / 100 * 100 : -1;
            SeriesFact fact;
            fact.name = name;
            fact.season = s;
            fact.event = event;
            fact.kind = kind.kind;
            fact.venue = k == StudioFour ? 1 : 0;
            fact.allocation = renamed ? u"Stalls"_s : u"House"_s;
            fact.opensAt = local(season.starts.addDays(k == StudioFour ? -110 : -160), 10, 0);
            fact.earlyUntil = local(season.starts.addDays(-100), 23, 59);
            fact.closesAt = local(season.starts.addDays(-70), 23, 59);
            for (int i = 0; kind.kind == PackageKind::Fixed && i < int(instances.size()); ++i) {
                if (isIn(k, s, i))
                    fact.instances.push_back(i);
            }
            series.push_back(std::move(fact));
        }
    }
}

// Of each production in the house: the matinée, the first evening, the first two evenings.
bool Theatre::isIn(int kind, int season, int instance) const
{
    const InstanceFact &fact = instances[size_t(instance)];
    const auto sameRun = [&](int other) { return other >= 0 && other < int(instances.size()) && instances[size_t(other)].event == fact.event; };
    int place = 0;
    while (sameRun(instance - place - 1))
        ++place;
    if (events[size_t(fact.event)].season != season || !(place > 0 || sameRun(instance + 1)))
        return false;
    if (kind == StudioFour)
        return fact.venue == 1 && (place == 1 || place == 2);
    return fact.venue == 0 && place == (kind == MatineeSix ? 0 : 1);
}

std::pair<int, int> Theatre::keptFor(int family) const
{
    return family == StudioFour ? std::pair(mainHouseSeats, studioSubscriberSeats) : std::pair(0, subscriberSeats);
}

void Theatre::buildMemberships()
{
    levels = {{u"Director's Circle"_s, true, 6, 1}, {u"Family"_s, true, 4, 2}, {u"Patron Circle"_s, false, 1, 3}, {u"Friend"_s, false, 0, 4}};
    const std::array<Minor, 4> annual = {120000, 28000, 15000, 6000};
    for (size_t l = 0; l < levels.size(); ++l) {
        levels[l].event = addEvent(levels[l].name + u" membership"_s, EventKind::Membership, PackageKind::Unknown, -1);
        addPrice(levels[l].event, u"One year"_s, annual[l]);
    }
    codes = {{u"CIRCLE10"_s, "percentage", 1000, 0, true, {DirectorsCircle, PatronCircle}},
             {u"FRIEND5"_s, "flat", 500, 0, true, {FamilyMember, Friend, PatronCircle}},
             {u"TWOFREE"_s, "percentage", 10000, 2, true, {PatronCircle}},
             {u"DIRECTOR"_s, "fixedPrice", 2500, 8, true, {DirectorsCircle}},
             {u"WELCOME"_s, "flat", 1000, 1, false, {Friend}},
             {u"THREEFORTWO"_s, "buyXGetY", 2, 0, true, {}}};
}

int Theatre::addEvent(const QString &name, EventKind kind, PackageKind package, int season)
{
    events.push_back({name, kind, package, season});
    return int(events.size()) - 1;
}

PriceFact &Theatre::addPrice(int event, const QString &name, Minor price)
{
    events[size_t(event)].firstPriceLevel = int(prices.size());
    events[size_t(event)].price = price;
    return prices.emplace_back(PriceFact{-1, event, name, price});
}

int Theatre::addInstance(int event, int venue, QDate day, int hour, int minute, Minor adult, const QString &link)
{
    const int season = events[size_t(event)].season;
    InstanceFact instance{event, venue, local(day, hour, minute), local(day.addDays(-120), 10, 0), link};
    instance.claimsSeats = season >= 0 && link.isEmpty();
    instance.firstPriceLevel = int(prices.size());
    instances.push_back(instance);
    const int index = int(instances.size()) - 1;
    allocations.push_back({index, season == NextSeason && venue == 1 ? u"Stalls"_s : u"House"_s, false});
    const int house = int(allocations.size()) - 1;
    prices.push_back({house, -1, u"Adult"_s, adult});
    prices.push_back({house, -1, u"Senior"_s, adult * 5 / 6 / 100 * 100});
    prices.push_back({house, -1, u"Child"_s, adult / 2 / 100 * 100});
    if (season >= CurrentSeason && venue == 0) {
        allocations.push_back({index, u"Members' rows"_s, true});
        prices.push_back({int(allocations.size()) - 1, -1, u"Member"_s, adult * 9 / 10});
    }
    return index;
}

qint64 Theatre::local(QDate day, int hour, int minute) const
{
    static const QTimeZone zone("America/New_York");
    return zone.isValid() ? QDateTime(day, QTime(hour, minute), zone).toMSecsSinceEpoch()
                          : QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, -5 * 3600).toMSecsSinceEpoch();
}

qint64 Theatre::daysAgo(int days, int minutes) const
{
    return m_noonToday - days * dayMs + minutes * 60'000LL;
}

int Theatre::instanceOf(const QString &event, int season) const
{
    const auto found = std::find_if(instances.begin(), instances.end(), [&](const InstanceFact &instance) {
        const EventFact &fact = events[size_t(instance.event)];
        return fact.season == season && fact.name == event;
    });
    return found == instances.end() ? -1 : int(found - instances.begin());
}

QString Theatre::seatName(int seat) const
{
    const SeatFact &fact = seats[size_t(seat)];
    return fact.section + u' ' + fact.row + u' ' + QString::number(fact.number);
}

int Theatre::seatAt(const QString &section, const QString &row, int number) const
{
    const auto found = std::find_if(seats.begin(), seats.end(), [&](const SeatFact &seat) {
        return seat.section == section && seat.row == row && seat.number == number;
    });
    return found == seats.end() ? -1 : int(found - seats.begin());
}

} // namespace pd::demo
