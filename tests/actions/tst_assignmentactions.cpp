// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/actions/assignmentactions.h"
#include "models/store/seriesreader.h"
#include "models/store/unsureseats.h"

using namespace pd;
using namespace pd::actions;

namespace {

// One series of three performances. Ana (1) has seat 31 at all; Bo (2) has 32 at two and 33 at one; Cy (3) and Di (4) both
// have 34, at one performance each.
const QStringList ground{
    u"INSERT INTO venue (id, name) VALUES (1, 'Main House'), (2, 'Studio')"_s,
    u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (31, 1, 'Orchestra', 'A', '1'), (32, 1, 'Orchestra', 'A', '2'), "
    "(33, 1, 'Orchestra', 'A', '3'), (34, 1, 'Orchestra', 'A', '4'), (35, 1, 'Orchestra', 'A', '5'), (36, 2, 'Studio', 'A', '1')"_s,
    u"INSERT INTO ticketable_event (id, name, kind) VALUES (1, 'Fridays', 'Subscription'), (3, 'Tartuffe', 'Tickets')"_s,
    u"INSERT INTO event_instance (id, event_id, venue_id, name) VALUES (11, 3, 1, 'First'), (12, 3, 1, 'Second'), (13, 3, 1, 'Third')"_s,
    u"INSERT INTO price_level (id, event_id, name, price) VALUES (21, 1, 'Orchestra', 30000)"_s,
    u"INSERT INTO series (id, event_id, venue_id, name, package_kind) VALUES (7, 1, 1, 'Fridays', 'fixed')"_s,
    u"INSERT INTO series_instance (series_id, instance_id) VALUES (7, 11), (7, 12), (7, 13)"_s,
    u"INSERT INTO contact (id, first_name, last_name) VALUES (1, 'Ana', 'Ruiz'), (2, 'Bo', 'Li'), (3, 'Cy', 'Young'), (4, 'Di', 'Prima')"_s,
    u"INSERT INTO ticket_order (id, number, contact_id, series_id, status, type, created_at) VALUES (51, 'ON-1', 1, 7, 'Complete', 'Subscription', 86400000), "
    "(52, 'ON-2', 2, 7, 'Complete', 'Subscription', 86400000), (53, 'ON-3', 3, 7, 'Complete', 'Subscription', NULL), (54, 'ON-4', 4, 7, 'Complete', 'Subscription', NULL)"_s,
    u"INSERT INTO seat_claim (instance_id, seat_id, kind, order_id, contact_id) VALUES (11, 31, 'ticket', 51, 1), (12, 31, 'ticket', 51, 1), (13, 31, 'ticket', 51, 1), "
    "(11, 32, 'ticket', 52, 2), (12, 32, 'ticket', 52, 2), (13, 33, 'ticket', 52, 2), (11, 34, 'ticket', 53, 3), (12, 34, 'ticket', 54, 4)"_s,
};

} // namespace

class AssignmentActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void computesWhatTheOrdersHold();
    void listsWhatNobodyIsSureOf();
    void acceptsAndRefuses();
    void saysWhoHasASeat();
    void leavesOneOutOfSeveral();
    void staysOrGoesAlongOnExchange();
    void fulfilsFromTheSeatsOfTheOrder();
    void fulfilsWithNewTickets();
    void aSingleTicketIsNoSeatOfTheSeries();
    void refusesToFulfil_data();
    void refusesToFulfil();
    void completesASeriesFromItsOrders();

