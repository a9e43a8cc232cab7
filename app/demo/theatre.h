// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ticketorder.h"

#include <QDate>

#include <array>
#include <utility>
#include <vector>

namespace pd::demo {

struct SeatFact {
    int venue = 0;
    QString section;
    QString row;
    int number = 0;
    double x = 0;
    double y = 0;
    bool aisle = false;
    bool accessible = false;
    bool companion = false;
    bool obstructed = false;
};
struct SeasonFact {
    QString name;
    QDate starts;
    QDate ends;
};
struct EventFact {
    QString name;
    EventKind kind = EventKind::Tickets;
    PackageKind package = PackageKind::Unknown;
    int season = -1;
    int firstPriceLevel = -1; // of a package or membership
    Minor price = 0;          // of its first price level
};
struct InstanceFact {
    int event = 0;
    int venue = 0;
    qint64 startsAt = 0;
    qint64 onSaleAt = 0;
    QString link; // of a virtual one
    int firstPriceLevel = -1;
    bool claimsSeats = false;
};
struct AllocationFact {
    int instance = 0;
    QString name;
    bool isPrivate = false;
};
struct PriceFact {
    int allocation = -1;
    int event = -1;
    QString name;
    Minor price = 0;
    Minor early = -1; // of a package, until its series' early price ends; -1: none
};
struct SeriesFact {
    QString name;
    int season = 0;
    int event = 0;
    int venue = 0;
    PackageKind kind = PackageKind::Unknown;
    qint64 opensAt = 0;
    qint64 earlyUntil = 0;
    qint64 closesAt = 0;
    std::vector<int> instances; // of a fixed package
    QString allocation;         // where its seats lie
};
struct LevelFact {
    QString name;
    bool household = false;
    int guests = 0;
    int rank = 0;
    int event = 0; // the membership that is sold
};
struct CodeFact {
    QString code;
    QByteArray type;
    qint64 value = 0;
    int limit = 0; // 0: none
    bool active = true;
    std::vector<int> levels;
};

enum SeasonIndex { LastSeason, CurrentSeason, NextSeason };
// A season's series stand side by side in this order; the first two and the last are the families of fixed packages.
enum SeriesKind { MatineeSix, EveningSix, ChooseFour, FlexTen, Discovery, StudioFour, SeriesKinds };
enum Level { DirectorsCircle, FamilyMember, PatronCircle, Friend };
enum Code { PatronTen, FriendFive, TwoFree, DirectorSeat, RetiredCode, PublicPair };
enum PriceKind { Adult, Senior, Child, PriceKinds };

// What there is to buy at Harbour Light: the same for every number of contacts. Row id = index + 1 everywhere.
class Theatre {
public:
    explicit Theatre(QDate today);

    QDate today;
    std::array<QString, 2> venues;
    std::vector<SeatFact> seats; // Main House first, row by row
    int mainHouseSeats = 0;
    int subscriberSeats = 0; // the first rows of Main House are kept for subscribers
    int studioSubscriberSeats = 0; // and those of the Studio
    std::array<SeasonFact, 3> seasons;
    std::vector<EventFact> events;
    std::vector<InstanceFact> instances;
    std::vector<int> onSale; // instances with tickets, by start
    std::vector<AllocationFact> allocations;
    std::vector<PriceFact> prices;
    std::vector<SeriesFact> series;
    std::vector<LevelFact> levels;
    std::vector<CodeFact> codes;

    // Midday UTC, this many days before today: an instant of a day that is over everywhere.
    [[nodiscard]] qint64 daysAgo(int days, int minutes = 0) const;
    [[nodiscard]] int seriesIn(SeasonIndex season, SeriesKind kind) const { return int(season) * int(SeriesKinds) + int(kind); }
    // The first instance of the event of this name in a season; -1 where there is none.
    [[nodiscard]] int instanceOf(const QString &event, int season) const;
    // The first seat kept for a family of fixed packages, and how many there are.
    [[nodiscard]] std::pair<int, int> keptFor(int family) const;
    [[nodiscard]] bool sameRow(int seat, int other) const { return seats[size_t(seat)].row == seats[size_t(other)].row; }
    [[nodiscard]] QString seatName(int seat) const;
    [[nodiscard]] int seatAt(const QString &section, const QString &row, int number) const;

private:
    void buildHouses();
    void buildSeason(int season);
    void buildArchive();
    void buildPackages();
    [[nodiscard]] bool isIn(int kind, int season, int instance) const;
    void buildMemberships();
    int addEvent(const QString &name, EventKind kind, PackageKind package, int season);
    PriceFact &addPrice(int event, const QString &name, Minor price);
    int addInstance(int event, int venue, QDate day, int hour, int minute, Minor adult, const QString &link = {});
    [[nodiscard]] qint64 local(QDate day, int hour, int minute) const;
    qint64 m_noonToday = 0;
};

} // namespace pd::demo
