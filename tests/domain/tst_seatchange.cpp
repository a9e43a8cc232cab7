// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatchange.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

using Deed = SeatChange::Deed;
Q_DECLARE_METATYPE(pd::SeatChange)

namespace {

constexpr Instant now{1000};

// Order ON-1 has the seats 1 and 2 of ten in a row at the performances 11, 12 and 13; the first is over. 1 is accessible, and so
// is 9. Bo has 4 at 13, and 5 in the series as a whole; 99 is in another venue.
SeatStock stock()
{
    SeatStock stock;
    stock.order = u"ON-1"_s;
    stock.performances = {{11, 7, Instant{900}}, {12, 7, Instant{1001}}, {13, 7, {}}};
    for (RowId seat = 1; seat <= 10; ++seat)
        stock.places.insert(seat, {Seat{seat, u"Stalls"_s, u"A"_s, QString::number(seat), double(seat), 1, false, seat == 1 || seat == 9, false, false}, 7});
    stock.places.insert(99, {Seat{99, u"Studio"_s, u"A"_s, u"1"_s}, 8});
    RowId claim = 100;
    for (const RowId performance : {11, 12, 13}) {
        for (const RowId seat : {2, 1})
            stock.own.push_back({performance, seat, claim++, 10 * performance + seat});
    }
    stock.taken = {{13, 4, u"Bo Lund · ON-3"_s}, {0, 5, u"Bo Lund"_s}};
    return stock;
}

QString written(const std::vector<RowId> &seats)
{
    QStringList list;
    for (const RowId seat : seats)
        list.append(QString::number(seat));
    return list.join(u' ');
}

QString written(const Result<SeatPlan> &plan)
{
    if (!plan)
        return errorName(plan.error().code);
    QStringList steps;
    for (const SeatStep &step : plan->steps)
        steps.append(u"%1:%2>%3"_s.arg(step.performance).arg(step.from).arg(step.to));
    return steps.join(u' ');
}

} // namespace

class SeatChangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMayBeChanged_data();
    void whatMayBeChanged();
    void saysWhoHasThem();
    void everySeatByItsOwnClaim();
    void aSeatThatDiffersIsChangedByItself();
    void whileOthersAreHeldNothingElseChanges();
    void aHoldThatIsConfirmed();
};

void SeatChangeTest::whatMayBeChanged_data()
{
    QTest::addColumn<SeatChange>("change");
    QTest::addColumn<QString>("plan");
    const auto row = [](const char *name, const SeatChange &change, const char *plan) { QTest::newRow(name) << change << QString::fromLatin1(plan); };
    row("all of them, at all that are to come", {Deed::Swap, {}, {9, 6}}, "12:1>6 12:2>9 13:1>6 13:2>9");
    row("one of them", {Deed::Swap, {2}, {3}}, "12:2>3 13:2>3");
    row("one that stays is not exchanged", {Deed::Swap, {}, {1, 3}}, "12:2>3 13:2>3");
    row("the same ones", {Deed::Swap, {}, {2, 1}}, "");
    row("named twice", {Deed::Swap, {2, 2}, {3, 3}}, "12:2>3 13:2>3");
    row("at one performance", {Deed::Swap, {2}, {4}, 12}, "12:2>4");
    row("in the series it is somebody's, at one performance free", {Deed::Swap, {2}, {5}, 12}, "12:2>5");
    row("a hold is the same", {Deed::Hold, {2}, {3}}, "12:2>3 13:2>3");
    row("more", {Deed::Add, {}, {3}}, "12:0>3 13:0>3");
    row("fewer", {Deed::Drop, {2}, {}}, "12:2>0 13:2>0");
    row("not so many", {Deed::Swap, {}, {6}}, "seatsCount");
    row("not as many as are given up", {Deed::Swap, {2}, {6, 7}}, "seatsCount");
    row("none of its own", {Deed::Swap, {3}, {6}}, "seatsNotOwn");
    row("all dropped", {Deed::Drop, {1, 2}, {}}, "seatsAllDropped");
    row("taken at one of them", {Deed::Swap, {2}, {4}}, "seatsNotFree");
    row("taken at that one", {Deed::Swap, {2}, {4}, 13}, "seatsNotFree");
    row("somebody's in the series", {Deed::Swap, {2}, {5}}, "seatsNotFree");
    row("its own for its own", {Deed::Swap, {2}, {1}}, "seatsNotFree");
    row("one more that it has", {Deed::Add, {}, {1}}, "seatsNotFree");
    row("of another venue", {Deed::Swap, {2}, {99}}, "recordUnknown");
    row("no such seat", {Deed::Swap, {2}, {77}}, "recordUnknown");
    row("at one that is over", {Deed::Swap, {2}, {3}, 11}, "recordUnknown");
    row("not accessible any more", {Deed::Swap, {1}, {3}}, "accessibleTooFew");
    row("accessible instead", {Deed::Swap, {1}, {9}}, "12:1>9 13:1>9");
    row("nobody needs it", {Deed::Swap, {1}, {3}, {}, 0}, "12:1>3 13:1>3");
    row("both needed", {Deed::Swap, {2}, {3}, {}, 2}, "accessibleTooFew");
    row("both there", {Deed::Swap, {2}, {9}, {}, 2}, "12:2>9 13:2>9");
    row("dropped though it is accessible", {Deed::Drop, {1}, {}}, "12:1>0 13:1>0");
}