private:
    static QString assigned(Desk &desk)
    {
        QStringList list;
        auto rows = desk.db->query(u"SELECT contact_id, seat_id, confidence, prefers_original FROM seat_assignment ORDER BY seat_id"_s);
        while (rows && rows->next())
            list.append(u"%1:%2 %3%4"_s.arg(rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toInt() ? u"*"_s : QString()));
        return list.join(u", "_s);
    }
    static QString unsure(Desk &desk)
    {
        QStringList list;
        const auto seats = store::readUnsureSeats(*desk.db);
        if (!worked(seats))
            return u"unreadable"_s;
        for (const UnsureSeat &seat : *seats) {
            list.append(u"%1:%2 %3 %4/%5 %6%7"_s.arg(seat.contact).arg(seat.seat).arg(unsureReasonName(seat.reason)).arg(seat.performances).arg(seat.all)
                            .arg(confidenceName(seat.confidence), seat.assigned ? u" assigned"_s : QString()));
        }
        return list.join(u", "_s);
    }
    static Result<Outcome> decide(Desk &desk, RowId contact, RowId seat, bool theirs)
    {
        SeatDecisionAction action({{7, contact, seat}}, theirs);
        return desk.runner.run(action);
    }
};

void AssignmentActionsTest::computesWhatTheOrdersHold()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    AssignSeatsAction tried(7);
    QCOMPARE(desk.runner.dryRun(tried)->rows.size(), size_t(2));
    AssignSeatsAction action;
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(assigned(desk), u"1:31 high, 2:32 medium"_s);
    QCOMPARE(action.count().added, 2);
    QCOMPARE(desk.text(u"SELECT since_on FROM seat_assignment WHERE contact_id = 1"_s), u"1970-01-02"_s);
    AssignSeatsAction again;
    QVERIFY(!desk.runner.run(again)->action);
    QCOMPARE(again.count().kept, 2);
    desk.run({u"UPDATE seat_claim SET seat_id = 32, version = version + 1 WHERE instance_id = 13 AND seat_id = 33"_s});
    QVERIFY(worked(desk.runner.run(again)));
    QCOMPARE(again.count().changed, 1);
    QCOMPARE(assigned(desk), u"1:31 high, 2:32 high"_s);
    desk.run({u"DELETE FROM seat_claim WHERE instance_id = 13"_s}); // what is sure stays so
    QVERIFY(!desk.runner.run(again)->action);
    for (int i = 0; i < 4; ++i)
        QVERIFY(worked(desk.undo()));
    QCOMPARE(assigned(desk), QString());
    QVERIFY(desk.genuine());
    AssignSeatsAction unknown(8);
    QCOMPARE(desk.runner.run(unknown).error().code, ErrorCode::RecordUnknown);
}

void AssignmentActionsTest::listsWhatNobodyIsSureOf()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    const QString contested = u", 3:34 twoPatrons 1/3 low, 4:34 twoPatrons 1/3 low"_s;
    QCOMPARE(unsure(desk), u"2:32 fewPerformances 2/3 medium"_s + contested);
    AssignSeatsAction action;
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(unsure(desk), u"2:32 fewPerformances 2/3 medium assigned"_s + contested);
    const auto seats = store::readUnsureSeats(*desk.db, 7);
    QCOMPARE(seats->back().other, u"Cy Young"_s);
    QCOMPARE(seats->back().contactName, u"Di Prima"_s);
    QCOMPARE(seats->back().seatName, u"Orchestra A 4"_s);
    QCOMPARE(seats->back().seriesName, u"Fridays"_s);
    desk.run({u"UPDATE series SET package_kind = 'flex', version = version + 1"_s}); // nobody has seats of their own there
    QCOMPARE(unsure(desk), QString());
}

void AssignmentActionsTest::acceptsAndRefuses()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    AssignSeatsAction action;
    QVERIFY(worked(desk.runner.run(action)));
    QVERIFY(worked(decide(desk, 3, 34, true)));
    QVERIFY(worked(decide(desk, 2, 32, false)));
    QCOMPARE(assigned(desk), u"1:31 high, 3:34 high"_s);
    QCOMPARE(unsure(desk), u"2:33 fewPerformances 1/3 low"_s); // what is left of Bo's order
    QVERIFY(worked(desk.runner.run(action)));
    QVERIFY(!assigned(desk).contains(u"2:32"_s)); // not proposed again
    QVERIFY(worked(decide(desk, 2, 32, true)));
    QVERIFY(assigned(desk).contains(u"2:32 high"_s));
    QVERIFY(!decide(desk, 2, 32, true)->action);
    QCOMPARE(decide(desk, 9, 35, true).error().code, ErrorCode::RecordUnknown);
    QCOMPARE(decide(desk, 2, 36, true).error().code, ErrorCode::SeriesSeatsElsewhere);
    for (int i = 0; i < 5; ++i)
        QVERIFY(worked(desk.undo()));
    QCOMPARE(assigned(desk), QString());
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_refusal"_s), u"0"_s);
}

