// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/declineaction.h"
#include "models/actions/paymentaction.h"
#include "models/actions/seatchangeactions.h"
#include "models/actions/settingsaction.h"
#include "seatedhouse.h"

#include <QRandomGenerator>

using namespace pd;
using namespace pd::actions;

using Deed = SeatChange::Deed;

namespace {

// 1970 began on a Thursday: two business days from then end with Monday.
constexpr qint64 mondayNight = 5 * 86'400'000LL;

}

class HoldSeatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothAreKept_data() { addEngines(); }
    void bothAreKept();
    void confirmed_data() { addEngines(); }
    void confirmed();
    void letGo_data() { addEngines(); }
    void letGo();
    void lapsed_data() { addEngines(); }
    void lapsed();
    void lockedMeanwhile_data() { addEngines(); }
    void lockedMeanwhile();
    void aGracePeriodIsNoHoldOfThisKind_data() { addEngines(); }
    void aGracePeriodIsNoHoldOfThisKind();
    void toBeHeldInPatronManager_data() { addEngines(); }
    void toBeHeldInPatronManager();
    void seatsConserve_data();
    void seatsConserve();

private:
    static QString held(Desk &desk) { return rows(desk, u"SELECT instance_id, seat_id, until, instead_of_id FROM seat_claim WHERE kind = 'hold' ORDER BY instance_id, seat_id"_s); }
    static RowId hold(Desk &desk)
    {
        HoldSeatsAction action(1, {Deed::Hold, {}, {106, 107}});
        const auto done = desk.runner.run(action);
        return worked(done) ? done->action.value_or(0) : 0;
    }
};

void HoldSeatsTest::bothAreKept()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    HoldSeatsAction action(1, {Deed::Hold, {}, {107, 106}});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(held(desk), u"2 106 %1 101; 2 107 %1 102; 3 106 %1 101; 3 107 %1 102"_s.arg(mondayNight));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 3 101; 3 102"_s);
    QCOMPARE(action.changed().heldUntil->ms, mondayNight);
    SwapSeatsAction other(2, {Deed::Swap, {104}, {106}});
    const Error error = desk.runner.run(other).error();
    QCOMPARE(error.code, ErrorCode::SeatsNotFree);
    QCOMPARE(error.values.value(u"who"_s).toStringList(), QStringList{u"Ana Ruiz · ON-1"_s});
    SwapSeatsAction own(1, {Deed::Swap, {101}, {108}});
    QCOMPARE(desk.runner.run(own).error().code, ErrorCode::HoldOpen);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(held(desk), QString());
    // Other days, as the organisation or the clerk says; never longer than renewals are open.
    SettingsAction holiday(u"organisation.holidays"_s, u"1970-01-02"_s);
    QVERIFY(worked(desk.runner.run(holiday)));
    HoldSeatsAction later(1, {Deed::Hold, {102}, {106}, 3});
    QVERIFY(worked(desk.runner.run(later)));
    QCOMPARE(held(desk), u"3 106 %1 102"_s.arg(mondayNight + 86'400'000LL));
    HoldSeatsAction longer(3, {Deed::Hold, {}, {108}}, 20);
    QVERIFY(worked(desk.runner.run(longer)));
    QCOMPARE(longer.changed().heldUntil->ms, 1'000'000'000);
    HoldSeatsAction wrong(3, {Deed::Hold, {}, {108}}, -1);
    QCOMPARE(desk.runner.run(wrong).error().code, ErrorCode::ValueInvalid);
}

void HoldSeatsTest::confirmed()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(hold(desk));
    const QString before = held(desk);
    ConfirmHoldAction action(1);
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(held(desk), QString());
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 106; 2 107; 3 106; 3 107"_s);
    QCOMPARE(rows(desk, u"SELECT DISTINCT kind, until FROM seat_claim WHERE seat_id IN (106, 107)"_s), u"renewal 1000000000"_s);
    QCOMPARE(rows(desk, u"SELECT seat_id FROM seat_assignment WHERE contact_id = 6 ORDER BY seat_id"_s), u"106; 107"_s);
    QCOMPARE(action.changed().took.front().name(), u"Stalls A 6"_s);
    ConfirmHoldAction again(1);
    QCOMPARE(desk.runner.run(again).error().code, ErrorCode::HoldNone);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(held(desk), before);
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 3 101; 3 102"_s);
    QVERIFY(desk.genuine());
}

