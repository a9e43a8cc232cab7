// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/assignmentactions.h"
#include "models/actions/declineaction.h"
#include "models/actions/seatchangeactions.h"
#include "models/actions/waitactions.h"
#include "models/store/waitlist.h"
#include "seatedhouse.h"

using namespace pd;
using namespace pd::actions;

using Deed = SeatChange::Deed;

// Who waits for seats, and what comes to them, on the house of seatedhouse.h.
class WaitListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isPutOnAndTakenOff_data() { addEngines(); }
    void isPutOnAndTakenOff();
    void whatIsWrongIsRefused_data() { addEngines(); }
    void whatIsWrongIsRefused();
    void wherePlacesAreNotKeptNobodyWaits_data();
    void wherePlacesAreNotKeptNobodyWaits();
    void whoWaitsLongestComesFirst_data() { addEngines(); }
    void whoWaitsLongestComesFirst();
    void whoCannotHaveThemIsPassedOver_data();
    void whoCannotHaveThemIsPassedOver();
    void whoHasTheSeatsWaitsNoLonger_data() { addEngines(); }
    void whoHasTheSeatsWaitsNoLonger();
    void othersAreWarned_data() { addEngines(); }
    void othersAreWarned();
    void whoseSeatsAreFulfilledWaitsNoLonger_data() { addEngines(); }
    void whoseSeatsAreFulfilledWaitsNoLonger();
    void aSeatOfTheSeriesIsNotFree_data() { addEngines(); }
    void aSeatOfTheSeriesIsNotFree();
    void ofManyDeclinesEachIsOfferedOnce_data() { addEngines(); }
    void ofManyDeclinesEachIsOfferedOnce();

private:
    static SeatWait wish(int seats, const QString &section = {}, bool together = true)
    {
        SeatWait wait;
        wait.seats = seats;
        wait.section = section;
        wait.together = together;
        return wait;
    }
    static bool put(Desk &desk, RowId order, const SeatWait &wait)
    {
        WaitAction action(order, wait);
        return worked(desk.runner.run(action));
    }
    static QString waits(Desk &desk) { return rows(desk, u"SELECT contact_id, section, seats, together FROM seat_wait ORDER BY id"_s); }
    static QString written(const std::optional<WaitOffer> &offer)
    {
        if (!offer)
            return u"nobody"_s;
        QStringList seats;
        for (const Seat &seat : offer->seats)
            seats.append(QString::number(seat.id));
        return offer->wait.patron + u": "_s + seats.join(u' ');
    }
};

void WaitListTest::isPutOnAndTakenOff()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    SeatWait wait = wish(2, u" Stalls "_s);
    wait.note = u"Not behind a pillar"_s;
    WaitAction action(1, wait);
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(action.added().patron, u"Ana Ruiz"_s);
    const auto list = store::readWaits(*desk.db, 1);
    QVERIFY(worked(list));
    QCOMPARE(list->size(), size_t(1));
    QCOMPARE(list->front().section, u"Stalls"_s);
    QCOMPARE(list->front().since.ms, 42);
    QCOMPARE(list->front().seriesName, u"Evenings 2027"_s);
    QCOMPARE(list->front().number, u"ON-1"_s);
    QCOMPARE(list->front().note, wait.note);
    QVERIFY(put(desk, 1, wish(1, u"Stalls"_s, false))); // instead of it
    QCOMPARE(waits(desk), u"6 Stalls 1 0"_s);
    QCOMPARE(rows(desk, u"SELECT id FROM carry_over"_s), QString());
    UnwaitAction off(list->front().id);
    QVERIFY(worked(desk.runner.run(off)));
    QCOMPARE(off.removed().patron, u"Ana Ruiz"_s);
    QCOMPARE(waits(desk), QString());
    QVERIFY(worked(desk.undo()));
    QCOMPARE(waits(desk), u"6 Stalls 1 0"_s);
    QCOMPARE(desk.runner.run(off).has_value(), true);
    QCOMPARE(desk.runner.run(off).error().code, ErrorCode::RecordUnknown);
    QVERIFY(desk.genuine());
}

