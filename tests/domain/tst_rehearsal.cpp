// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/names.h"
#include "models/domain/renewal/proposals.h"
#include "renewalworld.h"

#include <QtTest>

#include <functional>

using namespace pd;
using namespace pd::renewal;
using namespace pd::testing;
using Kind = Obstacle::Kind;
using Seats = std::vector<RowId>;

Q_DECLARE_METATYPE(pd::renewal::Outcome)

class RehearsalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySubscriberComesToSomething_data();
    void everySubscriberComesToSomething();
    void theirOwnSeatComesBeforeAMappedOne();
    void nobodyIsPreferredSilently();
    void aDecisionGivesOtherSeats();
    void aDecisionDoesNotTakeAnothersSeat();
    void aSectionIsMapped();
    void aSeatIsFoundByItsNameInAnotherHouse();
    void pricesAndLevelsAreThoseOfTheNewSeries();
    void theEarlyPriceHoldsUntilItEnds();
    void ticketsHaveTheLevelsOfTheirAllocation();
    void aPackageWithoutSeatsRenewsWithoutSeats();
    void whatTheRunHasDoneCountsAsNotDone();
    void theDigestSaysWhetherItIsTheSame();
    void proposalsAreNearFreeAndForOneOnly();
    void refusedSeatsAreNotProposed();
    void accessiblePlacesAreProposedToThoseWhoNeedThem();
    void detailsSurviveTheLog();
};

void RehearsalTest::everySubscriberComesToSomething_data()
{
    QTest::addColumn<std::function<void(World &)>>("change");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("detail");
    using Change = std::function<void(World &)>;
    const auto row = [](const char *name, const Change &change, Outcome outcome, const QString &detail = {}) { QTest::newRow(name) << change << outcome << detail; };
    const auto obstacle = [](Kind kind, RowId contact = 9) {
        return [=](World &world) { world.to.obstacles.push_back({14, kind, contact, u"ON-9"_s, false}); };
    };
    // The subscriber 1 has A 3 and A 4.
    row("the same seats", [](World &) {}, Outcome::SameSeats);
    row("sold", obstacle(Kind::Ticket), Outcome::SeatTaken, u"seatTicket"_s);
    row("held", obstacle(Kind::Hold, 0), Outcome::SeatTaken, u"seatHeld"_s);
    row("another renewal's", obstacle(Kind::Renewal), Outcome::SeatTaken, u"seatRenewal"_s);
    row("another subscriber's", obstacle(Kind::Assigned), Outcome::SeatTaken, u"seatAssigned"_s);
    row("assigned to themselves", obstacle(Kind::Assigned, 1), Outcome::SameSeats);
    row("their own single ticket", obstacle(Kind::Ticket, 1), Outcome::SeatTaken, u"seatTicket"_s);
    row("gone", [](World &world) { world.to.venue = 8; world.to.seats.clear(); }, Outcome::SeatGone, u"seatGone"_s);
    row("seats not known", [](World &world) { world.from.subscribers[0].places.clear(); }, Outcome::SeatsUnknown, u"seatsMissing"_s);
    row("refused in the new series", [](World &world) { world.from.subscribers[0].refused = {14}; }, Outcome::SeatsUnknown, u"seatRefused"_s);
    row("another seat refused", [](World &world) { world.from.subscribers[0].refused = {15}; }, Outcome::SameSeats);
    row("refused, then decided", [](World &world) { world.from.subscribers[0].refused = {14}; world.mapping.decisions[1].seats = {13, 14}; }, Outcome::Moved, u"seatChosen"_s);
    row("fewer seats than bought", [](World &world) { world.from.subscribers[0].packages[0].quantity = 3; }, Outcome::SeatsUnknown, u"seatsMissing"_s);
    row("level", [](World &world) { world.to.levels[0].name = u"Grown-up"_s; }, Outcome::LevelUnmapped, u"levelMissing"_s);
    row("package not known", [](World &world) { world.from.subscribers[0].packages.clear(); }, Outcome::LevelUnmapped, u"levelMissing"_s);
    row("allocation", [](World &world) { world.to.performances[1].levels = {{9, u"Stalls"_s, u"Adult"_s}}; }, Outcome::LevelUnmapped, u"allocationMissing"_s);
    row("not settled", [](World &world) { world.from.subscribers[0].settled = false; }, Outcome::NotSettled, u"orderStatus"_s);
    row("another package", [](World &world) { world.from.subscribers[0].packages[0].kind = PackageKind::Flex; }, Outcome::NotFixed, u"packageNotFixed"_s);
    row("the series is another", [](World &world) { world.to.kind = PackageKind::Choose; }, Outcome::NotFixed, u"packageNotFixed"_s);
    row("neither says that it is fixed", [](World &world) { world.to.kind = PackageKind::Unknown; world.from.subscribers[0].packages[0].kind = PackageKind::Unknown; },
        Outcome::NotFixed, u"packageNotFixed"_s);
    row("the package says that it is fixed", [](World &world) { world.to.kind = PackageKind::Unknown; }, Outcome::SameSeats);
    row("has an order", [](World &world) { world.from.subscribers[0].existing = ExistingOrder{3, u"ON-3"_s, u"Did Not Renew"_s}; }, Outcome::HasOrder, u"hasOrder"_s);
    row("left out", [](World &world) { world.mapping.decisions[1].skip = true; }, Outcome::Skipped, u"skippedByStaff"_s);
    row("needs access and sold", [=](World &world) { obstacle(Kind::Ticket)(world); world.from.subscribers[0].needsAccess = true; }, Outcome::AccessibleLocked, u"seatTicket"_s);
    row("no longer accessible", [](World &world) {
        PlacedSeat old = world.from.seats.value(13);
        old.seat.accessible = true;
        world.from.seats.insert(13, old);
    }, Outcome::AccessibleLocked, u"seatNotAccessible"_s);
    row("an access need alone is no trouble", [](World &world) { world.from.subscribers[0].needsAccess = true; }, Outcome::SameSeats);
}