void HoldSeatsTest::letGo()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(hold(desk));
    ReleaseHoldAction action(1);
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(held(desk), QString());
    QCOMPARE(action.changed().gave.size(), size_t(2));
    QCOMPARE(action.changed().performances, 2);
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 3 101; 3 102"_s);
    ReleaseHoldAction again(1);
    QCOMPARE(desk.runner.run(again).error().code, ErrorCode::HoldNone);
    SwapSeatsAction other(2, {Deed::Swap, {104}, {106}});
    QVERIFY(worked(desk.runner.run(other)));
    QCOMPARE(desk.undo(*done->action).error().code, ErrorCode::SeatsTaken);
}

void HoldSeatsTest::lapsed()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(hold(desk));
    QVERIFY(desk.run({u"UPDATE seat_claim SET until = 42, version = version + 1 WHERE kind = 'hold'"_s}));
    ConfirmHoldAction action(1);
    QCOMPARE(desk.runner.run(action).error().code, ErrorCode::HoldLapsed);
    // Nobody's now: whoever comes has them, and its own order anything else.
    SwapSeatsAction other(2, {Deed::Swap, {104}, {106}});
    QVERIFY(worked(desk.runner.run(other)));
    SwapSeatsAction own(1, {Deed::Swap, {}, {107, 108}});
    QVERIFY(worked(desk.runner.run(own)));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 107; 2 108; 3 107; 3 108"_s);
}

void HoldSeatsTest::lockedMeanwhile()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(hold(desk));
    PaymentAction part(1, {5000, u"USD"_s}, PaymentMethod::Cash, {});
    QVERIFY(worked(desk.runner.run(part)));
    ConfirmHoldAction confirm(1);
    QCOMPARE(desk.runner.run(confirm).error().values.value(u"reason"_s).toString(), u"locked"_s);
    ReleaseHoldAction release(1);
    QVERIFY(worked(desk.runner.run(release)));
    QCOMPARE(held(desk), QString());
}

void HoldSeatsTest::aGracePeriodIsNoHoldOfThisKind()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(hold(desk));
    SettingsAction grace(u"seats.declineGraceDays"_s, 2);
    QVERIFY(worked(desk.runner.run(grace)));
    DeclineAction decline({1});
    QVERIFY(worked(desk.runner.run(decline)));
    QCOMPARE(rows(desk, u"SELECT DISTINCT seat_id FROM seat_claim WHERE order_id = 1 ORDER BY 1"_s), u"101; 102"_s); // what was wished for besides is gone
    ReleaseHoldAction release(1);
    QCOMPARE(desk.runner.run(release).error().code, ErrorCode::HoldNone);
    ConfirmHoldAction confirm(1);
    QCOMPARE(desk.runner.run(confirm).error().values.value(u"reason"_s).toString(), u"notSeated"_s);
}

void HoldSeatsTest::toBeHeldInPatronManager()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(worked(desk.runner.run(master)));
    QVERIFY(hold(desk));
    const QString list = u"SELECT row_id, field, value, due_on FROM carry_over ORDER BY field"_s;
    QCOMPARE(rows(desk, list), u"1 seat_hold Stalls A 6, Stalls A 7 1970-01-05"_s);
    ConfirmHoldAction confirm(1);
    QVERIFY(worked(desk.runner.run(confirm)));
    QCOMPARE(rows(desk, list), u"1 pending_renewal_seats Stalls A 6, Stalls A 7 -; 1 seat_hold  -"_s);
    QCOMPARE(rows(desk, u"SELECT field, way FROM carry_over ORDER BY field"_s), u"pending_renewal_seats exchange; seat_hold "_s);
}

void HoldSeatsTest::seatsConserve_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%s, %u", engine == Engine::Sqlite ? "sqlite" : "postgresql", seed) << engine << seed;
    }
}

