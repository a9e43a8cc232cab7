// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/waitlist.h"
#include "tests/domain/seatfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using testing::drawnHouse;

namespace {

SeatWait waitOf(RowId contact, int seats, bool together, int accessible = 0)
{
    SeatWait wait;
    wait.contact = contact;
    wait.seats = seats;
    wait.together = together;
    wait.accessible = accessible;
    return wait;
}

std::vector<Seat> seatsOf(const SeatHouse &house, std::initializer_list<RowId> ids)
{
    std::vector<Seat> seats;
    for (const RowId id : ids)
        seats.push_back(house.at(house.indexOf(id)).seat);
    return seats;
}

std::optional<WaitOffer> next(const SeatHouse &house, const std::vector<RowId> &freed, const std::vector<SeatWait> &waits, RowId contact)
{
    return nextInLine(house, {{contact, freed}}, waits).front();
}

QList<RowId> idsOf(const std::optional<WaitOffer> &offer)
{
    QList<RowId> ids;
    if (offer) {
        for (const Seat &seat : offer->seats)
            ids.append(seat.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

// Who is offered what comes free, and what serves somebody who waits.
class TestWaitRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servedByAsManyAsAreWaitedFor();
    void sideBySideIsServedBySuchSeats();
    void aSeatBesideAFreeOneMakesAPair();
    void theNextIsAskedWhereTheFirstHasNoUse();
    void nobodyIsOfferedTheirOwn();
    void ofManyEachIsOfferedOnce();
    void accessibleSeatsAreForThoseWhoNeedThem();
    void numbersThatCannotBe_data();
    void numbersThatCannotBe();
};

void TestWaitRules::servedByAsManyAsAreWaitedFor()
{
    const SeatHouse house = drawnHouse({u"A ...."_s});
    QVERIFY(fillsWait(waitOf(1, 2, false), seatsOf(house, {101, 104})));
    QVERIFY(!fillsWait(waitOf(1, 3, false), seatsOf(house, {101, 104})));
    SeatWait balcony = waitOf(1, 1, false);
    balcony.section = u"Balcony"_s;
    QVERIFY(!fillsWait(balcony, seatsOf(house, {101})));
}

void TestWaitRules::sideBySideIsServedBySuchSeats()
{
    const SeatHouse house = drawnHouse({u"A ...."_s, u"B ...."_s});
    QVERIFY(fillsWait(waitOf(1, 2, true), seatsOf(house, {101, 102})));
    QVERIFY(!fillsWait(waitOf(1, 2, true), seatsOf(house, {101, 103})));
    QVERIFY(!fillsWait(waitOf(1, 2, true), seatsOf(house, {101, 201})));
    QVERIFY(fillsWait(waitOf(1, 2, true), seatsOf(house, {101, 203, 204})));
}

void TestWaitRules::aSeatBesideAFreeOneMakesAPair()
{
    const SeatHouse house = drawnHouse({u"A ...."_s, u"B ...."_s}); // the best pairs are in the middle, without what came free
    QCOMPARE(idsOf(next(house, {204}, {waitOf(1, 2, true)}, 9)), (QList<RowId>{203, 204}));
    QCOMPARE(idsOf(next(drawnHouse({u"A ..x."_s}), {104}, {waitOf(1, 2, true)}, 9)), QList<RowId>());
    QCOMPARE(idsOf(next(drawnHouse({u"A .xx."_s}), {104}, {waitOf(1, 2, false)}, 9)), (QList<RowId>{101, 104}));
}

void TestWaitRules::theNextIsAskedWhereTheFirstHasNoUse()
{
    const SeatHouse house = drawnHouse({u"A x..x"_s});
    const auto offer = next(house, {102, 103}, {waitOf(1, 3, true), waitOf(2, 2, true)}, 9);
    QVERIFY(offer);
    QCOMPARE(offer->wait.contact, RowId(2));
    QVERIFY(!next(house, {101}, {waitOf(2, 1, true)}, 9)); // somebody has it again
}

void TestWaitRules::nobodyIsOfferedTheirOwn()
{
    QVERIFY(!next(drawnHouse({u"A ..."_s}), {101}, {waitOf(1, 1, true)}, 1));
}

// As when many decline at once.
void TestWaitRules::ofManyEachIsOfferedOnce()
{
    const SeatHouse house = drawnHouse({u"A ..x..x.."_s});
    const std::vector<SeatWait> waits{waitOf(1, 2, true), waitOf(2, 1, true), waitOf(3, 2, true), waitOf(4, 2, true)};
    const auto offers = nextInLine(house, {{9, {101, 102}}, {3, {104, 105}}, {2, {107}}, {8, {103}}}, waits);
    QCOMPARE(offers.size(), size_t(4));
    QCOMPARE(offers[1]->wait.contact, RowId(1)); // the best of all that came free
    QCOMPARE(idsOf(offers[1]), (QList<RowId>{104, 105}));
    QCOMPARE(offers[0]->wait.contact, RowId(2)); // one of two: the other seat is free for whoever asks
    QCOMPARE(offers[0]->seats.size(), size_t(1));
    QCOMPARE(offers[2]->wait.contact, RowId(3));
    QCOMPARE(idsOf(offers[2]), (QList<RowId>{107, 108})); // together with one that was free before
    QVERIFY(!offers[3]); // taken again, and nobody is left but the fourth
    // A seat that is offered is not offered again, even where it was free before.
    const auto pair = nextInLine(drawnHouse({u"A .x..x."_s}), {{9, {103}}, {8, {101}}}, {waitOf(1, 2, true), waitOf(2, 2, false)});
    QCOMPARE(idsOf(pair[0]), (QList<RowId>{103, 104}));
    QCOMPARE(idsOf(pair[1]), (QList<RowId>{101, 106}));
}

void TestWaitRules::accessibleSeatsAreForThoseWhoNeedThem()
{
    const SeatHouse house = drawnHouse({u"A ax"_s});
    QVERIFY(!next(house, {101}, {waitOf(1, 1, false)}, 9));
    QCOMPARE(idsOf(next(house, {101}, {waitOf(1, 1, false), waitOf(2, 1, false, 1)}, 9)), QList<RowId>{101});
}

void TestWaitRules::numbersThatCannotBe_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("accessible");
    QTest::addColumn<QString>("flaw");
    QTest::newRow("as many") << 2 << 2 << QString();
    QTest::newRow("none") << 0 << 0 << u"0"_s;
    QTest::newRow("a hundred") << 100 << 0 << u"100"_s;
    QTest::newRow("more accessible") << 2 << 3 << u"3"_s;
    QTest::newRow("fewer than none") << 2 << -1 << u"-1"_s;
}

void TestWaitRules::numbersThatCannotBe()
{
    QFETCH(const int, seats);
    QFETCH(const int, accessible);
    QTEST(flawOf(waitOf(1, seats, true, accessible)).value_or(QString()), "flaw");
}

QTEST_GUILESS_MAIN(TestWaitRules)
#include "tst_waitrules.moc"
