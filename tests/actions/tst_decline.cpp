// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/declineaction.h"
#include "models/actions/requestaction.h"
#include "models/actions/settingsaction.h"
#include "subscriber.h"

using namespace pd;
using namespace pd::actions;

class DeclineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void R4_theSeatsGoBackAtOnce_data() { addEngines(); }
    void R4_theSeatsGoBackAtOnce();
    void manyAtOnce_data() { addEngines(); }
    void manyAtOnce();
    void aGracePeriodKeepsThem_data() { addEngines(); }
    void aGracePeriodKeepsThem();
    void isTakenBackWhileTheSeatsAreFree_data() { addEngines(); }
    void isTakenBackWhileTheSeatsAreFree();
    void saysWhoHasTheSeats_data() { addEngines(); }
    void saysWhoHasTheSeats();
    void aLapsedClaimIsNone_data() { addEngines(); }
    void aLapsedClaimIsNone();
    void isToBeRepeatedInPatronManager_data() { addEngines(); }
    void isToBeRepeatedInPatronManager();
    void R2_aRequestTouchesNothingElse_data() { addEngines(); }
    void R2_aRequestTouchesNothingElse();

private:
    static QString claims(Desk &desk) { return rows(desk, u"SELECT id, instance_id, seat_id, kind, until FROM seat_claim ORDER BY id"_s); }
    static QString assignments(Desk &desk) { return rows(desk, u"SELECT seat_id FROM seat_assignment ORDER BY seat_id"_s); }
    static QString statuses(Desk &desk) { return rows(desk, u"SELECT status FROM ticket_order ORDER BY id"_s); }
};

void DeclineTest::R4_theSeatsGoBackAtOnce()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    DeclineAction action({1});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(statuses(desk), u"Did Not Renew; Pending Renewal; Pending Renewal"_s);
    QCOMPARE(claims(desk), u"5 1 14 renewal 1000; 6 1 13 renewal 1000"_s);
    QCOMPARE(assignments(desk), u"14"_s); // of her other order in the series
    QCOMPARE(rows(desk, u"SELECT state FROM change_request ORDER BY id"_s), u"withdrawn; filled"_s);
    QCOMPARE(rows(desk, u"SELECT x.name FROM change_request r JOIN request_reason x ON x.id = r.reason_id WHERE r.state = 'withdrawn'"_s), u"The patron does not renew"_s);
    QCOMPARE(action.given().size(), size_t(1));
    const SeatsGiven &given = action.given()[0];
    QCOMPARE(given.number, u"ON-1"_s);
    QCOMPARE(given.seats.size(), size_t(2));
    QCOMPARE(given.seats[0].name(), u"Stalls A 1"_s);
    QCOMPARE(given.performances, 2);
    QCOMPARE(given.requestsWithdrawn, 1);
    QVERIFY(!given.heldUntil);
    DeclineAction again({1});
    QCOMPARE(desk.runner.run(again).error().values.value(u"reason"_s).toString(), u"notPending"_s);
    QVERIFY(desk.genuine());
}

void DeclineTest::manyAtOnce()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    QVERIFY(desk.run({u"UPDATE ticket_order SET status = 'Partially Paid', amount_paid = 5, version = version + 1 WHERE id = 2"_s}));
    DeclineAction action({1, 2, 3, 99});
    const auto tried = desk.runner.dryRun(action);
    QVERIFY(worked(tried));
    QCOMPARE(action.given().size(), size_t(2));
    QCOMPARE(action.refused().size(), size_t(2));
    QCOMPARE(statuses(desk), u"Pending Renewal; Partially Paid; Pending Renewal"_s);
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(action.given().size(), size_t(2));
    QCOMPARE(action.refused()[0].record, RowId(2));
    QCOMPARE(action.refused()[0].why.values.value(u"reason"_s).toString(), u"moneyTaken"_s);
    QCOMPARE(action.refused()[1].why.code, ErrorCode::RecordUnknown);
    QCOMPARE(statuses(desk), u"Did Not Renew; Partially Paid; Did Not Renew"_s);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(statuses(desk), u"Pending Renewal; Partially Paid; Pending Renewal"_s);
}

void DeclineTest::aGracePeriodKeepsThem()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    const QString before = claims(desk);
    SettingsAction grace(u"seats.declineGraceDays"_s, 2);
    QVERIFY(worked(desk.runner.run(grace)));
    DeclineAction action({2});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    // Through the whole of 3 January: the clock stands at the beginning of 1970.
    QCOMPARE(rows(desk, u"SELECT kind, until, order_id FROM seat_claim WHERE seat_id = 14"_s), u"hold 259200000 2"_s);
    QCOMPARE(action.given()[0].heldUntil->ms, 259'200'000);
    QCOMPARE(statuses(desk), u"Pending Renewal; Did Not Renew; Pending Renewal"_s);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(claims(desk), before);
}