// Whatever is swapped, held, confirmed, let go, added, dropped, paid, declined and undone, in whatever order.
void HoldSeatsTest::seatsConserve()
{
    QFETCH(Engine, engine);
    QFETCH(quint32, seed);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    for (const QString &table : {u"ticket_order_item"_s, u"seat_claim"_s}) { // new rows come after those that were given a number
        if (engine == Engine::Postgres)
            QVERIFY(worked(desk.db->query(u"SELECT setval(pg_get_serial_sequence('%1', 'id'), 1000)"_s.arg(table))));
    }
    QRandomGenerator random(seed);
    const auto pick = [&random](int n) { return int(random.bounded(n)); };
    const auto seats = [&] {
        std::vector<RowId> list;
        for (int i = pick(3); i >= 0; --i)
            list.push_back(101 + pick(12));
        return list;
    };
    const auto any = [&]() -> std::unique_ptr<Action> {
        const RowId order = 1 + pick(3);
        const std::optional<RowId> performance = pick(4) ? std::nullopt : std::optional<RowId>(2 + pick(2));
        switch (pick(10)) {
        case 0:
            return std::make_unique<SwapSeatsAction>(order, SeatChange{Deed::Add, {}, seats(), {}, 0});
        case 1:
            return std::make_unique<SwapSeatsAction>(order, SeatChange{Deed::Drop, seats(), {}, {}, 0});
        case 2:
        case 3:
            return std::make_unique<HoldSeatsAction>(order, SeatChange{Deed::Hold, {}, seats(), performance, 0});
        case 4:
        case 5:
            return std::make_unique<ConfirmHoldAction>(order);
        case 6:
            return std::make_unique<ReleaseHoldAction>(order);
        case 7:
            return std::make_unique<DeclineAction>(std::vector<RowId>{order});
        default:
            return std::make_unique<SwapSeatsAction>(order, SeatChange{Deed::Swap, {}, seats(), performance, 0});
        }
    };
    std::vector<RowId> done;
    int worth = 0; // that changed something
    for (int i = 0; i < 90; ++i) {
        const bool takesBack = !done.empty() && pick(6) == 0;
        const std::unique_ptr<Action> action = takesBack ? std::unique_ptr<Action>(std::make_unique<UndoAction>(done.back(), u"maria"_s)) : any();
        const auto outcome = desk.runner.run(*action);
        if (takesBack)
            QVERIFY(worked(outcome));
        if (takesBack)
            done.pop_back();
        else if (outcome && outcome->action)
            done.push_back(*outcome->action);
        worth += outcome && outcome->action;
        if (!outcome)
            QVERIFY2(outcome.error().code != ErrorCode::Internal && outcome.error().code != ErrorCode::ConstraintRefused && outcome.error().code != ErrorCode::DatabaseFailed,
                     qPrintable(errorName(outcome.error().code) + u' ' + outcome.error().detail));
        // free + held + sold = all, and no seat for two
        for (int performance = 1; performance <= 3; ++performance) {
            const QString p = QString::number(performance);
            const int free = desk.text(u"SELECT count(*) FROM seat s WHERE s.venue_id = 2 AND NOT EXISTS (SELECT 1 FROM seat_claim c WHERE c.instance_id = %1 AND c.seat_id = s.id)"_s.arg(p)).toInt();
            const int kept = desk.text(u"SELECT count(*) FROM seat_claim WHERE instance_id = %1 AND kind = 'hold'"_s.arg(p)).toInt();
            const int sold = desk.text(u"SELECT count(*) FROM seat_claim WHERE instance_id = %1 AND kind <> 'hold'"_s.arg(p)).toInt();
            QCOMPARE(free + kept + sold, 12);
            // Every ticket has its seat, and every seat that is sold its ticket.
            const int tickets = desk.text(u"SELECT count(*) FROM ticket_order_item i JOIN ticket_order o ON o.id = i.order_id WHERE i.instance_id = %1 AND i.status = 'Active' "
                                          "AND o.status <> 'Did Not Renew'"_s.arg(p)).toInt();
            QCOMPARE(sold, tickets);
            QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim c JOIN ticket_order_item i ON i.id = c.item_id WHERE c.instance_id = %1 AND c.kind <> 'hold' "
                               "AND (i.seat_id <> c.seat_id OR i.order_id <> c.order_id OR i.instance_id <> c.instance_id)"_s.arg(p)), u"0"_s);
            // A hold beside what the order has, for a seat that it has.
            QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim h WHERE h.instance_id = %1 AND h.kind = 'hold' AND h.instead_of_id IS NOT NULL AND NOT EXISTS "
                               "(SELECT 1 FROM seat_claim c WHERE c.instance_id = h.instance_id AND c.order_id = h.order_id AND c.kind <> 'hold' AND c.seat_id = h.instead_of_id)"_s.arg(p)),
                     u"0"_s);
        }
        // As many packages as seats at what is to come.
        QCOMPARE(desk.text(u"SELECT count(*) FROM ticket_order o JOIN ticket_order_item k ON k.order_id = o.id AND k.instance_id IS NULL WHERE o.status <> 'Did Not Renew' "
                           "AND k.quantity <> (SELECT count(*) FROM seat_claim c WHERE c.order_id = o.id AND c.instance_id = 2 AND c.kind <> 'hold')"_s), u"0"_s);
    }
    QVERIFY2(worth > 15, qPrintable(QString::number(worth)));
    QVERIFY(desk.genuine());
}

QTEST_GUILESS_MAIN(HoldSeatsTest)
#include "tst_holdseats.moc"
