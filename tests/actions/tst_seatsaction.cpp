// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/actions/seatsaction.h"

using namespace pd;
using namespace pd::actions;
using Reason = UnresolvedSeat::Reason;

class SeatsActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void claimsWhatTheTextsName_data() { addEngines(); }
    void claimsWhatTheTextsName();
    void saysWhyNot_data() { addEngines(); }
    void saysWhyNot();
    void theOlderItemHasTheSeat_data() { addEngines(); }
    void theOlderItemHasTheSeat();
    void followsALaterImport_data() { addEngines(); }
    void followsALaterImport();
    void holdsAreLeftAlone_data() { addEngines(); }
    void holdsAreLeftAlone();
    void aDryRunWritesNothing_data() { addEngines(); }
    void aDryRunWritesNothing();
    void isTakenBackWhole_data() { addEngines(); }
    void isTakenBackWhole();

private:
    // Performance 1 in a hall with A 1 to A 4 (seats 11 to 14), 2 in a place without a map.
    static void make(Desk &desk)
    {
        QVERIFY(desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall'), (2, 'Park')"_s,
                          u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (11, 1, 'O', 'A', '1'), (12, 1, 'O', 'A', '2'), (13, 1, 'O', 'A', '3'), (14, 1, 'O', 'A', '4')"_s,
                          u"INSERT INTO ticketable_event (id, name) VALUES (1, 'The Play')"_s,
                          u"INSERT INTO event_instance (id, event_id, venue_id, name) VALUES (1, 1, 1, 'Friday'), (2, 1, 2, 'Sunday')"_s,
                          u"INSERT INTO contact (id, last_name) VALUES (6, 'Ruiz')"_s,
                          u"INSERT INTO ticket_order (id, contact_id, number, status) VALUES (1, 6, 'ON-1', 'Complete'), (2, 6, 'ON-2', 'pending renewal'), (3, NULL, 'ON-3', 'Did Not Renew')"_s}));
    }
    static void item(Desk &desk, int id, const QString &text, int order = 1, int instance = 1, const QString &more = {}, const QString &value = {})
    {
        QVERIFY(desk.run({u"INSERT INTO ticket_order_item (id, order_id, instance_id, status, seat_text%1) VALUES (%2, %3, %4, 'Active', '%5'%6)"_s.arg(
            more.isEmpty() ? QString() : u", "_s + more).arg(id).arg(order).arg(instance).arg(text, more.isEmpty() ? QString() : u", "_s + value)}));
    }
    static SeatWorklist resolve(Desk &desk)
    {
        SeatsAction action;
        return worked(desk.runner.run(action)) ? action.worklist() : SeatWorklist{-1, -1, -1, -1, {}};
    }
    static QString claims(Desk &desk)
    {
        auto rows = desk.db->query(u"SELECT seat_id, kind, COALESCE(item_id, 0), COALESCE(contact_id, 0) FROM seat_claim ORDER BY instance_id, seat_id"_s);
        QStringList list;
        while (rows->next())
            list.append(u"%1 %2 %3 %4"_s.arg(rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString()));
        return list.join(u"; "_s);
    }
};

void SeatsActionTest::claimsWhatTheTextsName()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    make(desk);
    item(desk, 1, u"Row A Seat 1"_s);
    item(desk, 2, u"A2"_s, 2);
    item(desk, 3, u"A 3-4"_s, 1, 1, u"quantity"_s, u"2"_s);
    item(desk, 4, u"General Admission"_s);
    item(desk, 5, u"A 1"_s, 3); // did not renew: no claim, and nobody is in its way
    const SeatWorklist list = resolve(desk);
    QCOMPARE(list.claimed, 4);
    QCOMPARE(list.general, 1);
    QCOMPARE(list.left.size(), size_t(0));
    QCOMPARE(claims(desk), u"11 ticket 1 6; 12 renewal 2 6; 13 ticket 3 6; 14 ticket 3 6"_s);
    const SeatWorklist again = resolve(desk);
    QCOMPARE(again.claimed, 0);
    QCOMPARE(again.kept, 3);
    QCOMPARE(again.released, 0);
    QVERIFY(desk.genuine());
}