void RehearsalTest::everySubscriberComesToSomething()
{
    QFETCH(std::function<void(World &)>, change);
    QFETCH(Outcome, outcome);
    QFETCH(QString, detail);
    World world = smallHouse();
    subscribe(world, 1, {13, 14});
    change(world);
    const Rehearsal rehearsal = rehearse(world);
    QCOMPARE(rehearsal.lines.size(), std::size_t(1));
    const Line &line = rehearsal.lines[0];
    QCOMPARE(outcomeName(line.outcome), outcomeName(outcome));
    QCOMPARE(rehearsal.count(outcome), 1);
    QCOMPARE(line.places.size(), std::size_t(renews(outcome) ? 2 : 0));
    if (detail.isEmpty())
        QVERIFY(line.details.empty());
    else
        QVERIFY2(std::any_of(line.details.begin(), line.details.end(), [&](const Detail &one) { return detailName(one.code) == detail; }),
                 qPrintable(detailsText(line.details)));
}

// Patron 2's section is called Orchestra now, as patron 1's is.
void RehearsalTest::theirOwnSeatComesBeforeAMappedOne()
{
    World world = smallHouse();
    world.from.seats.insert(99, {7, Seat{99, u"Parquet"_s, u"A"_s, u"3"_s}});
    world.mapping.sections.insert(nameKey(u"Parquet"_s), u"Orchestra"_s);
    subscribe(world, 1, {13});
    subscribe(world, 2, {99});
    const Rehearsal rehearsal = rehearse(world);
    QCOMPARE(lineOf(rehearsal, 1).outcome, Outcome::SameSeats);
    QCOMPARE(lineOf(rehearsal, 2).outcome, Outcome::Duplicate);
    QCOMPARE(lineOf(rehearsal, 2).details.back().whose, u"Patron 1"_s);
}