void WaitListTest::whatIsWrongIsRefused()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    const auto code = [&](RowId order, const SeatWait &wait) {
        WaitAction action(order, wait);
        const auto done = desk.runner.run(action);
        return done ? u"done"_s : errorName(done.error().code);
    };
    QCOMPARE(code(1, wish(0)), u"valueInvalid"_s);
    SeatWait more = wish(1);
    more.accessible = 2;
    QCOMPARE(code(1, more), u"valueInvalid"_s);
    QCOMPARE(code(99, wish(1)), u"recordUnknown"_s);
    QVERIFY(desk.run({u"UPDATE ticket_order SET series_id = NULL, version = version + 1 WHERE id = 3"_s}));
    QCOMPARE(code(3, wish(1)), u"orderNotOfSeries"_s);
    QCOMPARE(code(1, wish(1, u"Gallery"_s)), u"sectionUnknown"_s);
    QCOMPARE(code(1, wish(1, u"Floor"_s)), u"sectionUnknown"_s); // of another house
    QCOMPARE(waits(desk), QString());
}

void WaitListTest::wherePlacesAreNotKeptNobodyWaits_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("declined") << u"UPDATE ticket_order SET status = 'Did Not Renew', version = version + 1 WHERE id = 1"_s << u"orderGivenUp"_s;
    QTest::newRow("refunded") << u"UPDATE ticket_order SET status = ' fully refunded', version = version + 1 WHERE id = 1"_s << u"orderGivenUp"_s;
    QTest::newRow("a reservation") << u"UPDATE ticket_order SET status = 'Reservation', version = version + 1 WHERE id = 1"_s << u"notSeated"_s;
    QTest::newRow("deleted in the source") << u"UPDATE ticket_order SET source_deleted = 1, version = version + 1 WHERE id = 1"_s << u"gone"_s;
    QTest::newRow("renewals have closed") << u"UPDATE series SET closes_at = 41, version = version + 1"_s << u"seriesClosed"_s;
    QTest::newRow("a part is paid") << u"UPDATE ticket_order SET status = 'Partially Paid', amount_paid = 100, version = version + 1 WHERE id = 1"_s << u"done"_s; // until the rest is
    QTest::newRow("nothing is still to come") << u"UPDATE event_instance SET starts_at = 41, version = version + 1"_s << u"seriesLacks"_s;
    QTest::newRow("flex") << u"UPDATE series SET package_kind = 'flex', version = version + 1"_s << u"seriesLacks"_s;
    QTest::newRow("chosen") << u"UPDATE series SET package_kind = 'choose', version = version + 1"_s << u"seriesLacks"_s;
}

void WaitListTest::wherePlacesAreNotKeptNobodyWaits()
{
    QFETCH(QString, sql);
    QFETCH(QString, code);
    Desk desk(Engine::Sqlite);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(desk.run({sql}));
    WaitAction action(1, wish(1));
    const auto done = desk.runner.run(action);
    const QString answer = done ? u"done"_s : done.error().code == ErrorCode::OrderRefused ? done.error().values.value(u"reason"_s).toString() : errorName(done.error().code);
    QCOMPARE(answer, code);
    QCOMPARE(waits(desk).isEmpty(), code != u"done"_s);
}

