// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriber.h"

#include "models/actions/requestactions.h"
#include "models/actions/seriesmoveaction.h"
#include "models/actions/settingsaction.h"

#include <QTest>

using namespace pd;
using namespace pd::actions;

// A renewal that goes over to another series of its season: package, tickets, seats and money, all of it or nothing, and back again.
class SeriesMoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void everythingGoesOver();
    void theSeatsOfBeforeMayStayTheirs();
    void undoBringsAllBack();
    void itIsTheWorkOfARequest();
    void theSeatsThatAreFreeAreOffered();
    void nothingHappensWhereItMayNot_data();
    void nothingHappensWhereItMayNot();
    void whoHasASeatIsSaid();
    void packagesAreExchangedWhereTheRecordIs();
    void whatSomebodyChangedIsLookedAtAgain();
};

namespace {

// Ana Ruiz (6) has two packages of Fridays (series 1) in the seats 101 and 102, not paid, and asks for other days; Bo Lund (7) sits on
// 103 on Saturdays (2), where 104 is Cy Orr's (8), who has no order there yet. Saturdays cost more, early as well. Her order has a
// gift and a ticket for a guest on 107 besides. Series 3 is of another season, 4 is closed, 5 has begun.
QStringList house()
{
    QStringList seats;
    for (int n = 1; n <= 8; ++n)
        seats << u"(%1, 2, 'Stalls', 'A', '%2', %2, 1, %3)"_s.arg(100 + n).arg(n).arg(int(n == 8));
    QStringList tickets, claims;
    int id = 1100; // far from what the engine numbers itself
    for (const auto &[order, contact, instances, places] : {std::tuple(1, 6, std::pair(1, 2), std::vector{101, 102}), std::tuple(2, 7, std::pair(3, 4), std::vector{103})}) {
        for (const int instance : {instances.first, instances.second}) {
            for (const int seat : places) {
                tickets << u"(%1, %2, 4, %3, %4, 'Active', 1, 0, 0, %5)"_s.arg(++id).arg(order).arg(instance).arg(1000 + 10 * order).arg(seat);
                claims << u"(%1, %2, %3, 'renewal', 5000, %1, %4, %5)"_s.arg(id).arg(instance).arg(seat).arg(order).arg(contact);
            }
        }
    }
    return {u"INSERT INTO season (id, name) VALUES (1, 'Next'), (2, 'After')"_s,
            u"INSERT INTO venue (id, name) VALUES (2, 'Hall')"_s,
            u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y, accessible) VALUES "_s + seats.join(u", "_s),
            u"INSERT INTO ticketable_event (id, name, kind, package_kind) VALUES (3, 'Fridays', 'Subscription', 'fixed'), (5, 'Saturdays', 'Subscription', 'fixed'), (4, 'The Play', 'Tickets', 'unknown')"_s,
            u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) VALUES (1, 4, 2, 'Friday 1', 9000), (2, 4, 2, 'Friday 2', 9500), (3, 4, 2, 'Saturday 1', 9100), "
            "(4, 4, 2, 'Saturday 2', 9600), (6, 4, 2, 'Gone by', 40)"_s,
            u"INSERT INTO allocation (id, instance_id, name) VALUES (1, 3, 'House'), (2, 4, 'House')"_s,
            u"INSERT INTO price_level (id, event_id, name, price) VALUES (32, 3, 'Adult', 10000), (52, 5, 'adult', 12000), (53, 5, 'Child', 5000), (54, 5, 'Adult', 10000), (55, 5, 'Adult', 10000), (56, 5, 'Adult', 10000)"_s,
            u"INSERT INTO price_level (id, allocation_id, name, price) VALUES (61, 1, 'Adult', 5000), (62, 1, 'Child', 2000)"_s,
            u"INSERT INTO series (id, season_id, event_id, venue_id, name, package_kind, early_price_until, closes_at) VALUES (1, 1, 3, 2, 'Fridays', 'fixed', NULL, 5000), "
            "(2, 1, 5, 2, 'Saturdays', 'fixed', 100, 6000), (3, 2, 5, 2, 'Later', 'fixed', NULL, 6000), (4, 1, 5, 2, 'Closed', 'fixed', NULL, 41), (5, 1, 5, 2, 'Begun', 'fixed', NULL, 6000)"_s,
            u"INSERT INTO series_instance (series_id, instance_id) VALUES (1, 1), (1, 2), (2, 3), (2, 4), (3, 3), (4, 3), (5, 6)"_s,
            u"INSERT INTO series_price_level (series_id, price_level_id, early_price) VALUES (1, 32, NULL), (2, 52, 11000), (2, 53, NULL), (3, 54, NULL), (4, 55, NULL), (5, 56, NULL)"_s,
            u"INSERT INTO contact (id, first_name, last_name) VALUES (6, 'Ana', 'Ruiz'), (7, 'Bo', 'Lund'), (8, 'Cy', 'Orr')"_s,
            u"INSERT INTO ticket_order (id, contact_id, number, status, type, currency, subtotal, fees, amount_paid, series_id, pending_renewal_seats) VALUES "
            "(1, 6, 'ON-1', 'Pending Renewal', 'Subscription', 'USD', 20000, 500, 0, 1, 'Stalls A 1, Stalls A 2'), (2, 7, 'ON-2', 'Pending Renewal', 'Subscription', 'USD', 12000, 0, 0, 2, 'Stalls A 3')"_s,
            u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status, quantity, unit_price, effective_price) VALUES "
            "(1010, 1, 3, 32, 'Active', 2, 10000, 10000), (1020, 2, 5, 52, 'Active', 1, 12000, 12000), (1011, 1, 4, NULL, 'Active', 1, 700, 700)"_s,
            u"INSERT INTO ticket_order_item (id, order_id, event_id, instance_id, package_item_id, status, quantity, unit_price, effective_price, seat_id) VALUES "_s + tickets.join(u", "_s),
            u"INSERT INTO ticket_order_item (id, order_id, event_id, instance_id, status, quantity, unit_price, effective_price, seat_id) VALUES (1012, 1, 4, 1, 'Active', 1, 5000, 5000, 107)"_s,
            u"UPDATE ticket_order_item SET price_level_id = 61, version = version + 1 WHERE package_item_id = 1010"_s,
            u"INSERT INTO seat_claim (id, instance_id, seat_id, kind, until, item_id, order_id, contact_id) VALUES (1012, 1, 107, 'ticket', NULL, 1012, 1, 6), "_s + claims.join(u", "_s),
            u"INSERT INTO seat_assignment (contact_id, seat_id, series_id, since_on) VALUES (6, 101, 1, '2009-09-01'), (6, 102, 1, '2012-09-01'), (7, 103, 2, '2020-09-01'), (8, 104, 2, '2021-09-01')"_s,
            u"INSERT INTO change_request (id, source, received_at, contact_id, order_id, series_id, state) VALUES (1, 'phone', 5, 6, 1, 1, 'new'), (2, 'phone', 5, 6, 1, 1, 'withdrawn')"_s};
}