void DeclineTest::isTakenBackWhileTheSeatsAreFree()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    const QString before = rows(desk, u"SELECT instance_id, seat_id, kind, until, order_id FROM seat_claim ORDER BY instance_id, seat_id"_s);
    DeclineAction action({3});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    // Somebody takes another seat, whose claim may have the number that became free.
    QVERIFY(desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind, contact_id) VALUES (1, 16, 'ticket', 7)"_s}));
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(rows(desk, u"SELECT instance_id, seat_id, kind, until, order_id FROM seat_claim WHERE seat_id <> 16 ORDER BY instance_id, seat_id"_s), before);
    QCOMPARE(statuses(desk), u"Pending Renewal; Pending Renewal; Pending Renewal"_s);
    QVERIFY(desk.genuine());
}

void DeclineTest::saysWhoHasTheSeats()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    DeclineAction action({1});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QVERIFY(desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind, order_id, contact_id) VALUES (2, 12, 'ticket', 3, 7)"_s}));
    const auto refused = desk.undo(*done->action);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SeatsTaken);
    QCOMPARE(refused.error().values.value(u"seats"_s).toStringList(), QStringList{u"Stalls A 2"_s});
    QCOMPARE(refused.error().values.value(u"who"_s).toStringList(), QStringList{u"Bo Lund · ON-3"_s});
    // A 3 and A 4 are others', A 1 is one of those asked for, A 7 is in another section.
    QCOMPARE(refused.error().values.value(u"alternatives"_s).toStringList(), (QStringList{u"Stalls A 5"_s, u"Stalls A 6"_s}));
    QCOMPARE(statuses(desk), u"Did Not Renew; Pending Renewal; Pending Renewal"_s);
}

void DeclineTest::aLapsedClaimIsNone()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    DeclineAction action({3});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QVERIFY(desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, contact_id) VALUES (1, 13, 'hold', 41, 7)"_s}));
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(rows(desk, u"SELECT kind, order_id FROM seat_claim WHERE seat_id = 13"_s), u"renewal 3"_s);
}

void DeclineTest::isToBeRepeatedInPatronManager()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(worked(desk.runner.run(master)));
    DeclineAction action({1});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(rows(desk, u"SELECT table_name, row_id, field, value FROM carry_over"_s), u"ticket_order 1 status Did Not Renew"_s);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(rows(desk, u"SELECT table_name FROM carry_over"_s), QString());
}

void DeclineTest::R2_aRequestTouchesNothingElse()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(subscribers()));
    const QString before = claims(desk);
    RequestAction action(3, {u"form"_s, u"An aisle seat; card 4111 1111 1111 1111"_s, u"keep"_s});
    const auto tried = desk.runner.dryRun(action);
    QVERIFY(worked(tried));
    QCOMPARE(tried->rows.size(), size_t(1));
    QCOMPARE(tried->rows[0].table, u"change_request"_s);
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(rows(desk, u"SELECT source, received_at, contact_id, order_id, series_id, fallback, state FROM change_request WHERE order_id = 3"_s), u"form 42 7 3 1 keep new"_s);
    QVERIFY(!desk.text(u"SELECT note FROM change_request WHERE order_id = 3"_s).contains(u"4111"_s));
    QCOMPARE(claims(desk), before);
    QVERIFY(desk.run({u"UPDATE ticket_order SET status = 'Partially Paid', version = version + 1 WHERE id = 3"_s}));
    RequestAction locked(3, {u"form"_s, {}, {}});
    QCOMPARE(desk.runner.run(locked).error().values.value(u"reason"_s).toString(), u"locked"_s);
    RequestAction called(3, {u"phone"_s, u"We cannot come on the 14th"_s, {}}); // whoever calls is written down all the same
    QVERIFY(worked(desk.runner.run(called)));
    QVERIFY(desk.run({u"UPDATE ticket_order SET status = 'Complete', version = version + 1 WHERE id = 3"_s}));
    QVERIFY(worked(desk.runner.run(called)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM change_request WHERE order_id = 3 AND source = 'phone'"_s), u"2"_s);
    QVERIFY(desk.run({u"UPDATE ticket_order SET source_deleted = 1, version = version + 1 WHERE id = 3"_s}));
    QCOMPARE(desk.runner.run(called).error().values.value(u"reason"_s).toString(), u"gone"_s);
}

QTEST_GUILESS_MAIN(DeclineTest)
#include "tst_decline.moc"
