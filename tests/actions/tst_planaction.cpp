// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/planaction.h"
#include "models/actions/requestaction.h"
#include "models/domain/planner/comparison.h"
#include "wishedhouse.h"

#include <QRandomGenerator>

using namespace pd;
using namespace pd::actions;

// From a wish that somebody records to the seats that somebody has.
class PlanActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wishesAreKeptAndTakenBack_data() { addEngines(); }
    void wishesAreKeptAndTakenBack();
    void whatAPlanIsMadeFrom_data() { addEngines(); }
    void whatAPlanIsMadeFrom();
    void saysWhoCannotBeWeighed_data() { addEngines(); }
    void saysWhoCannotBeWeighed();
    void aSwapIsMadeAtOnce_data() { addEngines(); }
    void aSwapIsMadeAtOnce();
    void claimsStayWhatTheyAre_data() { addEngines(); }
    void claimsStayWhatTheyAre();
    void whoseClaimHasLapsedMovesToo_data() { addEngines(); }
    void whoseClaimHasLapsedMovesToo();
    void refusesWhenTheWorldHasChanged_data() { addEngines(); }
    void refusesWhenTheWorldHasChanged();
    void someAreMadeWithWhatTheyNeed_data() { addEngines(); }
    void someAreMadeWithWhatTheyNeed();
    void isToBeRepeatedInPatronManager_data() { addEngines(); }
    void isToBeRepeatedInPatronManager();
    void whoWaitedForTheSeatsWaitsNoLonger_data() { addEngines(); }
    void whoWaitedForTheSeatsWaitsNoLonger();
    void whatComesFreeIsOffered_data() { addEngines(); }
    void whatComesFreeIsOffered();
    void nobodyLosesAndUndoBringsAllBack_data();
    void nobodyLosesAndUndoBringsAllBack();

private:
    // Everything that a plan may touch.
    static QStringList everything(Desk &desk)
    {
        return {rows(desk, u"SELECT instance_id, seat_id, kind, item_id, order_id, contact_id FROM seat_claim ORDER BY instance_id, seat_id"_s),
                rows(desk, u"SELECT seat_id, contact_id, series_id, confidence, prefers_original, since_on FROM seat_assignment ORDER BY seat_id"_s),
                rows(desk, u"SELECT id, seat_id, seat_text FROM ticket_order_item ORDER BY id"_s),
                rows(desk, u"SELECT id, status, pending_renewal_seats FROM ticket_order ORDER BY id"_s),
                rows(desk, u"SELECT id, state FROM change_request ORDER BY id"_s)};
    }
    static QString reasonOf(const Result<Outcome> &outcome) { return outcome ? u"done"_s : outcome.error().values.value(u"reason"_s).toString(); }

    // Two rows, in which everybody else stays: 1 at an aisle in B, 2 in A; both accept what they did not ask for.
    static void swappers(WishedHall &hall)
    {
        hall.seat(1, {201});
        hall.seat(2, {105});
        hall.seat(9, {101, 102, 103, 104, 106, 107, 108, 109, 110, 202, 203, 204, 205, 206, 207, 208, 209, 210});
        hall.wish(1, {u"nearer"_s, u"mayBeWorse"_s});
        hall.wish(2, {u"aisle"_s, u"mayBeWorse"_s});
    }
};

void PlanActionTest::wishesAreKeptAndTakenBack()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    hall.seat(1, {201, 202});
    NewRequest request{u"phone"_s, u"An aisle"_s, u"keep"_s, {{WishKind::Aisle}, {WishKind::Section, u" main "_s}, {WishKind::Count, {}, 3}}, 2};
    RequestAction action(10, request);
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(rows(desk, u"SELECT k.code, w.detail, w.number FROM request_wish w JOIN request_kind k ON k.id = w.kind_id ORDER BY w.id"_s), u"aisle  -; section main -; count  3"_s);
    QCOMPARE(rows(desk, u"SELECT priority, current_seats FROM change_request"_s), u"2 Main B 1, Main B 2"_s);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(rows(desk, u"SELECT id FROM request_wish"_s), QString());
    RequestAction twice(10, {u"phone"_s, {}, {}, {{WishKind::Together}, {WishKind::Apart}}});
    QCOMPARE(desk.runner.run(twice).error().code, ErrorCode::ValueInvalid);
    QVERIFY(desk.run({u"UPDATE request_kind SET name = 'Gang', version = version + 1 WHERE code = 'aisle'"_s})); // names are people's
    RequestAction again(10, {u"phone"_s, {}, {}, {{WishKind::Aisle}}});
    QVERIFY(worked(desk.runner.run(again)));
    QCOMPARE(hall.world().wishes.at(0).conditions.aisle, true);
}