// All that the move touches, without versions and times.
QString picture(Desk &desk)
{
    return rows(desk, u"SELECT id, series_id, status, subtotal, pending_renewal_seats FROM ticket_order ORDER BY id"_s) + u"\n"_s
        + rows(desk, u"SELECT id, status, quantity, effective_price, seat_id FROM ticket_order_item ORDER BY id"_s) + u"\n"_s
        + rows(desk, u"SELECT instance_id, seat_id, kind, until, item_id, order_id, contact_id FROM seat_claim ORDER BY instance_id, seat_id"_s) + u"\n"_s
        + rows(desk, u"SELECT contact_id, seat_id, series_id, since_on FROM seat_assignment ORDER BY series_id, seat_id"_s) + u"\n"_s
        + rows(desk, u"SELECT series_id, contact_id, decision FROM renewal_decision ORDER BY id"_s) + u"\n"_s
        + rows(desk, u"SELECT series_id, contact_id, order_id FROM seat_wait ORDER BY id"_s) + u"\n"_s
        + rows(desk, u"SELECT id, series_id, state FROM change_request ORDER BY id"_s);
}

} // namespace

void SeriesMoveTest::everythingGoesOver()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    SeriesMoveAction move(1, {2, {102, 101}}, 1);
    QVERIFY(worked(desk.runner.run(move)));
    QCOMPARE(rows(desk, u"SELECT series_id, status, subtotal, pending_renewal_seats FROM ticket_order WHERE id = 1"_s), u"2 Pending Renewal 22000 Stalls A 1, Stalls A 2"_s);
    // What it had is exchanged away; what is no part of the package stays.
    QCOMPARE(rows(desk, u"SELECT count(*) FROM ticket_order_item WHERE order_id = 1 AND status = 'Deleted'"_s), u"5"_s);
    QCOMPARE(rows(desk, u"SELECT status FROM ticket_order_item WHERE id IN (1011, 1012)"_s), u"Active; Active"_s);
    QCOMPARE(rows(desk, u"SELECT event_id, price_level_id, quantity, unit_price, effective_price FROM ticket_order_item WHERE order_id = 1 AND status = 'Active' AND instance_id IS NULL AND id <> 1011"_s),
             u"5 52 2 11000 11000"_s);
    QCOMPARE(rows(desk, u"SELECT i.instance_id, i.seat_id, i.price_level_id, i.effective_price FROM ticket_order_item i JOIN ticket_order_item p ON p.id = i.package_item_id AND p.event_id = 5 "
                        "WHERE i.order_id = 1 AND i.status = 'Active' ORDER BY i.instance_id, i.seat_id"_s),
             u"3 101 61 0; 3 102 61 0; 4 101 - 0; 4 102 - 0"_s);
    QCOMPARE(rows(desk, u"SELECT c.instance_id, c.seat_id, c.kind, c.until, c.contact_id FROM seat_claim c JOIN ticket_order_item i ON i.id = c.item_id AND i.seat_id = c.seat_id AND i.instance_id = c.instance_id "
                        "WHERE c.order_id = 1 ORDER BY c.instance_id, c.seat_id"_s),
             u"1 107 ticket - 6; 3 101 renewal 6000 6; 3 102 renewal 6000 6; 4 101 renewal 6000 6; 4 102 renewal 6000 6"_s);
    QCOMPARE(rows(desk, u"SELECT count(*) FROM seat_claim WHERE order_id = 1"_s), u"5"_s);
    QCOMPARE(rows(desk, u"SELECT seat_id, series_id, confidence, since_on FROM seat_assignment WHERE contact_id = 6 ORDER BY seat_id"_s), u"101 2 high 2009-09-01; 102 2 high 2012-09-01"_s);
    QCOMPARE(rows(desk, u"SELECT series_id FROM change_request ORDER BY id"_s), u"2; 1"_s); // the one that is open
    QCOMPARE(rows(desk, u"SELECT series_id, contact_id, decision FROM renewal_decision"_s), u"1 6 skip"_s); // is not renewed there again
    const SeriesMoved &moved = move.moved();
    QCOMPARE(moved.from + u'>' + moved.to, u"Fridays>Saturdays"_s);
    QCOMPARE(moved.seats.gave.size(), std::size_t(2));
    QCOMPARE(moved.seats.took.size(), std::size_t(2));
    QCOMPARE(moved.seats.performances, qint64(2));
    QCOMPARE(moved.seats.difference->minor, Minor(2000));
    QCOMPARE(moved.due->minor, Minor(22500)); // and the fees, which stay
    QCOMPARE(moved.requests, qint64(1));
    QVERIFY(desk.genuine());
    // And back: the Renewal Tool knows of it.
    SeriesMoveAction back(1, {1, {101, 102}});
    QVERIFY(worked(desk.runner.run(back)));
    QCOMPARE(rows(desk, u"SELECT series_id, subtotal FROM ticket_order WHERE id = 1"_s), u"1 20000"_s);
    QCOMPARE(rows(desk, u"SELECT series_id, contact_id, decision FROM renewal_decision"_s), u"2 6 skip"_s);
}

