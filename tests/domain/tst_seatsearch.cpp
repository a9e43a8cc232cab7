// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatgroups.h"
#include "tests/domain/seatfixture.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace pd;

// The best seats for a wish, and why no better ones.
class SeatSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhy_data();
    void saysWhy();
    void saysWhatStoodInTheWay_data();
    void saysWhatStoodInTheWay();
    void proposalsDoNotOverlap();
    void fulfilsEveryCondition();
    void nothingIsBetter();
    void noneMeansNone();
    void fiveThousandSeatsAreSearched();
};

using Code = SeatReason::Code;
using Seats = std::vector<RowId>;

static const QStringList house{u"A xxxxxx"_s, u"B x..x.x"_s, u"C ......"_s, u"D aab..e"_s};

void SeatSearchTest::finds_data()
{
    QTest::addColumn<QStringList>("drawn");
    QTest::addColumn<SeatWish>("wish");
    QTest::addColumn<Seats>("best"); // empty: none
    const auto row = [](const char *name, SeatWish wish, Seats best, QStringList drawn = house) { QTest::newRow(name) << drawn << wish << best; };
    row("the nearest to the stage", {.count = 1}, {203});
    row("side by side", {.count = 2}, {202, 203});
    row("behind, where there are as many", {.count = 3}, {302, 303, 304});
    row("in parts: nearer is not worth it", {.count = 3, .together = false}, {302, 303, 304});
    row("at an aisle", {.count = 2, .aisle = true}, {405, 406});
    row("accessible: rather two than one with less to see", {.count = 2, .accessible = 1}, {401, 402});
    row("all accessible", {.count = 2, .accessible = 2}, {401, 402});
    row("not behind the hindmost", {.count = 3, .notBehind = {201, 204}}, {});
    row("the same row", {.count = 2, .notBehind = {201}}, {202, 203});
    row("too many", {.count = 7}, {});
    row("none asked for", {.count = 0}, {});
    row("a level", {.count = 2, .level = u"Premium"_s}, {203, 204}, {u"A ...."_s, u"B ..pp"_s});
    row("less to see comes after", {.count = 2}, {201, 202}, {u"A bb"_s, u"B .."_s});
    row("a companion's comes after", {.count = 1}, {202}, {u"A x"_s, u"B c.c"_s});
    row("beside an accessible one it is meant", {.count = 2, .accessible = 1}, {201, 202}, {u"A ...."_s, u"B ac.a"_s});
    row("an accessible one is left", {.count = 1}, {201}, {u"A aa"_s, u"B ."_s});
    row("own seats count as free", {.count = 2}, {101, 102}, {u"A o."_s, u"B .."_s});
    row("not over a way", {.count = 2}, {201, 202}, {u"A . ."_s, u"B .."_s});
    row("in parts when nothing else is left", {.count = 2, .together = false}, {101, 102}, {u"A . ."_s});
    row("parts with an aisle", {.count = 2, .together = false, .aisle = true}, {101, 201}, {u"A ."_s, u"B e"_s});
}

void SeatSearchTest::finds()
{
    QFETCH(QStringList, drawn);
    QFETCH(SeatWish, wish);
    QFETCH(Seats, best);
    const SeatFinding found = findSeats(testing::drawnHouse(drawn), wish);
    QCOMPARE(found.proposals.empty() ? Seats() : found.proposals.front().seats, best);
    QCOMPARE(found.proposals.empty(), best.empty());
    QVERIFY(!found.proposals.empty() || wish.count == 0 || !found.obstacles.empty());
}

static QStringList text(const std::vector<SeatReason> &reasons)
{
    static const QStringList names{u"row"_s, u"rowsCloser"_s, u"sameRow"_s, u"middle"_s, u"fromMiddle"_s, u"together"_s, u"inParts"_s, u"aisle"_s, u"accessible"_s, u"companion"_s,
                                   u"obstructed"_s, u"level"_s, u"betterTaken"_s, u"withoutAisle"_s, u"withoutLevel"_s, u"apartOnly"_s, u"fewFree"_s, u"fewTogether"_s,
                                   u"noAisle"_s, u"fewAccessible"_s, u"noneOfLevel"_s, u"noneAhead"_s};
    QStringList list;
    for (const SeatReason &reason : reasons) {
        QStringList values;
        for (auto at = reason.values.cbegin(); at != reason.values.cend(); ++at) {
            QStringList parts;
            for (const QVariant &one : at->typeId() == QMetaType::QVariantList ? at->toList() : QVariantList())
                parts.append(one.toString());
            values.append(at.key() + u'=' + (parts.isEmpty() ? at->toString() : parts.join(u'+')));
        }
        list.append(values.isEmpty() ? names.at(int(reason.code)) : names.at(int(reason.code)) + u' ' + values.join(u' '));
    }
    return list;
}