void PlanActionTest::whatAPlanIsMadeFrom()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    hall.seat(1, {201, 202});
    hall.seat(2, {305});
    const RowId first = hall.wish(1, {u"aislePreferred"_s, u"notBehind"_s, u"section=MAIN"_s}, u"next_best"_s, 2);
    hall.wish(2, {u"count=2"_s, u"apart"_s});
    QVERIFY(desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind, until) VALUES (2, 101, 'hold', 41), (3, 102, 'hold', 43)"_s,
                      u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (1, 103, 'ticket')"_s, // at the performance that is over
                      u"INSERT INTO contact (id, last_name) VALUES (8, 'Eight')"_s, u"INSERT INTO seat_assignment (contact_id, seat_id, series_id) VALUES (8, 104, 1)"_s,
                      u"INSERT INTO donation (contact_id, stage, amount) VALUES (1, 'Closed Won', 12345), (1, 'Pledged', 90000), (2, 'closed won ', 100)"_s}));
    const planner::World world = hall.world();
    QCOMPARE(world.performances, std::vector<RowId>({2, 3}));
    const auto state = [&](RowId seat) { return world.house.at(world.house.indexOf(seat)).state; };
    QCOMPARE(state(101), SeatState::Free); // has lapsed
    QCOMPARE(state(102), SeatState::Held); // at one of them
    QCOMPARE(state(103), SeatState::Free);
    QCOMPARE(state(104), SeatState::Held); // a subscriber's
    QCOMPARE(state(201), SeatState::Renewal);
    QCOMPARE(world.house.at(world.house.indexOf(310)).level, u"House"_s);
    QCOMPARE(world.wishes.size(), size_t(2));
    const planner::Wish &wish = world.wishes[0];
    QCOMPARE(wish.request, first);
    QCOMPARE(wish.current, std::vector<RowId>({201, 202}));
    QCOMPARE(wish.sections, QStringList{u"Main"_s});
    QCOMPARE(wish.conditions.notBehind, wish.current);
    QVERIFY(wish.conditions.together && wish.prefersAisle && !wish.acceptsWorse);
    QCOMPARE(wish.conditions.count, 2);
    QCOMPARE(wish.fallback, planner::Fallback::NextBest);
    QCOMPARE(wish.standing.priority, 2);
    QCOMPARE(wish.standing.sinceYear, 2011);
    QCOMPARE(wish.standing.donorLevel, 123);
    QCOMPARE(world.wishes[1].standing.donorLevel, 1);
    QVERIFY(!world.wishes[1].conditions.together);
    QCOMPARE(world.requests[0].name, u"Patron 1"_s);
}

void PlanActionTest::saysWhoCannotBeWeighed()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk);
    hall.seat(1, {201});
    hall.seat(2, {202}, u"Partially Paid"_s);
    hall.seat(3, {203}, u"Did Not Renew"_s);
    hall.seat(4, {204});
    hall.seat(5, {205});
    hall.seat(6, {}, u"Complete"_s);
    hall.wish(1, {}); // in words only
    hall.seat(7, {207});
    hall.seat(8, {208});
    for (const int contact : {2, 3, 4, 5, 6, 7, 8})
        hall.wish(contact, {u"nearer"_s});
    QVERIFY(desk.run({u"DELETE FROM seat_claim WHERE instance_id = 2 AND contact_id = 4"_s,
                      u"UPDATE seat_assignment SET contact_id = 1, version = version + 1 WHERE contact_id = 5"_s,
                      u"INSERT INTO payment (order_id, kind, amount, status, taken_by) VALUES (70, 'payment', 500, 'Complete', 'Ann')"_s, // the status says nothing of it
                      u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, order_id) VALUES (2, 301, 'hold', 43, 80)"_s,
                      u"INSERT INTO request_kind (id, name) VALUES (900, 'quiet neighbours')"_s, u"INSERT INTO request_wish (request_id, kind_id) VALUES (1, 900)"_s}));
    const planner::World world = hall.world();
    QStringList left;
    for (const planner::LeftOut &one : world.left)
        left.append(u"%1 %2"_s.arg(one.request.contact).arg(leftOutName(one.why)));
    QCOMPARE(left, (QStringList{u"1 nothingSaid"_s, u"2 locked"_s, u"3 notSeated"_s, u"4 seatsDiffer"_s, u"5 notTheirs"_s, u"6 noNumber"_s, u"7 locked"_s, u"8 holdOpen"_s}));
    QCOMPARE(world.left[0].request.notes, QStringList{u"quiet neighbours"_s});
    QVERIFY(world.wishes.empty());
}