void SeriesMoveTest::theSeatsOfBeforeMayStayTheirs()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run({u"UPDATE seat SET accessible = 1, version = version + 1 WHERE id = 102"_s}));
    SeriesMoveAction move(1, {2, {105, 106}, 0, true}); // they need none that is accessible
    QVERIFY(worked(desk.runner.run(move)));
    QCOMPARE(rows(desk, u"SELECT seat_id, series_id, prefers_original, since_on FROM seat_assignment WHERE contact_id = 6 ORDER BY seat_id"_s), u"101 1 1 2009-09-01; 102 1 1 2012-09-01"_s);
    QCOMPARE(rows(desk, u"SELECT DISTINCT seat_id FROM seat_claim WHERE order_id = 1 ORDER BY seat_id"_s), u"105; 106; 107"_s);
    QVERIFY(move.moved().keepsOriginal);
}

void SeriesMoveTest::undoBringsAllBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run({u"INSERT INTO seat_wait (series_id, contact_id, order_id, seats, since_at) VALUES (1, 6, 1, 2, 5), (2, 6, 1, 2, 5)"_s}));
    const QString before = picture(desk);
    SeriesMoveAction move(1, {2, {105, 106}});
    QVERIFY(worked(desk.runner.dryRun(move)));
    QCOMPARE(picture(desk), before);
    const auto done = desk.runner.run(move);
    QVERIFY(worked(done));
    QVERIFY(picture(desk) != before);
    QVERIFY(worked(desk.undo(done->action)));
    QCOMPARE(picture(desk), before);
    QVERIFY(desk.genuine());
}

