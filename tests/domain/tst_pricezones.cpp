// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/planner/pricezones.h"
#include "tests/domain/seatfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::planner;
using testing::drawnHouse;

// When two price levels of one allocation are zones of it, and whose seats are of which.
class TestPriceZones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOtherPricesAreZones();
    void levelsOfOnePriceAreOneZone();
    void whatIsNoZone_data();
    void whatIsNoZone();

private:
    static std::vector<MapSeat> house()
    {
        const SeatHouse drawn = drawnHouse({u"A ...."_s, u"B ...."_s, u"C ...."_s, u"D ...."_s, u"E ...."_s, u"F ...."_s});
        std::vector<MapSeat> seats(drawn.seats().begin(), drawn.seats().end());
        for (MapSeat &seat : seats)
            seat.level = u"House"_s;
        return seats;
    }
    static SoldSeat sold(RowId order, RowId seat, const QString &level, std::optional<Minor> price) { return {1, seat, order, u"House"_s, level, price}; }
    static QString levelsOf(const std::vector<MapSeat> &seats)
    {
        QStringList levels; // of the first seat of each row
        for (std::size_t i = 0; i < seats.size(); i += 4)
            levels.append(seats[i].level.isEmpty() ? u"?"_s : seats[i].level);
        return levels.join(u", "_s);
    }
};

void TestPriceZones::rowsOfOtherPricesAreZones()
{
    std::vector<MapSeat> seats = house();
    LevelPlaces levels{{u"prime"_s, {u"House"_s}}, {u"saver"_s, {u"House"_s, u"Balcony"_s}}};
    tellZonesApart(seats, {sold(1, 201, u"Prime"_s, 9000), sold(2, 202, u"Prime"_s, 9000), sold(3, 501, u"Saver"_s, 5000), sold(4, 502, u"Saver"_s, 5000)}, levels);
    // The first and the last row are as those next to them; between the zones nobody knows.
    QCOMPARE(levelsOf(seats), u"House · Prime, House · Prime, ?, ?, House · Saver, House · Saver"_s);
    QCOMPARE(levels[u"prime"_s], std::set<QString>{u"House · Prime"_s});
    QCOMPARE(levels[u"saver"_s], (std::set<QString>{u"Balcony"_s, u"House · Saver"_s}));
    QCOMPARE(levels[u"house"_s], (std::set<QString>{u"House · Prime"_s, u"House · Saver"_s}));
    seats = house();
    tellZonesApart(seats, {sold(1, 101, u"Prime"_s, 9000), sold(2, 301, u"Prime"_s, 9000), sold(3, 401, u"Saver"_s, 5000), sold(4, 601, u"Saver"_s, 5000)}, levels);
    QCOMPARE(levelsOf(seats), u"House · Prime, House · Prime, House · Prime, House · Saver, House · Saver, House · Saver"_s);
    seats = house();
    seats[0].level = u"Box"_s; // of another allocation
    tellZonesApart(seats, {sold(1, 201, u"Prime"_s, 9000), sold(2, 202, u"Prime"_s, 9000), sold(3, 501, u"Saver"_s, 5000), sold(4, 502, u"Saver"_s, 5000)}, levels);
    QCOMPARE(seats[0].level, u"Box"_s);
    QCOMPARE(seats[1].level, u"House · Prime"_s);
}

void TestPriceZones::levelsOfOnePriceAreOneZone()
{
    const std::vector<SoldSeat> front{sold(1, 101, u"Front"_s, 9000), sold(2, 102, u"Front"_s, 9000), sold(3, 301, u"Middle"_s, 9000)};
    const std::vector<SoldSeat> rear{sold(4, 501, u"Rear"_s, 5000), sold(5, 601, u"Rear"_s, 5000)};
    std::vector<SoldSeat> tickets = front;
    tickets.insert(tickets.end(), rear.begin(), rear.end());
    std::vector<MapSeat> seats = house();
    LevelPlaces levels{{u"front"_s, {u"House"_s}}, {u"middle"_s, {u"House"_s}}, {u"rear"_s, {u"House"_s}}};
    tellZonesApart(seats, tickets, levels);
    QCOMPARE(levelsOf(seats), u"House · Front, Middle, House · Front, Middle, House · Front, Middle, ?, House · Rear, House · Rear"_s);
    QCOMPARE(levels[u"middle"_s], std::set<QString>{u"House · Front, Middle"_s});
    QCOMPARE(levels[u"front"_s], levels[u"middle"_s]);
    tickets.push_back({2, 102, 2, u"House"_s, u"Front"_s, 9500}); // at another performance one of them costs more
    tickets.push_back({2, 302, 6, u"House"_s, u"Middle"_s, 9000});
    seats = house();
    tellZonesApart(seats, tickets, levels);
    QCOMPARE(levelsOf(seats), u"House · Front, ?, House · Middle, ?, House · Rear, House · Rear"_s);
}

void TestPriceZones::whatIsNoZone_data()
{
    QTest::addColumn<std::vector<SoldSeat>>("tickets");
    QTest::newRow("one level") << std::vector{sold(1, 101, u"Adult"_s, 9000), sold(2, 301, u"Adult"_s, 9000)};
    QTest::newRow("adults and students beside each other")
        << std::vector{sold(1, 101, u"Adult"_s, 9000), sold(2, 102, u"Student"_s, 5000), sold(3, 301, u"Adult"_s, 9000), sold(4, 401, u"Student"_s, 5000)};
    QTest::newRow("one student behind") << std::vector{sold(1, 101, u"Adult"_s, 9000), sold(2, 201, u"Adult"_s, 9000), sold(3, 601, u"Student"_s, 5000), sold(3, 602, u"Student"_s, 5000)};
    QTest::newRow("at one price") << std::vector{sold(1, 101, u"Front"_s, 9000), sold(2, 201, u"Front"_s, 9000), sold(3, 501, u"Rear"_s, 9000), sold(4, 601, u"Rear"_s, 9000)};
    QTest::newRow("without prices") << std::vector{sold(1, 101, u"Front"_s, {}), sold(2, 201, u"Front"_s, {}), sold(3, 501, u"Rear"_s, {}), sold(4, 601, u"Rear"_s, {})};
    QTest::newRow("nothing sold") << std::vector<SoldSeat>();
}

void TestPriceZones::whatIsNoZone()
{
    QFETCH(std::vector<SoldSeat>, tickets);
    std::vector<MapSeat> seats = house();
    LevelPlaces levels{{u"student"_s, {u"House"_s}}};
    tellZonesApart(seats, tickets, levels);
    QCOMPARE(levelsOf(seats), u"House, House, House, House, House, House"_s);
    QCOMPARE(levels[u"student"_s], std::set<QString>{u"House"_s});
}

QTEST_GUILESS_MAIN(TestPriceZones)
#include "tst_pricezones.moc"