void PlanActionTest::aSwapIsMadeAtOnce()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    swappers(hall);
    const QStringList before = everything(desk);
    const planner::World world = hall.world();
    const planner::Plan plan = planned(world);
    QCOMPARE(plan.moves.size(), size_t(2));
    PlanAction action(world, planner::movesThatCan(world, plan));
    QVERIFY(worked(desk.runner.dryRun(action)));
    QCOMPARE(everything(desk), before);
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(rows(desk, u"SELECT instance_id, contact_id, seat_id FROM seat_claim WHERE contact_id < 9 ORDER BY instance_id, contact_id"_s),
             u"1 1 201; 1 2 105; 2 1 105; 2 2 201; 3 1 105; 3 2 201"_s); // the first is over
    QCOMPARE(rows(desk, u"SELECT contact_id, seat_id, since_on FROM seat_assignment WHERE contact_id < 9 ORDER BY contact_id"_s), u"1 105 2011-09-01; 2 201 2012-09-01"_s);
    QCOMPARE(rows(desk, u"SELECT instance_id, seat_text, seat_id FROM ticket_order_item WHERE order_id = 10 ORDER BY id"_s), u"1 Main B 1 201; 2 Main A 5 105; 3 Main A 5 105"_s);
    QCOMPARE(rows(desk, u"SELECT state, filled_with, filled_by_action IS NOT NULL FROM change_request ORDER BY id"_s), engine == Engine::Sqlite ? u"filled plan.apply 1; filled plan.apply 1"_s : u"filled plan.apply true; filled plan.apply true"_s);
    QCOMPARE(reasonOf(desk.runner.run(action)), u"planOutdated"_s);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(everything(desk), before);
    QVERIFY(desk.genuine());
}

// Of the rows that went last another one gets the number, on SQLite.
void PlanActionTest::claimsStayWhatTheyAre()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    hall.seat(9, {101, 102, 103, 104, 106, 107, 108, 109, 110, 202, 203, 204, 205, 206, 207, 208, 209, 210});
    hall.seat(1, {201});
    hall.seat(2, {105});
    hall.wish(1, {u"nearer"_s, u"mayBeWorse"_s});
    hall.wish(2, {u"aisle"_s, u"mayBeWorse"_s});
    const QStringList before = everything(desk);
    const QString claims = rows(desk, u"SELECT id, instance_id, contact_id FROM seat_claim ORDER BY id"_s);
    const planner::World world = hall.world();
    PlanAction action(world, planner::movesThatCan(world, planned(world)));
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(rows(desk, u"SELECT id, instance_id, contact_id FROM seat_claim ORDER BY id"_s), claims);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(everything(desk), before);
    QCOMPARE(rows(desk, u"SELECT id, instance_id, contact_id FROM seat_claim ORDER BY id"_s), claims);
}

// A claim that is late is nobody's to take while its holder moves with the plan.
void PlanActionTest::whoseClaimHasLapsedMovesToo()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    swappers(hall);
    QVERIFY(desk.run({u"UPDATE seat_claim SET until = 41, version = version + 1 WHERE contact_id = 2"_s})); // whose seat the first takes
    const QStringList before = everything(desk);
    const QString claims = rows(desk, u"SELECT id, instance_id, contact_id FROM seat_claim ORDER BY id"_s);
    const planner::World world = hall.world();
    QCOMPARE(world.wishes.at(1).current, std::vector<RowId>{105}); // of the patron in the series
    PlanAction action(world, planner::movesThatCan(world, planned(world)));
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(rows(desk, u"SELECT instance_id, contact_id, seat_id FROM seat_claim WHERE contact_id < 9 ORDER BY instance_id, contact_id"_s),
             u"1 1 201; 1 2 105; 2 1 105; 2 2 201; 3 1 105; 3 2 201"_s);
    QCOMPARE(rows(desk, u"SELECT id, instance_id, contact_id FROM seat_claim ORDER BY id"_s), claims);
    QCOMPARE(rows(desk, u"SELECT DISTINCT seat_id FROM ticket_order_item WHERE order_id = 10 AND instance_id > 1"_s), u"105"_s);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(everything(desk), before);
    QVERIFY(desk.genuine());
}