void RehearsalTest::nobodyIsPreferredSilently()
{
    World world = smallHouse();
    for (const RowId seat : {98, 99}) {
        const QString section = u"Side %1"_s.arg(seat);
        world.from.seats.insert(seat, {7, Seat{seat, section, u"A"_s, u"3"_s}});
        world.mapping.sections.insert(nameKey(section), u"Orchestra"_s);
    }
    subscribe(world, 1, {98});
    subscribe(world, 2, {99});
    subscribe(world, 3, {98, 99}); // both of theirs would be one
    const Rehearsal rehearsal = rehearse(world);
    QCOMPARE(rehearsal.count(Outcome::Duplicate), 3);
    QCOMPARE(rehearsal.renewing(), 0);
    QVERIFY(std::any_of(lineOf(rehearsal, 3).details.begin(), lineOf(rehearsal, 3).details.end(), [](const Detail &one) { return one.code == DetailCode::SeatTwice; }));
}

void RehearsalTest::aDecisionGivesOtherSeats()
{
    World world = smallHouse();
    subscribe(world, 1, {13, 14});
    world.to.obstacles.push_back({14, Kind::Ticket, 9, u"ON-9"_s, false});
    world.mapping.decisions[1].seats = {25, 26};
    const Line line = rehearse(world).lines[0];
    QCOMPARE(line.outcome, Outcome::Moved);
    QCOMPARE(seatsOf(line), (Seats{25, 26}));
    world.mapping.decisions[1].seats = {25}; // one too few
    QCOMPARE(rehearse(world).lines[0].outcome, Outcome::SeatsUnknown);
    world.mapping.decisions[1].seats = {25, 77}; // no such seat
    QCOMPARE(rehearse(world).lines[0].outcome, Outcome::SeatGone);
}

void RehearsalTest::aDecisionDoesNotTakeAnothersSeat()
{
    World world = smallHouse();
    subscribe(world, 1, {13});
    subscribe(world, 2, {14});
    world.mapping.decisions[1].seats = {14};
    const Rehearsal rehearsal = rehearse(world);
    QCOMPARE(lineOf(rehearsal, 1).outcome, Outcome::Duplicate);
    QCOMPARE(lineOf(rehearsal, 2).outcome, Outcome::SameSeats);
    world.mapping.decisions[2].skip = true; // whose seat is free then
    QCOMPARE(lineOf(rehearse(world), 1).outcome, Outcome::Moved);
}

void RehearsalTest::aSectionIsMapped()
{
    World world = smallHouse();
    for (Seat &seat : world.to.seats) {
        seat.id += 100; // a house drawn anew
        seat.section = u"Stalls"_s;
    }
    world.to.venue = 8;
    subscribe(world, 1, {13, 14});
    QCOMPARE(rehearse(world).lines[0].outcome, Outcome::SeatGone);
    world.mapping.sections.insert(nameKey(u"Orchestra"_s), u"Stalls"_s);
    const Line line = rehearse(world).lines[0];
    QCOMPARE(line.outcome, Outcome::Moved);
    QCOMPARE(seatsOf(line), (Seats{113, 114}));
    QCOMPARE(line.details[0].seat, u"Orchestra A 3"_s);
    QCOMPARE(line.details[0].to, u"Stalls A 3"_s);
}

void RehearsalTest::aSeatIsFoundByItsNameInAnotherHouse()
{
    World world = smallHouse();
    for (Seat &seat : world.to.seats) {
        seat.id += 100;
        seat.section = u"ORCHESTRA"_s;
        seat.number = u"0"_s + seat.number;
    }
    world.to.venue = 8;
    subscribe(world, 1, {13});
    QCOMPARE(seatsOf(rehearse(world).lines[0]), Seats{113});
}

void RehearsalTest::pricesAndLevelsAreThoseOfTheNewSeries()
{
    World world = smallHouse();
    world.to.levels = {{51, u"Concession"_s, 9900, {}, u"EUR"_s}, {52, u"Full price"_s, 19900, {}, u"EUR"_s}};
    subscribe(world, 1, {13, 14}).packages = {{u"Adult"_s, 1, PackageKind::Fixed}, {u"concession"_s, 1, PackageKind::Fixed}};
    QCOMPARE(rehearse(world).lines[0].outcome, Outcome::LevelUnmapped);
    world.mapping.levels.insert(nameKey(u"Adult"_s), u"Full price"_s);
    const Line line = rehearse(world).lines[0];
    QCOMPARE(line.outcome, Outcome::SameSeats);
    QCOMPARE(line.packages[0].level, 52);
    QCOMPARE(line.packages[0].price, std::optional<Minor>(19900));
    QCOMPARE(line.packages[1].level, 51);
    QCOMPARE(line.packages[1].currency, u"EUR"_s);
}