void SeatSearchTest::saysWhy_data()
{
    QTest::addColumn<QStringList>("drawn");
    QTest::addColumn<SeatWish>("wish");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("plain") << house << SeatWish{.count = 2} << QStringList({u"row place=2"_s, u"middle"_s, u"together"_s});
    QTest::newRow("closer") << house << SeatWish{.count = 2, .notBehind = {401}} << QStringList({u"rowsCloser rows=2"_s, u"middle"_s, u"together"_s});
    QTest::newRow("the same") << house << SeatWish{.count = 2, .notBehind = {201}} << QStringList({u"sameRow"_s, u"middle"_s, u"together"_s});
    QTest::newRow("aisle") << house << SeatWish{.count = 2, .aisle = true} << QStringList({u"row place=4"_s, u"fromMiddle seats=2"_s, u"together"_s, u"aisle"_s});
    QTest::newRow("accessible") << house << SeatWish{.count = 2, .accessible = 1}
                                << QStringList({u"row place=4"_s, u"fromMiddle seats=2"_s, u"together"_s, u"accessible seats=2"_s});
    QTest::newRow("parts and level") << QStringList({u"A p p"_s}) << SeatWish{.count = 2, .together = false, .level = u"Premium"_s}
                                     << QStringList({u"row place=1"_s, u"middle"_s, u"inParts parts=2"_s, u"level level=Premium"_s});
}

void SeatSearchTest::saysWhy()
{
    QFETCH(QStringList, drawn);
    QFETCH(SeatWish, wish);
    QFETCH(QStringList, reasons);
    const SeatFinding found = findSeats(testing::drawnHouse(drawn), wish);
    QVERIFY(!found.proposals.empty());
    QCOMPARE(text(found.proposals.front().reasons), reasons);
}

void SeatSearchTest::saysWhatStoodInTheWay_data()
{
    QTest::addColumn<QStringList>("drawn");
    QTest::addColumn<SeatWish>("wish");
    QTest::addColumn<QStringList>("obstacles");
    QTest::newRow("nothing") << QStringList({u"A .."_s}) << SeatWish{} << QStringList();
    QTest::newRow("taken ones") << QStringList({u"A xh"_s, u"B .."_s}) << SeatWish{} << QStringList({u"betterTaken seats=101+102"_s});
    QTest::newRow("the aisle") << QStringList({u"A .."_s, u"B .e"_s}) << SeatWish{.aisle = true} << QStringList({u"withoutAisle seats=101+102"_s});
    QTest::newRow("the level") << QStringList({u"A .."_s, u"B pp"_s}) << SeatWish{.level = u"Premium"_s} << QStringList({u"withoutLevel seats=101+102"_s});
    QTest::newRow("few are free") << QStringList({u"A x."_s}) << SeatWish{} << QStringList({u"fewFree free=1 wanted=2"_s});
    QTest::newRow("only apart") << QStringList({u"A .x."_s}) << SeatWish{} << QStringList({u"apartOnly seats=101+103"_s, u"fewTogether most=1 wanted=2"_s});
    QTest::newRow("no aisle") << QStringList({u"A .."_s}) << SeatWish{.aisle = true} << QStringList({u"noAisle"_s});
    QTest::newRow("few accessible") << QStringList({u"A a.."_s}) << SeatWish{.accessible = 2} << QStringList({u"fewAccessible free=1 wanted=2"_s});
    QTest::newRow("none of the level") << QStringList({u"A .p."_s}) << SeatWish{.level = u"Premium"_s} << QStringList({u"noneOfLevel level=Premium"_s});
    QTest::newRow("none ahead") << QStringList({u"A xx"_s, u"B .."_s}) << SeatWish{.notBehind = {101}} << QStringList({u"noneAhead"_s});
}

void SeatSearchTest::saysWhatStoodInTheWay()
{
    QFETCH(QStringList, drawn);
    QFETCH(SeatWish, wish);
    QFETCH(QStringList, obstacles);
    QCOMPARE(text(findSeats(testing::drawnHouse(drawn), wish).obstacles), obstacles);
}

void SeatSearchTest::proposalsDoNotOverlap()
{
    const SeatFinding found = findSeats(testing::drawnHouse({u"A ......"_s, u"B ......"_s}), {.count = 2}, 5);
    QCOMPARE(found.proposals.size(), size_t(5));
    QSet<RowId> seen;
    double last = -1;
    for (const SeatProposal &proposal : found.proposals) {
        QVERIFY(proposal.distance >= last);
        last = proposal.distance;
        for (const RowId seat : proposal.seats) {
            QVERIFY(!seen.contains(seat));
            seen.insert(seat);
        }
    }
}