void PlanActionTest::refusesWhenTheWorldHasChanged()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    hall.seat(1, {205});
    hall.wish(1, {u"nearer"_s});
    const planner::World world = hall.world();
    const planner::Plan plan = planned(world);
    QCOMPARE(plan.moves.size(), size_t(1));
    PlanAction action(world, plan.moves);
    QVERIFY(desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (3, %1, 'ticket')"_s.arg(plan.moves[0].seats[0])}));
    const QStringList before = everything(desk);
    QCOMPARE(reasonOf(desk.runner.run(action)), u"planOutdated"_s);
    QCOMPARE(everything(desk), before);
    // The rules are looked at once more, even where nothing has changed.
    std::vector<planner::Move> worse = plan.moves;
    worse[0].seats = {plan.moves[0].seats[0]};
    PlanAction taken(hall.world(), worse);
    QCOMPARE(reasonOf(desk.runner.run(taken)), u"planOutdated"_s);
}

void PlanActionTest::someAreMadeWithWhatTheyNeed()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    swappers(hall);
    hall.seat(3, {}, u"Complete"_s);
    const planner::World world = hall.world();
    const planner::Plan plan = planned(world);
    const auto both = planner::movesOf(world, plan, {1});
    QVERIFY(worked(both));
    QCOMPARE(both->size(), size_t(2));
    QCOMPARE(planner::movesOf(world, plan, {7}).error().values.value(u"reason"_s).toString(), u"planWithout"_s);
    QVERIFY(desk.run({u"UPDATE change_request SET fallback = 'call_first', version = version + 1 WHERE id = 2"_s}));
    const planner::World asking = hall.world();
    const planner::Plan ask = planned(asking);
    QVERIFY(planner::movesThatCan(asking, ask).empty()); // one waits for the other's word
    QCOMPARE(planner::movesOf(asking, ask, {1}).error().values.value(u"reason"_s).toString(), u"planCallFirst"_s);
    const auto asked = planner::movesOf(asking, ask, {1, 2});
    QVERIFY(worked(asked));
    PlanAction action(asking, *asked);
    QVERIFY(worked(desk.runner.run(action)));
    hall.wish(3, {u"count=1"_s});
    QVERIFY(desk.run({u"DELETE FROM seat_claim WHERE seat_id = 102"_s, u"DELETE FROM seat_assignment WHERE seat_id = 102"_s}));
    const planner::World more = hall.world();
    const planner::Plan one = planned(more);
    QCOMPARE(one.moves.size(), size_t(1));
    QCOMPARE(planner::hindrancesOf(more, one), std::vector{planner::Hindrance::Number});
}

void PlanActionTest::isToBeRepeatedInPatronManager()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    hall.seat(1, {205});
    hall.wish(1, {u"nearer"_s});
    QVERIFY(desk.run({u"INSERT INTO setting (key, value, origin) VALUES ('records.master', '\"patronmanager\"', 'staff')"_s}));
    const planner::World world = hall.world();
    PlanAction action(world, planned(world).moves);
    QVERIFY(worked(desk.runner.run(action)));
    const QString items = rows(desk, u"SELECT table_name, row_id, field, value FROM carry_over ORDER BY row_id"_s);
    QVERIFY2(items.startsWith(u"ticket_order 10 pending_renewal_seats Main A "_s), qPrintable(items)); // once, as with any other change of seats
    QVERIFY2(!items.contains(u"seat_text"_s), qPrintable(items));
    QCOMPARE(rows(desk, u"SELECT way FROM carry_over"_s), u"reSeat"_s);
}

void PlanActionTest::whoWaitedForTheSeatsWaitsNoLonger()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    swappers(hall);
    QVERIFY(desk.run({u"INSERT INTO seat_wait (series_id, contact_id, order_id, section, seats, since_at) VALUES (1, 1, 10, 'Main', 1, 7), (1, 2, 20, 'Main', 2, 8), (1, 9, 90, '', 1, 9)"_s}));
    const planner::World world = hall.world();
    PlanAction action(world, planner::movesThatCan(world, planned(world)));
    QVERIFY(worked(desk.runner.run(action)));
    QVERIFY(action.next().empty()); // each seat was taken over
    QCOMPARE(rows(desk, u"SELECT contact_id FROM seat_wait ORDER BY contact_id"_s), u"2; 9"_s); // two seats are not one, and the third did not move
    QVERIFY(worked(desk.undo()));
    QCOMPARE(rows(desk, u"SELECT contact_id, since_at FROM seat_wait ORDER BY contact_id"_s), u"1 7; 2 8; 9 9"_s);
}