void SeatChangeTest::whatMayBeChanged()
{
    QFETCH(SeatChange, change);
    QFETCH(QString, plan);
    QCOMPARE(written(planSeats(stock(), change, now)), plan);
}

void SeatChangeTest::saysWhoHasThem()
{
    const Error error = planSeats(stock(), {Deed::Swap, {}, {5, 4}, {}, 0}, now).error();
    QCOMPARE(error.values.value(u"order"_s).toString(), u"ON-1"_s);
    QCOMPARE(error.values.value(u"seats"_s).toStringList(), (QStringList{u"Stalls A 4"_s, u"Stalls A 5"_s}));
    QCOMPARE(error.values.value(u"who"_s).toStringList(), (QStringList{u"Bo Lund · ON-3"_s, u"Bo Lund"_s}));
}

void SeatChangeTest::everySeatByItsOwnClaim()
{
    const auto plan = planSeats(stock(), {Deed::Swap, {}, {6, 9}}, now);
    QVERIFY(plan);
    QCOMPARE(written(plan->give), u"1 2"_s);
    QCOMPARE(written(plan->take), u"6 9"_s);
    QCOMPARE(plan->performances, 2);
    QVERIFY(plan->wholeSeries);
    QCOMPARE(plan->steps[0].claim, RowId(103)); // of seat 1 at 12
    QCOMPARE(plan->steps[0].item, RowId(121));
    QVERIFY(!planSeats(stock(), {Deed::Swap, {2}, {4}, 12}, now)->wholeSeries);
    SeatStock past = stock();
    past.performances.resize(1);
    QCOMPARE(written(planSeats(past, {Deed::Swap, {2}, {3}}, now)), u"seatsOver"_s);
}

void SeatChangeTest::aSeatThatDiffersIsChangedByItself()
{
    SeatStock differing = stock();
    differing.own.back().seat = 3; // at 13 instead of 1
    QCOMPARE(written(planSeats(differing, {Deed::Swap, {2}, {6}}, now)), u"seatsDiffer"_s);
    QCOMPARE(written(planSeats(differing, {Deed::Swap, {3}, {6}, 13}, now)), u"13:3>6"_s);
    differing.own.resize(4);
    QCOMPARE(written(planSeats(differing, {Deed::Swap, {2}, {6}}, now)), u"seatsDiffer"_s);
}

void SeatChangeTest::whileOthersAreHeldNothingElseChanges()
{
    SeatStock held = stock();
    held.held = {{13, 6, 200, 132}};
    held.heldUntil = Instant{86'400'000};
    for (const Deed deed : {Deed::Swap, Deed::Hold, Deed::Add, Deed::Drop}) {
        const auto plan = planSeats(held, {deed, {2}, {3}}, now);
        QCOMPARE(written(plan), u"holdOpen"_s);
        QCOMPARE(plan.error().values.value(u"until"_s).toDate(), QDate(1970, 1, 1));
        QCOMPARE(plan.error().values.value(u"seats"_s).toStringList(), QStringList{u"Stalls A 6"_s});
    }
}

void SeatChangeTest::aHoldThatIsConfirmed()
{
    SeatStock held = stock();
    QCOMPARE(written(planConfirmed(held, now)), u"holdNone"_s);
    held.held = {{11, 6, 200, 112, 2}, {12, 6, 201, 122, 2}, {13, 6, 202, 132, 2}};
    const auto plan = planConfirmed(held, now);
    QCOMPARE(written(plan), u"12:2>6 13:2>6"_s);
    QVERIFY(plan->wholeSeries);
    QCOMPARE(plan->performances, 2);
    held.held.pop_back();
    QVERIFY(!planConfirmed(held, now)->wholeSeries);
    held.held.resize(1);
    QCOMPARE(written(planConfirmed(held, now)), u"seatsOver"_s);
    held.held.clear();
    held.lapsedAt = now;
    QCOMPARE(written(planConfirmed(held, now)), u"holdLapsed"_s);
}

QTEST_GUILESS_MAIN(SeatChangeTest)
#include "tst_seatchange.moc"
