// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/names.h"
#include "models/domain/renewal/proposals.h"
#include "renewalworld.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <numeric>

using namespace pd;
using namespace pd::renewal;
using namespace pd::testing;

namespace {

// Houses in which most things go wrong for somebody.
class AnyWorld {
public:
    explicit AnyWorld(quint32 seed)
        : m_random(seed)
    {
    }

    World make()
    {
        World world = smallHouse();
        if (pick(3) == 0)
            world.to.kind = PackageKind::Unknown;
        if (pick(3) == 0)
            world.to.levels[0].name = u"Adults"_s;
        if (pick(4) == 0)
            world.to.performances[1].levels = {{9, u"Full house"_s, u"Adult"_s}};
        for (RowId seat = 91; seat < 103; ++seat) {
            const QString section = seat < 97 ? u"Parquet"_s : pick(2) ? u"Side"_s : u"Orchestra"_s;
            world.from.seats.insert(seat, {7, Seat{seat, section, u"A"_s, QString::number(1 + (seat - 91) % 6), 0, 0, false, pick(4) == 0}});
        }
        if (pick(2) == 0)
            world.mapping.sections.insert(nameKey(u"Side"_s), u"Orchestra"_s);
        if (pick(2) == 0)
            world.mapping.sections.insert(nameKey(u"Parquet"_s), u"orchestra"_s);
        if (pick(3) == 0)
            world.mapping.levels.insert(nameKey(u"Adult"_s), pick(2) ? u"Adults"_s : u"nothing"_s);
        std::vector<RowId> seats = {11, 12, 13, 14, 15, 16, 21, 22, 23, 24, 25, 26, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102};
        std::shuffle(seats.begin(), seats.end(), m_random);
        for (RowId contact = 1; contact <= 8; ++contact) {
            std::vector<RowId> own;
            for (int n = pick(4); n > 0 && !seats.empty(); --n) {
                own.push_back(seats.back());
                seats.pop_back();
            }
            Subscriber &one = subscribe(world, contact, own);
            one.needsAccess = pick(6) == 0;
            one.settled = pick(8) != 0;
            if (pick(8) == 0)
                one.existing = ExistingOrder{contact, u"ON"_s, u"Complete"_s};
            if (pick(8) == 0)
                one.packages[0].kind = pick(2) ? PackageKind::Flex : PackageKind::Unknown;
            if (pick(10) == 0)
                one.packages[0].quantity += 1;
            if (pick(6) == 0) {
                world.mapping.decisions[contact].skip = pick(2) == 0;
                if (!world.mapping.decisions[contact].skip)
                    world.mapping.decisions[contact].seats.assign(own.size(), RowId(11 + pick(16)));
            }
        }
        for (int n = pick(4); n > 0; --n)
            world.to.obstacles.push_back({RowId(11 + pick(16)), Obstacle::Kind(pick(4)), RowId(pick(10)), u"ON-9"_s, false});
        return world;
    }
    int pick(int n) { return int(m_random.bounded(n)); }

private:
    QRandomGenerator m_random;
};

} // namespace

class RehearsalPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdInAnyHouse();
    void aRunThatStopsAnywhereComesToTheSameEnd();
    void proposalsHelp();
};

void RehearsalPropertiesTest::holdInAnyHouse()
{
    std::array<qint64, std::size(allOutcomes)> seen{};
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        const World world = AnyWorld(seed).make();
        const Rehearsal rehearsal = rehearse(world);
        // Each subscriber has one outcome.
        QCOMPARE(rehearsal.lines.size(), world.from.subscribers.size());
        QSet<RowId> contacts, given;
        for (const Line &line : rehearsal.lines) {
            QVERIFY(!contacts.contains(line.contact));
            contacts.insert(line.contact);
            ++seen[std::size_t(line.outcome)];
            QCOMPARE(line.places.empty(), !renews(line.outcome));
            // No seat twice, none that somebody else has, none that is not there.
            for (const RowId seat : seatsOf(line)) {
                QVERIFY2(seat && !given.contains(seat), qPrintable(u"seed %1 seat %2"_s.arg(seed).arg(seat)));
                given.insert(seat);
                QVERIFY(std::any_of(world.to.seats.begin(), world.to.seats.end(), [&](const Seat &one) { return one.id == seat; }));
                for (const Obstacle &obstacle : world.to.obstacles)
                    QVERIFY(obstacle.seat != seat || (obstacle.kind == Obstacle::Kind::Assigned && obstacle.contact == line.contact));
            }
            if (renews(line.outcome)) {
                qint64 places = 0;
                for (const PlannedPackage &package : line.packages)
                    places += package.quantity;
                QCOMPARE(qint64(line.places.size()), places);
            } else {
                QVERIFY(!line.details.empty()); // why not
            }
        }
        QCOMPARE(std::accumulate(rehearsal.counts.begin(), rehearsal.counts.end(), qint64(0)), qint64(rehearsal.lines.size()));
        QCOMPARE(rehearse(world).digest(), rehearsal.digest());
        // Nothing hangs on the order in which things were read, but for the order of the lines.
        World turned = world;
        std::reverse(turned.from.subscribers.begin(), turned.from.subscribers.end());
        std::reverse(turned.to.obstacles.begin(), turned.to.obstacles.end());
        QCOMPARE(differences(rehearsal, rehearse(turned)), 0);
    }
    for (const Outcome outcome : allOutcomes)
        QVERIFY2(seen[std::size_t(outcome)] > 5, qPrintable(outcomeName(outcome)));
}

void RehearsalPropertiesTest::aRunThatStopsAnywhereComesToTheSameEnd()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        AnyWorld any(seed);
        World world = any.make();
        const Rehearsal whole = rehearse(world);
        const int stop = any.pick(int(whole.lines.size()) + 1);
        for (int i = 0; i < stop; ++i) {
            const Line &line = whole.lines[std::size_t(i)];
            if (line.outcome == Outcome::HasOrder)
                continue;
            world.from.subscribers[std::size_t(i)].done = true;
            for (const RowId seat : seatsOf(line)) {
                world.to.obstacles.push_back({seat, Obstacle::Kind::Renewal, line.contact, u"R"_s, true});
                world.to.obstacles.push_back({seat, Obstacle::Kind::Assigned, line.contact, u"Patron"_s, true});
            }
        }
        QCOMPARE(rehearse(world).digest(), whole.digest());
    }
}

void RehearsalPropertiesTest::proposalsHelp()
{
    int proposed = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        World world = AnyWorld(seed).make();
        const Rehearsal before = rehearse(world);
        const auto proposals = seatProposals(world, before);
        for (const auto &[contact, seats] : proposals.asKeyValueRange()) {
            world.mapping.decisions[contact] = {false, seats};
            ++proposed;
        }
        const Rehearsal after = rehearse(world);
        for (const Line &line : after.lines) {
            if (proposals.contains(line.contact))
                QVERIFY2(!isSeatTrouble(line.outcome), qPrintable(u"seed %1: %2"_s.arg(seed).arg(detailsText(line.details))));
            else // nobody else is worse off
                QVERIFY(!renews(lineOf(before, line.contact).outcome) || renews(line.outcome));
        }
    }
    QVERIFY(proposed > 200);
}

QTEST_APPLESS_MAIN(RehearsalPropertiesTest)
#include "tst_rehearsalproperties.moc"