void SeatsActionTest::saysWhyNot()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    make(desk);
    desk.run({u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (21, 1, 'Balcony', 'A', '1')"_s});
    item(desk, 1, u"O Z 9"_s);
    item(desk, 2, u"A 1"_s);
    item(desk, 3, u"O A 1-2"_s);
    item(desk, 4, u"O A 1"_s, 1, 2);
    const SeatWorklist list = resolve(desk);
    QCOMPARE(list.left.size(), size_t(4));
    QCOMPARE(list.left[0].reason, Reason::Unknown);
    QCOMPARE(list.left[0].order, u"ON-1"_s);
    QCOMPARE(list.left[0].event, u"The Play"_s);
    QCOMPARE(list.left[0].instance, u"Friday"_s);
    QCOMPARE(list.left[1].reason, Reason::Ambiguous);
    QCOMPARE(list.left[2].reason, Reason::Count);
    QCOMPARE(list.left[3].reason, Reason::NoMap);
    QCOMPARE(claims(desk), QString());
}

void SeatsActionTest::theOlderItemHasTheSeat()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    make(desk);
    item(desk, 5, u"A 1"_s, 2);
    item(desk, 4, u"A 1"_s, 1);
    const SeatWorklist list = resolve(desk);
    QCOMPARE(claims(desk), u"11 ticket 4 6"_s);
    QCOMPARE(list.left.size(), size_t(1));
    QCOMPARE(list.left[0].item, 5);
    QCOMPARE(list.left[0].reason, Reason::Taken);
    QCOMPARE(list.left[0].other, u"ON-1"_s);
}

void SeatsActionTest::followsALaterImport()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    make(desk);
    item(desk, 1, u"A 1"_s);
    item(desk, 2, u"A 2"_s);
    resolve(desk);
    desk.run({u"UPDATE ticket_order_item SET seat_text = 'A 2', version = version + 1 WHERE id = 1"_s,
              u"UPDATE ticket_order_item SET status = 'Deleted', version = version + 1 WHERE id = 2"_s});
    const SeatWorklist list = resolve(desk);
    QCOMPARE(list.released, 2);
    QCOMPARE(list.claimed, 1);
    QCOMPARE(claims(desk), u"12 ticket 1 6"_s);
}

void SeatsActionTest::holdsAreLeftAlone()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    make(desk);
    desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind, until) VALUES (1, 11, 'hold', 43), (1, 12, 'hold', 42)"_s}); // it is 42
    item(desk, 1, u"A 1"_s);
    item(desk, 2, u"A 2"_s);
    const SeatWorklist list = resolve(desk);
    QCOMPARE(list.left.size(), size_t(1));
    QCOMPARE(list.left[0].item, 1);
    QVERIFY(list.left[0].other.isEmpty());
    QCOMPARE(claims(desk), u"11 hold 0 0; 12 ticket 2 6"_s); // the lapsed one was none
}

void SeatsActionTest::aDryRunWritesNothing()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    make(desk);
    item(desk, 1, u"A 1"_s);
    SeatsAction action;
    const auto tried = desk.runner.dryRun(action);
    QVERIFY(worked(tried));
    QCOMPARE(action.worklist().claimed, 1);
    QCOMPARE(claims(desk), QString());
    action.setProgress([](qint64) { return false; });
    QCOMPARE(desk.runner.run(action).error().code, ErrorCode::Cancelled);
    QCOMPARE(claims(desk), QString());
}

void SeatsActionTest::isTakenBackWhole()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    make(desk);
    item(desk, 1, u"A 1"_s);
    resolve(desk);
    desk.run({u"UPDATE ticket_order_item SET seat_text = 'A 3', version = version + 1 WHERE id = 1"_s});
    resolve(desk);
    QCOMPARE(claims(desk), u"13 ticket 1 6"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(claims(desk), u"11 ticket 1 6"_s);
    QVERIFY(desk.genuine());
}

QTEST_GUILESS_MAIN(SeatsActionTest)
#include "tst_seatsaction.moc"
