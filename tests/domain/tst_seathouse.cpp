// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/seatfixture.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// What stands where in a house, and where the arrow keys lead.
class SeatHouseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeFrontToBack();
    void walks_data();
    void walks();
    void walksToEverySeat_data();
    void walksToEverySeat();
    void aWayParts();
    void anEmptyHouse();
};

using Way = SeatHouse::Way;

static int seat(const SeatHouse &house, RowId id)
{
    return house.indexOf(id);
}

void SeatHouseTest::rowsComeFrontToBack()
{
    std::vector<MapSeat> seats(5);
    const auto place = [&](size_t i, const QString &section, const QString &row, double x, double y) { seats[i].seat = {RowId(i + 1), section, row, QString::number(i), x, y}; };
    place(0, u"Balcony"_s, u"A"_s, 0, 9);
    place(1, u"Orchestra"_s, u"B"_s, 1, 1);
    place(2, u"Orchestra"_s, u"A"_s, 1, 0);
    place(3, u"Orchestra"_s, u"A"_s, 0, 0);
    place(4, u"Box"_s, u""_s, 8, 1);
    seats[1].level = u"Cheap"_s;
    seats[1].price = Money{10, u"USD"_s};
    seats[2].level = u"Dear"_s;
    seats[2].price = Money{90, u"USD"_s};
    const SeatHouse house(std::move(seats));
    QStringList rows;
    for (const SeatHouse::Row &row : house.rows())
        rows.append(row.section + u' ' + row.name);
    QCOMPARE(rows, QStringList({u"Orchestra A"_s, u"Orchestra B"_s, u"Box "_s, u"Balcony A"_s}));
    QCOMPARE(house.rows().front().seats, std::vector<int>({3, 2}));
    QCOMPARE(house.placeOf(2), 1);
    QCOMPARE(house.sections(), std::vector<QString>({u"Orchestra"_s, u"Box"_s, u"Balcony"_s}));
    QCOMPARE(house.levels(), std::vector<QString>({u"Dear"_s, u"Cheap"_s}));
    QCOMPARE(house.right(), 8.0);
    QCOMPARE(house.back(), 9.0);
}

void SeatHouseTest::walks_data()
{
    QTest::addColumn<RowId>("from");
    QTest::addColumn<Way>("way");
    QTest::addColumn<RowId>("to"); // 0: nowhere
    QTest::newRow("along the row") << RowId(101) << Way::Right << RowId(102);
    QTest::newRow("over the way") << RowId(102) << Way::Right << RowId(103);
    QTest::newRow("back") << RowId(103) << Way::Left << RowId(102);
    QTest::newRow("straight behind") << RowId(102) << Way::Down << RowId(202);
    QTest::newRow("the nearest behind") << RowId(104) << Way::Down << RowId(203);
    QTest::newRow("to the front") << RowId(301) << Way::Up << RowId(201);
    QTest::newRow("the last one ends") << RowId(303) << Way::Down << RowId(0);
    QTest::newRow("the first one ends") << RowId(101) << Way::Up << RowId(0);
    QTest::newRow("a short row, then a long one") << RowId(203) << Way::Down << RowId(303);
}

void SeatHouseTest::walks()
{
    QFETCH(RowId, from);
    QFETCH(Way, way);
    QFETCH(RowId, to);
    const SeatHouse house = testing::drawnHouse({u"A .. .."_s, u"B ..."_s, u"C ..."_s});
    const int there = house.next(seat(house, from), way);
    QCOMPARE(there < 0 ? RowId(0) : house.at(there).seat.id, to);
}

void SeatHouseTest::walksToEverySeat_data()
{
    QTest::addColumn<QStringList>("house");
    QTest::newRow("plain") << QStringList({u"A ...."_s, u"B ...."_s});
    QTest::newRow("one column") << QStringList({u"A ."_s, u"B ."_s, u"C ."_s});
    QTest::newRow("boxes at the sides") << QStringList({u"A     ....     "_s, u"B ..  ....   .."_s, u"C     ....     "_s});
    QTest::newRow("a gap") << QStringList({u"A ........"_s, u"B "_s, u"C "_s, u"D .     ."_s});
}

void SeatHouseTest::walksToEverySeat()
{
    QFETCH(QStringList, house);
    const SeatHouse drawn = testing::drawnHouse(house);
    QSet<int> seen{0};
    QList<int> open{0};
    while (!open.isEmpty()) {
        const int at = open.takeFirst();
        for (const Way way : {Way::Left, Way::Right, Way::Up, Way::Down}) {
            const int next = drawn.next(at, way);
            if (next >= 0 && !seen.contains(next)) {
                seen.insert(next);
                open.append(next);
            }
        }
    }
    QCOMPARE(int(seen.size()), drawn.count());
}

void SeatHouseTest::aWayParts()
{
    const SeatHouse house = testing::drawnHouse({u"A .. .."_s, u"B ...."_s});
    QVERIFY(house.adjoin(seat(house, 101), seat(house, 102)));
    QVERIFY(house.adjoin(seat(house, 102), seat(house, 101)));
    QVERIFY(!house.adjoin(seat(house, 102), seat(house, 103)));
    QVERIFY(!house.adjoin(seat(house, 101), seat(house, 103)));
    QVERIFY(!house.adjoin(seat(house, 101), seat(house, 201)));
}

void SeatHouseTest::anEmptyHouse()
{
    const SeatHouse house;
    QCOMPARE(house.count(), 0);
    QCOMPARE(house.indexOf(1), -1);
    QVERIFY(SeatHouse(std::vector<MapSeat>()).rows().empty());
}

QTEST_APPLESS_MAIN(SeatHouseTest)
#include "tst_seathouse.moc"