void PlanActionTest::whatComesFreeIsOffered()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    hall.seat(1, {201});
    hall.seat(9, {101, 102, 103, 104, 106, 107, 108, 109, 110, 202, 203, 204, 205, 206, 207, 208, 209, 210}); // all but 105
    hall.wish(1, {u"nearer"_s, u"mayBeWorse"_s});
    QVERIFY(desk.run({u"INSERT INTO seat_wait (series_id, contact_id, order_id, section, seats, since_at) VALUES (1, 1, 10, '', 1, 7), (1, 9, 90, 'Main', 1, 9)"_s}));
    const planner::World world = hall.world();
    PlanAction action(world, planner::movesThatCan(world, planned(world)));
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(rows(desk, u"SELECT DISTINCT seat_id FROM seat_claim WHERE contact_id = 1 AND instance_id > 1"_s), u"105"_s);
    QCOMPARE(action.next().size(), size_t(1));
    QCOMPARE(action.next().front().wait.contact, 9);
    QCOMPARE(action.next().front().seats.size(), size_t(1));
    QCOMPARE(action.next().front().seats.front().id, 201);
}

void PlanActionTest::nobodyLosesAndUndoBringsAllBack_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u, 6u}) {
        QTest::addRow("SQLite %u", seed) << Engine::Sqlite << seed;
        if (seed < 4)
            QTest::addRow("PostgreSQL %u", seed) << Engine::Postgres << seed;
    }
}

void PlanActionTest::nobodyLosesAndUndoBringsAllBack()
{
    QFETCH(Engine, engine);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto pick = [&](int n) { return int(random.bounded(n)); };
    Desk desk(engine);
    WishedHall hall(desk, 3);
    const QStringList wishes{u"nearer"_s, u"aisle"_s, u"aislePreferred"_s, u"together"_s, u"notBehind"_s, u"rowPreferred"_s};
    int contact = 0;
    for (int row = 1; row <= 3; ++row) {
        for (int n = 1; n <= 9; n += 2) {
            if (pick(4) == 0)
                continue; // free
            ++contact;
            hall.seat(contact, pick(3) == 0 ? std::vector<int>{100 * row + n} : std::vector<int>{100 * row + n, 100 * row + n + 1}, pick(2) ? u"Complete"_s : u"Pending Renewal"_s);
            if (pick(3) == 0)
                continue;
            QStringList asked{wishes[pick(int(wishes.size()))]};
            if (pick(2) == 0)
                asked << u"mayBeWorse"_s;
            hall.wish(contact, asked, QStringList{{}, u"next_best"_s, u"call_first"_s}.at(pick(3)), 1 + pick(3));
        }
    }
    const QStringList before = everything(desk);
    const planner::World world = hall.world();
    const std::vector<planner::Move> moves = planner::movesThatCan(world, planned(world));
    PlanAction action(world, moves);
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(done->action.has_value(), !moves.empty());
    // As many seats as before for each, at each performance.
    const QString counts = u"SELECT instance_id, contact_id, count(DISTINCT seat_id) FROM seat_claim GROUP BY instance_id, contact_id ORDER BY instance_id, contact_id"_s;
    const QString now = rows(desk, counts);
    QCOMPARE(rows(desk, u"SELECT c.id FROM seat_claim c JOIN ticket_order_item i ON i.id = c.item_id WHERE i.seat_id <> c.seat_id OR i.order_id <> c.order_id"_s), QString());
    QCOMPARE(rows(desk, u"SELECT c.id FROM seat_claim c LEFT JOIN seat_assignment a ON a.seat_id = c.seat_id AND a.contact_id = c.contact_id WHERE a.id IS NULL AND c.instance_id > 1"_s), QString());
    for (const planner::Wish &wish : world.wishes) {
        std::vector<RowId> then;
        for (const QString &seat : rows(desk, u"SELECT seat_id FROM seat_claim WHERE instance_id = 2 AND contact_id = %1 ORDER BY seat_id"_s.arg(wish.contact)).split(u"; "_s))
            then.push_back(seat.toLongLong());
        const bool moved = then != wish.current;
        const planner::Facts was = planner::factsOf(world.house, wish.current), is = planner::factsOf(world.house, then);
        QVERIFY(wish.acceptsWorse || planner::worseIn(was, is).empty());
        QVERIFY(!moved || wish.fallback != planner::Fallback::CallFirst);
        QCOMPARE(rows(desk, u"SELECT state FROM change_request WHERE id = %1"_s.arg(wish.request)), moved ? u"filled"_s : u"new"_s);
    }
    if (done->action)
        QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(rows(desk, counts), now);
    QCOMPARE(everything(desk), before);
    QVERIFY(desk.genuine());
}

QTEST_GUILESS_MAIN(PlanActionTest)
#include "tst_planaction.moc"