void SeriesMoveTest::itIsTheWorkOfARequest()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    RequestWorkAction work(1, std::make_shared<SeriesMoveAction>(1, SeriesMove{2, {105, 106}}));
    const auto done = desk.runner.run(work);
    QVERIFY(worked(done));
    QCOMPARE(rows(desk, u"SELECT state, series_id, filled_with FROM change_request WHERE id = 1"_s), u"filled 2 order.move"_s);
    QVERIFY(worked(desk.undo(done->action)));
    QCOMPARE(rows(desk, u"SELECT state, series_id FROM change_request WHERE id = 1"_s), u"new 1"_s);
    // Done before, it can be named afterwards.
    SeriesMoveAction move(1, {2, {105, 106}});
    const auto moved = desk.runner.run(move);
    QVERIFY(worked(moved));
    FinishRequestAction finish(1, *moved->action);
    QVERIFY(worked(desk.runner.run(finish)));
    QCOMPARE(rows(desk, u"SELECT state FROM change_request WHERE id = 1"_s), u"filled"_s);
}

void SeriesMoveTest::theSeatsThatAreFreeAreOffered()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run({u"INSERT INTO ticket_order (id, contact_id, number, status, type, currency, subtotal, amount_paid, series_id) VALUES (3, 8, 'ON-3', 'Pending Renewal', 'Subscription', 'USD', 10000, 0, 1)"_s,
                      u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status, quantity, effective_price) VALUES (1030, 3, 3, 32, 'Active', 1, 10000)"_s,
                      u"INSERT INTO ticket_order_item (id, order_id, event_id, instance_id, package_item_id, status, quantity, seat_text, seat_id) VALUES (1031, 3, 4, 1, 1030, 'Active', 1, 'Stalls A 8', 108)"_s,
                      u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, order_id, contact_id) VALUES (1, 108, 'renewal', 5000, 3, 8), (2, 108, 'renewal', 5000, 3, 8)"_s,
                      u"INSERT INTO seat_wait (series_id, contact_id, order_id, seats, since_at) VALUES (1, 6, 1, 2, 4), (1, 8, 3, 1, 5), (2, 6, 1, 2, 5)"_s}));
    SeriesMoveAction move(1, {2, {105, 106}});
    QVERIFY(worked(desk.runner.run(move)));
    QVERIFY(move.moved().seats.next.has_value());
    QCOMPARE(move.moved().seats.next->wait.contact, RowId(8));
    QCOMPARE(move.moved().seats.served.size(), std::size_t(1)); // her wish for the one series is filled, that for the other is over
    QCOMPARE(move.moved().waits, qint64(1));
    QCOMPARE(rows(desk, u"SELECT contact_id FROM seat_wait"_s), u"8"_s);
}