namespace {

SeatHouse anyHouse()
{
    const auto rows = *rc::gen::inRange(1, 4);
    QStringList drawn;
    for (int row = 0; row < rows; ++row) {
        QString line = QString(QChar('A' + row)) + u' ';
        for (const char mark : *rc::gen::container<std::string>(5, rc::gen::element('.', '.', '.', 'x', 'h', 'o', 'a', 'c', 'b', 'e', 'p', '#')))
            line.append(QLatin1Char(mark));
        drawn.append(line);
    }
    return testing::drawnHouse(drawn);
}

SeatWish anyWish(const SeatHouse &house)
{
    SeatWish wish;
    wish.count = *rc::gen::inRange(1, 4);
    wish.together = *rc::gen::arbitrary<bool>();
    wish.aisle = *rc::gen::inRange(0, 4) == 0;
    wish.accessible = *rc::gen::inRange(0, 4) == 0 ? *rc::gen::inRange(1, wish.count + 1) : 0;
    wish.level = *rc::gen::inRange(0, 4) == 0 ? u"Premium"_s : QString();
    if (house.count() > 0 && *rc::gen::inRange(0, 3) == 0)
        wish.notBehind = {house.at(*rc::gen::inRange(0, house.count())).seat.id};
    return wish;
}

// Said as the wish says it, without the search's own parts.
bool allowed(const SeatHouse &house, const SeatWish &wish, const std::vector<int> &seats)
{
    int accessible = 0;
    bool aisle = false;
    for (const int seat : seats) {
        const MapSeat &place = house.at(seat);
        if (place.state != SeatState::Free && place.state != SeatState::Own)
            return false;
        if (!wish.level.isEmpty() && place.level != wish.level)
            return false;
        for (const RowId other : wish.notBehind) {
            if (place.seat.y > house.at(house.indexOf(other)).seat.y)
                return false;
        }
        accessible += place.seat.accessible;
        aisle = aisle || place.seat.aisle;
    }
    if (accessible < wish.accessible || (wish.accessible == 0 && accessible > 0) || (wish.aisle && !aisle))
        return false;
    for (size_t i = 1; wish.together && i < seats.size(); ++i) {
        if (!house.adjoin(seats[i - 1], seats[i]))
            return false;
    }
    return true;
}

// Every way to take so many seats, in the order of the house's rows.
template <class Visit>
void eachSubset(const SeatHouse &house, int count, Visit visit)
{
    std::vector<int> all;
    for (const SeatHouse::Row &row : house.rows())
        all.insert(all.end(), row.seats.begin(), row.seats.end());
    if (int(all.size()) < count)
        return;
    std::vector<bool> taken(all.size());
    std::fill(taken.begin(), taken.begin() + count, true);
    do {
        std::vector<int> seats;
        for (size_t i = 0; i < all.size(); ++i) {
            if (taken[i])
                seats.push_back(all[i]);
        }
        visit(seats);
    } while (std::prev_permutation(taken.begin(), taken.end()));
}

} // namespace

void SeatSearchTest::fulfilsEveryCondition()
{
    QVERIFY(rc::check([] {
        const SeatHouse drawn = anyHouse();
        const SeatWish wish = anyWish(drawn);
        for (const SeatProposal &proposal : findSeats(drawn, wish).proposals) {
            std::vector<int> seats;
            for (const RowId id : proposal.seats)
                seats.push_back(drawn.indexOf(id));
            RC_ASSERT(int(seats.size()) == wish.count);
            RC_ASSERT(allowed(drawn, wish, seats));
        }
    }));
}

// Of all groups side by side there are, none is better than the first proposal.
void SeatSearchTest::nothingIsBetter()
{
    QVERIFY(rc::check([] {
        const SeatHouse drawn = anyHouse();
        SeatWish wish = anyWish(drawn);
        wish.together = true;
        const SeatFinding found = findSeats(drawn, wish);
        double least = 1e9;
        eachSubset(drawn, wish.count, [&](const std::vector<int> &seats) {
            if (allowed(drawn, wish, seats))
                least = std::min(least, distanceOf(drawn, wish, seats));
        });
        RC_ASSERT(found.proposals.empty() == (least > 1e8));
        if (!found.proposals.empty())
            RC_ASSERT(std::abs(found.proposals.front().distance - least) < 1e-6);
    }));
}

// Where any seats would do, they are found, in parts too; where not, it says why.
void SeatSearchTest::noneMeansNone()
{
    QVERIFY(rc::check([] {
        const SeatHouse drawn = anyHouse();
        const SeatWish wish = anyWish(drawn);
        const SeatFinding found = findSeats(drawn, wish);
        bool any = false;
        eachSubset(drawn, wish.count, [&](const std::vector<int> &seats) { any = any || allowed(drawn, wish, seats); });
        RC_ASSERT(found.proposals.empty() == !any);
        RC_ASSERT(any || !found.obstacles.empty());
    }));
}

// How long it takes is the benchmark's; what tries every four of 5,000 would not come to an end here.
void SeatSearchTest::fiveThousandSeatsAreSearched()
{
    QStringList drawn;
    for (int row = 0; row < 50; ++row)
        drawn.append(u"R%1 "_s.arg(row) + QString(100, row % 3 ? u'x' : u'.'));
    const SeatHouse large = testing::drawnHouse(drawn);
    QCOMPARE(large.count(), 5000);
    const SeatFinding found = findSeats(large, {.count = 4, .together = false, .aisle = false, .accessible = 0, .level = u"Standard"_s});
    QVERIFY(!found.proposals.empty());
}

QTEST_APPLESS_MAIN(SeatSearchTest)
#include "tst_seatsearch.moc"