void AssignmentActionsTest::saysWhoHasASeat()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    QVERIFY(worked(decide(desk, 3, 34, true)));
    const auto refused = decide(desk, 4, 34, true);
    QCOMPARE(refused.error().code, ErrorCode::SeatAssigned);
    QCOMPARE(refused.error().values.value(u"contact"_s).toString(), u"Cy Young"_s);
    QCOMPARE(refused.error().values.value(u"seat"_s).toString(), u"Orchestra A 4"_s);
    QCOMPARE(refused.error().values.value(u"series"_s).toString(), u"Fridays"_s);
    QCOMPARE(assigned(desk), u"3:34 high"_s);
}

void AssignmentActionsTest::leavesOneOutOfSeveral()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    SeatDecisionAction both({{7, 3, 34}, {7, 4, 34}, {7, 2, 32}}, true);
    QVERIFY(worked(desk.runner.run(both)));
    QCOMPARE(both.leftOut().size(), size_t(1));
    QCOMPARE(assigned(desk), u"2:32 high, 3:34 high"_s);
}

void AssignmentActionsTest::staysOrGoesAlongOnExchange()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    AssignSeatsAction action;
    QVERIFY(worked(desk.runner.run(action)));
    const auto exchange = [&](RowId contact, RowId seat, RowId to, store::AfterExchange after) {
        SeatExchangeAction one({7, contact, seat}, to, after);
        return desk.runner.run(one);
    };
    using enum store::AfterExchange;
    QVERIFY(worked(exchange(1, 31, 35, KeepsOriginal)));
    QCOMPARE(assigned(desk), u"1:31 high*, 2:32 medium"_s);
    QVERIFY(!exchange(1, 31, 35, KeepsOriginal)->action);
    QVERIFY(worked(exchange(1, 31, 35, TakesNew)));
    QCOMPARE(assigned(desk), u"2:32 medium, 1:35 high"_s);
    QCOMPARE(exchange(1, 35, 32, TakesNew).error().code, ErrorCode::SeatAssigned);
    QCOMPARE(exchange(1, 31, 33, TakesNew).error().code, ErrorCode::RecordUnknown);
    QCOMPARE(exchange(1, 35, 36, TakesNew).error().code, ErrorCode::SeriesSeatsElsewhere);
    QVERIFY(worked(decide(desk, 1, 34, true)));
    QCOMPARE(exchange(1, 35, 34, TakesNew).error().code, ErrorCode::SeatAssigned); // the patron's own other seat
    for (int i = 0; i < 3; ++i)
        QVERIFY(worked(desk.undo()));
    QCOMPARE(assigned(desk), u"1:31 high, 2:32 medium"_s);
}

void AssignmentActionsTest::fulfilsFromTheSeatsOfTheOrder()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    FulfilAction action(51);
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.fulfilment().seats, 1);
    QCOMPARE(action.fulfilment().tickets, 0);
    QCOMPARE(assigned(desk), u"1:31 high"_s);
    QCOMPARE(desk.text(u"SELECT subscription_status FROM ticket_order WHERE id = 51"_s), u"Fulfilled"_s);
    FulfilAction differ(52);
    QCOMPARE(desk.runner.run(differ).error().code, ErrorCode::SeatsDiffer);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(assigned(desk), QString());
}