void SeriesMoveTest::nothingHappensWhereItMayNot_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<RowId>("series");
    QTest::addColumn<QList<RowId>>("seats");
    QTest::addColumn<QString>("reason");
    const QList<RowId> free{105, 106};
    const auto row = [&](const char *name, const QString &sql, RowId series, const QList<RowId> &seats, const QString &reason) { QTest::newRow(name) << sql << series << seats << reason; };
    row("the same", {}, 1, free, u"moveSameSeries"_s);
    row("another season", {}, 3, free, u"moveOtherSeason"_s);
    row("closed", {}, 4, free, u"moveClosed"_s);
    row("begun", {}, 5, free, u"moveBegun"_s);
    row("its own has begun", u"UPDATE event_instance SET starts_at = 41, version = version + 1 WHERE id = 1"_s, 2, free, u"moveBegun"_s);
    row("not complete", u"UPDATE series SET event_id = NULL, version = version + 1 WHERE id = 2"_s, 2, free, u"moveSeriesNotReady"_s);
    row("not fixed", u"UPDATE series SET package_kind = 'flex', version = version + 1 WHERE id = 2"_s, 2, free, u"moveSeriesNotReady"_s);
    row("of no series", u"UPDATE ticket_order SET series_id = NULL, version = version + 1 WHERE id = 1"_s, 2, free, u"moveNoSeries"_s);
    row("paid", u"UPDATE ticket_order SET status = 'Complete', amount_paid = 20500, version = version + 1 WHERE id = 1"_s, 2, free, u"notPending"_s);
    row("some money came", u"UPDATE ticket_order SET amount_paid = 100, version = version + 1 WHERE id = 1"_s, 2, free, u"moneyTaken"_s);
    row("its own is closed", u"UPDATE series SET closes_at = 42, version = version + 1 WHERE id = 1"_s, 2, free, u"seriesClosed"_s);
    row("no such level", u"UPDATE price_level SET name = 'Grown-up', version = version + 1 WHERE id = 52"_s, 2, free, u"moveLevel"_s);
    row("no price, but an early one", u"UPDATE price_level SET price = NULL, version = version + 1 WHERE id = 52"_s, 2, free, {});
    row("no price", u"UPDATE series_price_level SET early_price = NULL, version = version + 1 WHERE price_level_id = 52; UPDATE price_level SET price = NULL, version = version + 1 WHERE id = 52"_s, 2, free, u"moveLevel"_s);
    row("another currency", u"UPDATE price_level SET currency = 'EUR', version = version + 1 WHERE id = 52"_s, 2, free, u"moveLevel"_s);
    row("a discount", u"UPDATE ticket_order_item SET discount_code = 'HALF', version = version + 1 WHERE id = 1010"_s, 2, free, u"moveDiscount"_s);
    row("a discount of something else", u"UPDATE ticket_order_item SET discount_code = 'HALF', version = version + 1 WHERE id = 1011"_s, 2, free, {});
    row("another package", u"UPDATE ticket_order_item SET event_id = 5, version = version + 1 WHERE id = 1010"_s, 2, free, u"moveNoPackage"_s);
    row("other seats are held", u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, order_id, contact_id) VALUES (1, 108, 'hold', 90000000, 1, 6)"_s, 2, free, u"holdOpen"_s);
    row("a hold has lapsed", u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, order_id, contact_id) VALUES (1, 108, 'hold', 40, 1, 6)"_s, 2, free, {});
    row("a claim there has lapsed", u"UPDATE seat_claim SET until = 41, version = version + 1 WHERE order_id = 2"_s, 2, {103, 105}, u"seatsNotFree"_s); // it is his in the series
    row("a claim of nobody in the series has lapsed", u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, contact_id) VALUES (3, 105, 'hold', 41, 7)"_s, 2, free, {});
    row("of no such house", {}, 2, {105, 999}, u"recordUnknown"_s);
    row("too few", {}, 2, {105}, u"seatsCount"_s);
    row("one twice", {}, 2, {105, 105}, u"seatsCount"_s);
    row("no accessible one", u"UPDATE seat SET accessible = 1, version = version + 1 WHERE id = 102"_s, 2, free, u"accessibleTooFew"_s);
    row("an accessible one", u"UPDATE seat SET accessible = 1, version = version + 1 WHERE id = 102"_s, 2, {106, 108}, {});
}

// No reason: it works.
void SeriesMoveTest::nothingHappensWhereItMayNot()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(const QString, sql);
    QFETCH(const RowId, series);
    QFETCH(const QList<RowId>, seats);
    QFETCH(const QString, reason);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    if (!sql.isEmpty())
        QVERIFY(desk.run(sql.split(u"; "_s)));
    const QString before = picture(desk);
    SeriesMoveAction move(1, {series, {seats.begin(), seats.end()}});
    const auto done = desk.runner.run(move);
    if (reason.isEmpty()) {
        QVERIFY(worked(done));
        return;
    }
    QVERIFY(!done);
    QCOMPARE(done.error().values.value(u"reason"_s, errorName(done.error().code)).toString(), reason);
    QCOMPARE(picture(desk), before);
}

void SeriesMoveTest::whoHasASeatIsSaid()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    SeriesMoveAction move(1, {2, {104, 103}});
    const Result<Outcome> refused = desk.runner.run(move);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SeatsNotFree);
    QCOMPARE(refused.error().values[u"seats"_s].toStringList().join(u'|'), u"Stalls A 3|Stalls A 4"_s);
    QCOMPARE(refused.error().values[u"who"_s].toStringList().join(u'|'), u"Bo Lund · ON-2|Cy Orr"_s);
    QCOMPARE(refused.error().values[u"alternatives"_s].toStringList().value(0), u"Stalls A 5 + 6"_s); // nearest to the middle
}

void SeriesMoveTest::packagesAreExchangedWhereTheRecordIs()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(worked(desk.runner.run(master)));
    SeriesMoveAction move(1, {2, {105, 106}});
    QCOMPARE(desk.runner.run(move).error().code, ErrorCode::RecordsElsewhere);
}

void SeriesMoveTest::whatSomebodyChangedIsLookedAtAgain()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run({u"UPDATE ticket_order SET comments = 'x', version = version + 1 WHERE id = 1"_s}));
    SeriesMoveAction move(1, {2, {105, 106}}, 1);
    QCOMPARE(desk.runner.run(move).error().code, ErrorCode::RecordChanged);
}

QTEST_GUILESS_MAIN(SeriesMoveTest)
#include "tst_seriesmove.moc"
