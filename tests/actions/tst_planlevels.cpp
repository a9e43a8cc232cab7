// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/planaction.h"
#include "wishedhouse.h"

using namespace pd;
using namespace pd::actions;

// Seats of another price, and what a plan makes of them.
class PlanLevelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherPriceIsNoSwap_data() { addEngines(); }
    void anotherPriceIsNoSwap();
    void anotherZoneOfAnAllocationIsAnotherPrice_data() { addEngines(); }
    void anotherZoneOfAnAllocationIsAnotherPrice();

private:
    static QString reasonOf(const Result<Outcome> &outcome) { return outcome ? u"done"_s : outcome.error().values.value(u"reason"_s).toString(); }
};

void PlanLevelsTest::anotherPriceIsNoSwap()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    hall.seat(1, {201});
    hall.seat(2, {202});
    hall.seat(9, {405});
    QVERIFY(desk.run({u"INSERT INTO allocation (id, instance_id, name) VALUES (12, 2, 'Balcony'), (13, 3, 'Balcony')"_s,
                      u"INSERT INTO price_level (id, allocation_id, name, price) VALUES (12, 12, 'Saver', 50), (13, 13, 'Saver', 50)"_s,
                      u"UPDATE ticket_order_item SET price_level_id = price_level_id + 10, version = version + 1 WHERE order_id = 90"_s}));
    const RowId first = hall.wish(1, {u"level=saver"_s, u"mayBeWorse"_s});
    hall.wish(2, {u"level=ADULT"_s, u"aisle"_s}); // where they sit
    const planner::World world = hall.world();
    QCOMPARE(world.wishes.at(0).conditions.level, u"Balcony"_s);
    QCOMPARE(world.wishes.at(1).conditions.level, u"House"_s);
    const planner::Plan plan = planned(world);
    QVERIFY(!plan.moves.empty() && plan.moves.front().wish == 0);
    QVERIFY(planner::hindrancesOf(world, plan).front() == planner::Hindrance::Level);
    QCOMPARE(planner::movesOf(world, plan, {first}).error().values.value(u"reason"_s).toString(), u"planLevel"_s);
    PlanAction action(world, {plan.moves.front()});
    QCOMPARE(reasonOf(desk.runner.run(action)), u"planLevel"_s);
}

// Rows A and B are dearer than C and D, in one allocation.
void PlanLevelsTest::anotherZoneOfAnAllocationIsAnotherPrice()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    QVERIFY(desk.run({u"INSERT INTO price_level (id, allocation_id, name, price) VALUES (12, 2, 'Saver', 50), (13, 3, 'Saver', 50)"_s}));
    hall.seat(1, {305});
    hall.seat(2, {105});
    hall.seat(3, {205});
    hall.seat(4, {405});
    hall.wish(1, {u"nearer"_s});
    QVERIFY(planned(hall.world()).moves.size() == 1); // of one price all of it
    QVERIFY(desk.run({u"UPDATE ticket_order_item SET price_level_id = price_level_id + 10, version = version + 1 WHERE order_id IN (10, 40)"_s}));
    const planner::World world = hall.world();
    const auto level = [&](RowId seat) { return world.house.at(world.house.indexOf(seat)).level; };
    QCOMPARE(level(101), u"House · Adult"_s);
    QCOMPARE(level(210), u"House · Adult"_s);
    QCOMPARE(level(301), u"House · Saver"_s);
    QVERIFY(planned(world).moves.empty()); // all that is nearer costs more
    hall.wish(4, {u"level=adult"_s, u"mayBeWorse"_s});
    const planner::World dearer = hall.world();
    QCOMPARE(dearer.wishes.at(1).conditions.level, u"House · Adult"_s);
    const planner::Plan plan = planned(dearer);
    QCOMPARE(plan.moves.size(), size_t(1));
    QCOMPARE(planner::hindrancesOf(dearer, plan), std::vector{planner::Hindrance::Level});
    hall.wish(3, {u"level=house"_s, u"aisle"_s});
    QCOMPARE(hall.world().wishes.at(2).conditions.level, u"House · Adult"_s); // the zone where they sit
}

QTEST_GUILESS_MAIN(PlanLevelsTest)
#include "tst_planlevels.moc"