void AssignmentActionsTest::fulfilsWithNewTickets()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    desk.run({u"INSERT INTO ticket_order (id, number, contact_id, series_id, status) VALUES (55, 'ON-5', 2, 7, 'Complete')"_s,
              u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status, quantity) VALUES (61, 55, 1, 21, 'Active', 2)"_s,
              u"INSERT INTO seat_claim (instance_id, seat_id, kind, until) VALUES (12, 35, 'hold', 41)"_s}); // lapsed
    desk.run({u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, order_id) SELECT instance_id, 35, 'hold', 9000000000000, 55 FROM series_instance "
               "WHERE series_id = 7 AND instance_id <> 12"_s}); // its own
    FulfilAction few(55, {35});
    QCOMPARE(desk.runner.run(few).error().code, ErrorCode::SeatsCount);
    FulfilAction taken(55, {35, 32});
    const auto refused = desk.runner.run(taken);
    QCOMPARE(refused.error().code, ErrorCode::SeatTaken);
    QCOMPARE(refused.error().values.value(u"order"_s).toString(), u"ON-2"_s);
    desk.run({u"DELETE FROM seat_claim WHERE seat_id = 34"_s});
    desk.run({u"UPDATE seat_claim SET instead_of_id = 32, version = version + 1 WHERE order_id = 55 AND instance_id = (SELECT max(instance_id) FROM seat_claim WHERE order_id = 55)"_s});
    FulfilAction kept(55, {35, 34});
    QCOMPARE(desk.runner.run(kept).error().code, ErrorCode::HoldOpen);
    desk.run({u"UPDATE seat_claim SET instead_of_id = NULL, version = version + 1 WHERE order_id = 55"_s});
    FulfilAction action(55, {34, 35});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.fulfilment().tickets, 6);
    QCOMPARE(assigned(desk), u"2:34 high, 2:35 high"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim c JOIN ticket_order_item i ON i.id = c.item_id WHERE i.package_item_id = 61 AND i.seat_id = c.seat_id "
                       "AND i.event_id = 3 AND c.order_id = 55 AND c.contact_id = 2 AND c.kind = 'ticket'"_s), u"6"_s);
    FulfilAction more(55, {31, 33}); // by another desk, which was slower
    const auto seated = desk.runner.run(more);
    QCOMPARE(seated.error().code, ErrorCode::OrderSeated);
    QCOMPARE(seated.error().values.value(u"seats"_s).toStringList().size(), 2);
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim WHERE order_id = 55"_s), u"6"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(desk.text(u"SELECT count(*) FROM ticket_order_item"_s), u"1"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim WHERE kind = 'hold'"_s), u"3"_s);
    desk.run({u"INSERT INTO setting (key, value, origin) VALUES ('records.master', '\"patronmanager\"', 'import')"_s});
    QCOMPARE(desk.runner.run(action).error().code, ErrorCode::RecordsElsewhere);
}

// On the order of a subscription, for an evening that is not of its series.
void AssignmentActionsTest::aSingleTicketIsNoSeatOfTheSeries()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    desk.run({u"INSERT INTO event_instance (id, event_id, venue_id, name) VALUES (14, 3, 1, 'Gala')"_s,
              u"INSERT INTO ticket_order (id, number, contact_id, series_id, status) VALUES (55, 'ON-5', 2, 7, 'Complete')"_s,
              u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status, quantity) VALUES (61, 55, 1, 21, 'Active', 1)"_s,
              u"INSERT INTO ticket_order_item (id, order_id, event_id, instance_id, status, quantity, seat_id) VALUES (62, 55, 3, 14, 'Active', 1, 33)"_s,
              u"INSERT INTO seat_claim (instance_id, seat_id, kind, item_id, order_id, contact_id) VALUES (14, 33, 'ticket', 62, 55, 2)"_s});
    FulfilAction action(55, {35});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.fulfilment().tickets, 3);
    QCOMPARE(assigned(desk), u"2:35 high"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim WHERE order_id = 55 AND seat_id = 35 AND instance_id < 14"_s), u"3"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim WHERE order_id = 55 AND seat_id = 33 AND instance_id = 14 AND item_id = 62"_s), u"1"_s);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim WHERE order_id = 55"_s), u"1"_s);
}