void WaitListTest::whoWaitsLongestComesFirst()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(desk.run({u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (301, 2, 'Balcony', 'A', '1')"_s}));
    QVERIFY(put(desk, 3, wish(2, u"balcony"_s))); // has waited longest, for seats elsewhere
    QVERIFY(put(desk, 1, wish(2)));
    QVERIFY(put(desk, 2, wish(1)));
    SwapSeatsAction own(1, {Deed::Swap, {}, {107, 108}});
    QVERIFY(worked(desk.runner.dryRun(own)));
    QCOMPARE(written(own.changed().next), u"Bo Lund: 102"_s); // whoever gives them up is not asked
    SwapSeatsAction action(2, {Deed::Swap, {}, {107, 108}});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(written(action.changed().next), u"Ana Ruiz: 103 104"_s);
    QVERIFY(worked(desk.undo()));
    SwapSeatsAction drop(2, {Deed::Drop, {103}, {}, {}, 0});
    QVERIFY(worked(desk.runner.dryRun(drop)));
    QCOMPARE(written(drop.changed().next), u"nobody"_s); // one by itself, and there is none beside it
    QVERIFY(desk.run({u"UPDATE seat_wait SET together = 0, version = version + 1 WHERE contact_id = 6"_s}));
    QVERIFY(worked(desk.runner.dryRun(drop)));
    QVERIFY2(written(drop.changed().next).startsWith(u"Ana Ruiz: 103 "_s) || written(drop.changed().next).endsWith(u" 103"_s), qPrintable(written(drop.changed().next)));
    DeclineAction decline({3});
    QVERIFY(worked(desk.runner.dryRun(decline)));
    QVERIFY(decline.given().front().next.has_value());
    DeclineAction leaves({1});
    QVERIFY(worked(desk.runner.run(leaves)));
    QCOMPARE(waits(desk), u"8 Balcony 2 1; 7  1 1"_s); // nobody waits with it any longer
    QVERIFY(worked(desk.undo()));
    QCOMPARE(waits(desk).count(u';'), 2);
    SwapSeatsAction once(2, {Deed::Swap, {}, {107, 108}, 2});
    QVERIFY(worked(desk.runner.dryRun(once)));
    QCOMPARE(written(once.changed().next), u"nobody"_s); // they are free once only
}

void WaitListTest::whoCannotHaveThemIsPassedOver_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const QString &sql, const char *next = "Bo Lund: 105") {
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres})
            QTest::addRow("%s, %s", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", name) << engine << sql << QString::fromLatin1(next);
    };
    row("nothing is in the way", u"UPDATE ticket_order SET origin = 'Phone', version = version + 1 WHERE id = 1"_s, "Ana Ruiz: 105");
    row("a part is paid", u"UPDATE ticket_order SET status = 'Partially Paid', amount_paid = 100, version = version + 1 WHERE id = 1"_s);
    row("given up by an import", u"UPDATE ticket_order SET status = 'Did Not Renew', version = version + 1 WHERE id = 1"_s);
    row("merged", u"UPDATE ticket_order SET merged_into = 'a01', version = version + 1 WHERE id = 1"_s);
    row("renewals have closed", u"UPDATE series SET closes_at = 41, version = version + 1"_s);
    row("its tickets are gone", u"UPDATE ticket_order_item SET status = 'Deleted', version = version + 1 WHERE order_id = 1 AND instance_id IS NOT NULL"_s);
    row("its seats are gone", u"DELETE FROM seat_claim WHERE order_id = 1"_s);
    row("the order is gone", u"UPDATE seat_wait SET order_id = NULL, version = version + 1 WHERE order_id = 1"_s);
}

void WaitListTest::whoCannotHaveThemIsPassedOver()
{
    QFETCH(Engine, engine);
    QFETCH(QString, sql);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(put(desk, 1, wish(1)));
    QVERIFY(put(desk, 2, wish(1)));
    QVERIFY(desk.run({sql}));
    DeclineAction decline({3});
    QVERIFY(worked(desk.runner.dryRun(decline)));
    QTEST(written(decline.given().front().next), "next");
    QCOMPARE(waits(desk).count(u';'), 1); // both keep their places
}

void WaitListTest::whoHasTheSeatsWaitsNoLonger()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(put(desk, 1, wish(2)));
    HoldSeatsAction hold(1, {Deed::Hold, {}, {106, 107}});
    QVERIFY(worked(desk.runner.run(hold)));
    QCOMPARE(waits(desk), u"6  2 1"_s);
    ReleaseHoldAction release(1);
    QVERIFY(worked(desk.runner.dryRun(release)));
    QCOMPARE(written(release.changed().next), u"nobody"_s);
    ConfirmHoldAction confirm(1);
    QVERIFY(worked(desk.runner.run(confirm)));
    QCOMPARE(confirm.changed().served.size(), size_t(1));
    QCOMPARE(waits(desk), QString());
    QVERIFY(worked(desk.undo()));
    QCOMPARE(waits(desk), u"6  2 1"_s);
    QVERIFY(desk.genuine());
}