void RehearsalTest::theEarlyPriceHoldsUntilItEnds()
{
    World world = smallHouse();
    world.to.levels[0].earlyPrice = 25000;
    subscribe(world, 1, {13});
    QCOMPARE(rehearse(world).lines[0].packages[0].price, std::optional<Minor>(29400)); // until when is not said
    world.to.earlyPriceUntil = Instant{1001};
    QCOMPARE(rehearse(world).lines[0].packages[0].price, std::optional<Minor>(25000));
    world.at = Instant{1001};
    QCOMPARE(rehearse(world).lines[0].packages[0].price, std::optional<Minor>(29400));
}

void RehearsalTest::ticketsHaveTheLevelsOfTheirAllocation()
{
    World world = smallHouse();
    subscribe(world, 1, {13}).places[0].level = u"child"_s;
    QCOMPARE(rehearse(world).lines[0].places[0].levels, (Seats{711, 721}));
    world.from.subscribers[0].places[0].level = u"Veteran"_s; // which there is not any more: the first
    QCOMPARE(rehearse(world).lines[0].places[0].levels, (Seats{710, 720}));
    world.from.subscribers[0].places[0].allocation = u"Main"_s;
    QCOMPARE(rehearse(world).lines[0].outcome, Outcome::LevelUnmapped);
    world.mapping.allocations.insert(nameKey(u"Main"_s), u"House"_s);
    QCOMPARE(rehearse(world).lines[0].outcome, Outcome::SameSeats);
    world.from.subscribers[0].places[0].allocation.clear(); // not known: no level, and no trouble
    QCOMPARE(rehearse(world).lines[0].places[0].levels, (Seats{0, 0}));
}

void RehearsalTest::aPackageWithoutSeatsRenewsWithoutSeats()
{
    World world = smallHouse();
    world.to.seats.clear();
    subscribe(world, 1, {}).packages[0].quantity = 2;
    world.from.subscribers[0].places = {{0, u"House"_s, u"Adult"_s}};
    const Line line = rehearse(world).lines[0];
    QCOMPARE(line.outcome, Outcome::SameSeats);
    QCOMPARE(seatsOf(line), (Seats{0, 0}));
    QCOMPARE(line.places[1].levels, (Seats{710, 720}));
}

// A run that goes on must say what it said when it began.
void RehearsalTest::whatTheRunHasDoneCountsAsNotDone()
{
    World world = smallHouse();
    world.from.seats.insert(99, {7, Seat{99, u"Parquet"_s, u"A"_s, u"3"_s}});
    world.mapping.sections.insert(nameKey(u"Parquet"_s), u"Orchestra"_s);
    subscribe(world, 1, {13, 14});
    subscribe(world, 2, {99});
    subscribe(world, 3, {21});
    const Rehearsal before = rehearse(world);
    world.from.subscribers[0].done = true;
    for (const RowId seat : {13, 14}) {
        world.to.obstacles.push_back({seat, Kind::Renewal, 1, u"R2-1"_s, true});
        world.to.obstacles.push_back({seat, Kind::Assigned, 1, u"Patron 1"_s, true});
    }
    const Rehearsal after = rehearse(world);
    QCOMPARE(after.digest(), before.digest());
    QCOMPARE(differences(before, after), 0);
    QVERIFY(lineOf(after, 1).done);
    // Patron 1 was given patron 3's seat by somebody since: that stands in the way.
    world.to.obstacles.push_back({21, Kind::Renewal, 1, u"R2-1"_s, true});
    QCOMPARE(lineOf(rehearse(world), 3).outcome, Outcome::SeatTaken);
    QCOMPARE(differences(before, rehearse(world)), 1);
}