void AssignmentActionsTest::refusesToFulfil_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("an order without a series") << u"UPDATE ticket_order SET series_id = NULL, version = version + 1 WHERE id = 51"_s << ErrorCode::OrderNotOfSeries;
    QTest::newRow("an order of nobody") << u"UPDATE ticket_order SET contact_id = NULL, version = version + 1 WHERE id = 51"_s << ErrorCode::OrderNotOfSeries;
    QTest::newRow("an order given up") << u"UPDATE ticket_order SET status = 'Did Not Renew', version = version + 1 WHERE id = 51"_s << ErrorCode::OrderGivenUp;
    QTest::newRow("a series without performances") << u"DELETE FROM series_instance"_s << ErrorCode::SeriesLacks;
    QTest::newRow("flex") << u"UPDATE series SET package_kind = 'flex', version = version + 1"_s << ErrorCode::SeriesLacks;
    QTest::newRow("somebody else's seat") << u"INSERT INTO seat_assignment (contact_id, seat_id, series_id) VALUES (2, 31, 7)"_s << ErrorCode::SeatAssigned;
}

void AssignmentActionsTest::refusesToFulfil()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, sql);
    QFETCH(ErrorCode, code);
    Desk desk(engine);
    desk.run(ground);
    desk.run({sql});
    FulfilAction action(51);
    const auto refused = desk.runner.run(action);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(desk.text(u"SELECT subscription_status FROM ticket_order WHERE id = 51"_s), QString());
}

void AssignmentActionsTest::completesASeriesFromItsOrders()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    desk.run(ground);
    // As an export leaves it: the series has a name and nothing else, the orders do not name it but were bought at its level.
    desk.run({u"DELETE FROM series_instance"_s, u"UPDATE series SET venue_id = NULL, package_kind = 'unknown', version = version + 1"_s,
              u"UPDATE ticketable_event SET package_kind = 'fixed', version = version + 1 WHERE id = 1"_s,
              u"UPDATE ticket_order SET series_id = NULL, version = version + 1"_s,
              u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status) VALUES (61, 51, 1, 21, 'Active'), (62, 52, 1, 21, 'Active'), (63, 53, 1, 21, 'Active')"_s,
              u"INSERT INTO ticket_order_item (id, order_id, instance_id, status) VALUES (71, 51, 11, 'Active'), (72, 51, 12, 'Active'), (73, 52, 11, 'Active'), "
              "(74, 52, 12, 'Active'), (75, 53, 11, 'Active'), (76, 53, 13, 'Active')"_s});
    SeriesLinkAction action;
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.links().kinds, 1);
    QCOMPARE(action.links().levels, 1);
    QCOMPARE(action.links().orders, 3);
    QCOMPARE(action.links().performances, 2);
    QCOMPARE(action.links().venues, 1);
    QVERIFY(action.links().left.empty());
    const auto series = store::readSeries(*desk.db, 7);
    QCOMPARE(series->performances.size(), size_t(2));
    QCOMPARE(series->venue, u"Main House"_s);
    QCOMPARE(series->series.packageKind, PackageKind::Fixed);
    SeriesLinkAction again;
    QVERIFY(!desk.runner.run(again)->action);
    QVERIFY(worked(desk.undo()));
    QCOMPARE(store::readSeries(*desk.db, 7)->priceLevels.size(), size_t(0));
    // Two series of one package: nobody can tell whose level it is.
    desk.run({u"INSERT INTO series (id, event_id, name) VALUES (8, 1, 'Saturdays')"_s});
    QVERIFY(worked(desk.runner.run(again)));
    QCOMPARE(again.links().left.size(), size_t(2));
    QCOMPARE(again.links().left.front().reason, UnlinkedSeries::Reason::SeveralSeries);
    QCOMPARE(again.links().orders, 0);
}

QTEST_GUILESS_MAIN(AssignmentActionsTest)
#include "tst_assignmentactions.moc"