void WaitListTest::othersAreWarned()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(put(desk, 1, wish(2, u"stalls"_s)));
    SwapSeatsAction two(2, {Deed::Swap, {}, {107, 108}});
    QVERIFY(worked(desk.runner.dryRun(two)));
    QCOMPARE(two.changed().waiting.size(), size_t(1));
    QCOMPARE(two.changed().waiting.front().patron, u"Ana Ruiz"_s);
    SwapSeatsAction one(3, {Deed::Swap, {}, {107}});
    QVERIFY(worked(desk.runner.dryRun(one)));
    QVERIFY(one.changed().waiting.empty()); // one seat is not what is waited for
}

void WaitListTest::whoseSeatsAreFulfilledWaitsNoLonger()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(desk.run({u"INSERT INTO ticket_order (id, contact_id, number, status, type, currency, subtotal, amount_paid, series_id) VALUES "
                       "(4, 8, 'ON-4', 'Complete', 'Subscription', 'USD', 20000, 20000, 1)"_s,
                      u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status, quantity, unit_price, effective_price) VALUES (40, 4, 3, 32, 'Active', 2, 10000, 10000)"_s}));
    QVERIFY(put(desk, 4, wish(2)));
    FulfilAction apart(4, {107, 111}); // not side by side
    QVERIFY(engine == Engine::Postgres || worked(desk.runner.dryRun(apart))); // which counts on: there would be no numbers left for the rows
    QVERIFY(apart.fulfilment().served.empty());
    FulfilAction action(4, {107, 108});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.fulfilment().served.size(), size_t(1));
    QCOMPARE(waits(desk), QString());
    QVERIFY(worked(desk.undo()));
    QCOMPARE(waits(desk), u"8  2 1"_s);
    QVERIFY(desk.genuine());
}

// Somebody's in the series, though nobody sits on it yet.
void WaitListTest::aSeatOfTheSeriesIsNotFree()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(desk.run({u"INSERT INTO contact (id, first_name, last_name) VALUES (9, 'Di', 'Prima')"_s,
                      u"INSERT INTO seat_assignment (contact_id, seat_id, series_id) VALUES (9, 106, 1)"_s}));
    QVERIFY(put(desk, 1, wish(2)));
    SwapSeatsAction gives(3, {Deed::Swap, {}, {108}});
    QVERIFY(worked(desk.runner.dryRun(gives)));
    QCOMPARE(written(gives.changed().next), u"nobody"_s); // 105 is free, 106 beside it is not
    SwapSeatsAction keeps(2, {Deed::Swap, {}, {107, 108}}, store::AfterExchange::KeepsOriginal);
    QVERIFY(worked(desk.runner.dryRun(keeps)));
    QCOMPARE(written(keeps.changed().next), u"nobody"_s); // they stay the patron's in the series
    SwapSeatsAction taken(3, {Deed::Swap, {}, {103}});
    const auto refused = desk.runner.run(taken);
    QCOMPARE(refused.error().code, ErrorCode::SeatsNotFree);
    QVERIFY(!refused.error().values.value(u"alternatives"_s).toStringList().contains(u"Stalls A 6"_s));
    QVERIFY(put(desk, 2, wish(2)));
    DeclineAction declines({1});
    QVERIFY(worked(desk.runner.dryRun(declines)));
    QCOMPARE(written(declines.given().front().next), u"Bo Lund: 101 102"_s); // hers in the series no longer
}

void WaitListTest::ofManyDeclinesEachIsOfferedOnce()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(put(desk, 2, wish(1)));
    DeclineAction action({1, 3});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(written(action.given().at(0).next), u"nobody"_s);
    QCOMPARE(written(action.given().at(1).next), u"Bo Lund: 105"_s); // the best of all that came free
    QVERIFY(worked(desk.undo()));
    QVERIFY(put(desk, 1, wish(1))); // declines herself, and waits no longer then
    QVERIFY(worked(desk.runner.dryRun(action)));
    QCOMPARE(written(action.given().at(0).next), u"nobody"_s);
    QCOMPARE(written(action.given().at(1).next), u"Bo Lund: 105"_s); // the best of all that came free
    QVERIFY(worked(desk.runner.dryRun(action))); // nothing is left of the time before
    QCOMPARE(action.given().size(), size_t(2));
}

QTEST_GUILESS_MAIN(WaitListTest)
#include "tst_waitlist.moc"