void RehearsalTest::theDigestSaysWhetherItIsTheSame()
{
    World world = smallHouse();
    subscribe(world, 1, {13});
    subscribe(world, 2, {14});
    const Rehearsal before = rehearse(world);
    QCOMPARE(rehearse(world).digest(), before.digest());
    World dearer = world;
    dearer.to.levels[0].price = 30000;
    QCOMPARE(differences(before, rehearse(dearer)), 2);
    World fewer = world;
    fewer.from.subscribers.pop_back();
    QCOMPARE(differences(before, rehearse(fewer)), 1);
    World later = world;
    later.at = Instant{5000}; // without an early price time makes no difference
    QCOMPARE(rehearse(later).digest(), before.digest());
}

void RehearsalTest::proposalsAreNearFreeAndForOneOnly()
{
    World world = smallHouse();
    subscribe(world, 1, {13, 14});
    subscribe(world, 2, {15, 16});
    subscribe(world, 3, {21});
    for (const RowId seat : {14, 15})
        world.to.obstacles.push_back({seat, Kind::Ticket, 9, u"ON-9"_s, false});
    const Rehearsal rehearsal = rehearse(world);
    const auto proposals = seatProposals(world, rehearsal);
    QCOMPARE(proposals.size(), 2);
    QCOMPARE(proposals[1], (Seats{23, 24})); // the row behind, straight
    QCOMPARE(proposals[2], (Seats{25, 26}));
    for (const auto &[contact, seats] : proposals.asKeyValueRange())
        world.mapping.decisions[contact].seats = seats;
    QCOMPARE(rehearse(world).renewing(), 3);
}

// What staff said is not theirs is neither kept for them nor in another's way, nor proposed to them.
void RehearsalTest::refusedSeatsAreNotProposed()
{
    World world = smallHouse();
    subscribe(world, 1, {13}).refused = {13, 14};
    subscribe(world, 2, {23}); // who was moved to A 3 by staff
    world.mapping.decisions[2].seats = {13};
    const Rehearsal rehearsal = rehearse(world);
    QCOMPARE(lineOf(rehearsal, 1).outcome, Outcome::SeatsUnknown);
    QCOMPARE(lineOf(rehearsal, 2).outcome, Outcome::Moved);
    const auto proposals = seatProposals(world, rehearsal);
    QCOMPARE(proposals[1].size(), std::size_t(1));
    QVERIFY(proposals[1] != Seats{13} && proposals[1] != Seats{14});
}

void RehearsalTest::accessiblePlacesAreProposedToThoseWhoNeedThem()
{
    World world = smallHouse();
    world.to.seats.push_back({27, u"Orchestra"_s, u"B"_s, u"7"_s, 7, 1, true, true});
    subscribe(world, 1, {26}); // next to it, with no need
    subscribe(world, 2, {11});
    world.to.obstacles = {{26, Kind::Ticket, 9, u"ON-9"_s, false}, {11, Kind::Ticket, 9, u"ON-9"_s, false}, {12, Kind::Hold, 0, {}, false}};
    const auto proposals = seatProposals(world, rehearse(world));
    QCOMPARE(proposals[1], Seats{25});
    QCOMPARE(proposals[2], Seats{27});
}

void RehearsalTest::detailsSurviveTheLog()
{
    const std::vector<Detail> details = {{DetailCode::SeatMoved, u"Orchestra A 1"_s, u"Stalls A 1"_s, {}, {}, {}, 0},
                                         {DetailCode::SeatsMissing, u"A 1, A 2"_s, {}, {}, {}, {}, 3},
                                         {DetailCode::SkippedByStaff, {}, {}, {}, {}, {}, 0}};
    QCOMPARE(detailsOf(detailsText(details)), details);
    QVERIFY(detailsOf(u""_s).empty());
    QVERIFY(detailsOf(u"[{\"code\":\"of tomorrow\"}]"_s).empty());
    for (const Outcome outcome : allOutcomes)
        QCOMPARE(outcomeOf(outcomeName(outcome)), std::optional(outcome));
    QVERIFY(!outcomeOf(u"created"));
}

QTEST_APPLESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
