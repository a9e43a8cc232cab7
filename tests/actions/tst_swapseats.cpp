// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seatchangeactions.h"
#include "models/actions/settingsaction.h"
#include "seatedhouse.h"

using namespace pd;
using namespace pd::actions;

using Deed = SeatChange::Deed;

class SwapSeatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeSeriesAtOnce_data() { addEngines(); }
    void theWholeSeriesAtOnce();
    void theOriginalIsPreferred_data() { addEngines(); }
    void theOriginalIsPreferred();
    void ofOnePerformanceAlone_data() { addEngines(); }
    void ofOnePerformanceAlone();
    void aLapsedClaimGoesFirst_data() { addEngines(); }
    void aLapsedClaimGoesFirst();
    void otherAllocationsCostOtherPrices_data() { addEngines(); }
    void otherAllocationsCostOtherPrices();
    void refusedWithWhoAndWhatInstead_data() { addEngines(); }
    void refusedWithWhoAndWhatInstead();
    void refusedNothingIsChanged_data() { addEngines(); }
    void refusedNothingIsChanged();
    void somebodyWasQuicker_data() { addEngines(); }
    void somebodyWasQuicker();
    void takenBackWhileTheyAreFree_data() { addEngines(); }
    void takenBackWhileTheyAreFree();
    void oneMoreAndOneFewer_data() { addEngines(); }
    void oneMoreAndOneFewer();
    void anItemOfTwoSeats_data() { addEngines(); }
    void anItemOfTwoSeats();
    void toBeRepeatedInPatronManager_data() { addEngines(); }
    void toBeRepeatedInPatronManager();

private:
    static QString assignments(Desk &desk) { return rows(desk, u"SELECT seat_id, contact_id, prefers_original FROM seat_assignment ORDER BY seat_id"_s); }
};

void SwapSeatsTest::theWholeSeriesAtOnce()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    SwapSeatsAction action(1, {Deed::Swap, {}, {107, 106}});
    QVERIFY(worked(desk.runner.dryRun(action)));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 3 101; 3 102"_s);
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 106; 2 107; 3 106; 3 107"_s);
    QCOMPARE(rows(desk, u"SELECT DISTINCT kind, until FROM seat_claim WHERE seat_id IN (106, 107)"_s), u"renewal 1000000000"_s);
    QCOMPARE(rows(desk, u"SELECT seat_text, seat_id FROM ticket_order_item WHERE order_id = 1 AND instance_id = 2 ORDER BY id"_s), u"Stalls A 6 106; Stalls A 7 107"_s);
    QCOMPARE(rows(desk, u"SELECT pending_renewal_seats FROM ticket_order WHERE id = 1"_s), u"Stalls A 6, Stalls A 7"_s);
    QCOMPARE(assignments(desk), u"103 7 0; 104 7 0; 105 8 0; 106 6 0; 107 6 0"_s);
    QCOMPARE(rows(desk, u"SELECT i.seat_id, c.seat_id FROM seat_claim c JOIN ticket_order_item i ON i.id = c.item_id WHERE i.seat_id <> c.seat_id"_s), QString());
    QCOMPARE(action.changed().performances, 2);
    QCOMPARE(action.changed().gave.front().name(), u"Stalls A 1"_s);
    QCOMPARE(action.changed().took.back().name(), u"Stalls A 7"_s);
    QCOMPARE(action.changed().difference->minor, 0);
    SwapSeatsAction again(1, {Deed::Swap, {}, {107, 106}});
    const auto same = desk.runner.run(again);
    QVERIFY(worked(same));
    QVERIFY(!same->action);
    QVERIFY(desk.genuine());
}

void SwapSeatsTest::theOriginalIsPreferred()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    SwapSeatsAction action(2, {Deed::Swap, {104}, {106}}, store::AfterExchange::KeepsOriginal);
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(seatsOf(desk, 2), u"1 103; 1 104; 2 103; 2 106; 3 103; 3 106"_s);
    QCOMPARE(rows(desk, u"SELECT DISTINCT kind, until FROM seat_claim WHERE seat_id = 106"_s), u"ticket -"_s);
    QCOMPARE(assignments(desk), u"101 6 0; 102 6 0; 103 7 0; 104 7 1; 105 8 0"_s);
}

void SwapSeatsTest::ofOnePerformanceAlone()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    const QString before = assignments(desk);
    SwapSeatsAction action(1, {Deed::Swap, {102}, {108}, 3});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 3 101; 3 108"_s);
    QCOMPARE(assignments(desk), before);
    QCOMPARE(rows(desk, u"SELECT pending_renewal_seats FROM ticket_order WHERE id = 1"_s), u"Stalls A 1, Stalls A 2"_s);
    SwapSeatsAction whole(1, {Deed::Swap, {101}, {107}});
    QCOMPARE(desk.runner.run(whole).error().code, ErrorCode::SeatsDiffer);
    SwapSeatsAction over(1, {Deed::Swap, {101}, {107}, 1});
    QCOMPARE(desk.runner.run(over).error().code, ErrorCode::RecordUnknown);
}

void SwapSeatsTest::aLapsedClaimGoesFirst()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(desk.run({u"INSERT INTO seat_claim (id, instance_id, seat_id, kind, until, contact_id) VALUES (500, 2, 106, 'hold', 42, 8), (501, 3, 107, 'hold', 41, 8)"_s}));
    SwapSeatsAction action(1, {Deed::Swap, {}, {106, 107}});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 106; 2 107; 3 106; 3 107"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM journal_row WHERE table_name = 'seat_claim' AND after IS NULL"_s), u"2"_s);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 3 101; 3 102"_s);
    QCOMPARE(rows(desk, u"SELECT id, until FROM seat_claim WHERE id >= 500 ORDER BY id"_s), u"500 42; 501 41"_s);
}

void SwapSeatsTest::refusedWithWhoAndWhatInstead()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    SwapSeatsAction action(1, {Deed::Swap, {}, {105, 106}});
    const Error error = desk.runner.run(action).error();
    QCOMPARE(error.code, ErrorCode::SeatsNotFree);
    QCOMPARE(error.values.value(u"seats"_s).toStringList(), QStringList{u"Stalls A 5"_s});
    QCOMPARE(error.values.value(u"who"_s).toStringList(), QStringList{u"Cy Orr · ON-3"_s});
    // Not her own; 9 and 10 are left to those who need them.
    QCOMPARE(error.values.value(u"alternatives"_s).toStringList(), (QStringList{u"Stalls A 6 + 7"_s, u"Stalls A 11 + 12"_s}));
    // A subscriber of the series has a seat with or without a claim.
    QVERIFY(desk.run({u"DELETE FROM seat_claim WHERE order_id = 3"_s}));
    const Error assigned = desk.runner.run(action).error();
    QCOMPARE(assigned.code, ErrorCode::SeatsNotFree);
    QCOMPARE(assigned.values.value(u"who"_s).toStringList(), QStringList{u"Cy Orr"_s});
}

void SwapSeatsTest::refusedNothingIsChanged()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    const QString before = rows(desk, u"SELECT id, instance_id, seat_id FROM seat_claim ORDER BY id"_s);
    const auto refusal = [&](RowId order, const SeatChange &change) {
        SwapSeatsAction action(order, change);
        const Error error = desk.runner.run(action).error();
        return error.code == ErrorCode::OrderRefused ? error.values.value(u"reason"_s).toString() : errorName(error.code);
    };
    QVERIFY(desk.run({u"UPDATE event_instance SET venue_id = 3, version = version + 1 WHERE id = 3"_s}));
    QCOMPARE(refusal(1, {Deed::Swap, {}, {106, 107}}), u"recordUnknown"_s); // free at one, in another house at the other
    QVERIFY(desk.run({u"UPDATE event_instance SET venue_id = 2, version = version + 1 WHERE id = 3"_s, u"UPDATE ticket_order SET amount_paid = 1, version = version + 1 WHERE id = 1"_s}));
    QCOMPARE(refusal(1, {Deed::Swap, {}, {106, 107}}), u"locked"_s);
    QVERIFY(desk.run({u"UPDATE ticket_order SET amount_paid = 0, version = version + 1 WHERE id = 1"_s, u"UPDATE series SET closes_at = 42, version = version + 1 WHERE id = 1"_s}));
    QCOMPARE(refusal(1, {Deed::Swap, {}, {106, 107}}), u"seriesClosed"_s);
    QCOMPARE(refusal(99, {Deed::Swap, {}, {106, 107}}), u"recordUnknown"_s);
    QCOMPARE(refusal(2, {Deed::Swap, {}, {106, 200}}), u"recordUnknown"_s);
    QCOMPARE(rows(desk, u"SELECT id, instance_id, seat_id FROM seat_claim ORDER BY id"_s), before);
}

void SwapSeatsTest::somebodyWasQuicker()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    SwapSeatsAction first(1, {Deed::Swap, {101}, {106}}, store::AfterExchange::TakesNew, 1);
    QVERIFY(worked(desk.runner.run(first)));
    SwapSeatsAction second(1, {Deed::Swap, {102}, {107}}, store::AfterExchange::TakesNew, 1);
    QCOMPARE(desk.runner.run(second).error().code, ErrorCode::RecordChanged);
    SwapSeatsAction third(1, {Deed::Swap, {102}, {107}}, store::AfterExchange::TakesNew, 2);
    QVERIFY(worked(desk.runner.run(third)));
}

void SwapSeatsTest::takenBackWhileTheyAreFree()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    const QString before = rows(desk, u"SELECT id, instance_id, seat_id, kind, until, item_id FROM seat_claim ORDER BY id"_s) + assignments(desk);
    SwapSeatsAction action(1, {Deed::Swap, {}, {106, 107}});
    const auto done = desk.runner.run(action);
    QVERIFY(worked(done));
    QVERIFY(desk.run({u"INSERT INTO seat_claim (id, instance_id, seat_id, kind, order_id, contact_id) VALUES (600, 3, 102, 'ticket', 3, 8)"_s}));
    const auto refused = desk.undo(*done->action);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SeatsTaken);
    QCOMPARE(refused.error().values.value(u"who"_s).toStringList(), QStringList{u"Cy Orr · ON-3"_s});
    QVERIFY(desk.run({u"DELETE FROM seat_claim WHERE id = 600"_s}));
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(rows(desk, u"SELECT id, instance_id, seat_id, kind, until, item_id FROM seat_claim ORDER BY id"_s) + assignments(desk), before);
    QVERIFY(desk.genuine());
}

void SwapSeatsTest::oneMoreAndOneFewer()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    SwapSeatsAction more(1, {Deed::Add, {}, {106}});
    const auto done = desk.runner.run(more);
    QVERIFY(worked(done));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 2 106; 3 101; 3 102; 3 106"_s);
    QCOMPARE(rows(desk, u"SELECT quantity FROM ticket_order_item WHERE id = 10"_s), u"3"_s);
    QCOMPARE(rows(desk, u"SELECT subtotal, pending_renewal_seats FROM ticket_order WHERE id = 1"_s), u"30000 Stalls A 1, Stalls A 2, Stalls A 6"_s);
    QCOMPARE(rows(desk, u"SELECT i.instance_id, i.event_id, i.package_item_id, i.price_level_id, i.quantity, i.seat_text, c.kind, c.contact_id FROM ticket_order_item i "
                        "JOIN seat_claim c ON c.item_id = i.id WHERE i.seat_id = 106 ORDER BY 1"_s),
             u"2 4 10 31 1 Stalls A 6 renewal 6; 3 4 10 31 1 Stalls A 6 renewal 6"_s);
    QCOMPARE(more.changed().difference->minor, 10000);
    QCOMPARE(assignments(desk), u"101 6 0; 102 6 0; 103 7 0; 104 7 0; 105 8 0; 106 6 0"_s);
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(rows(desk, u"SELECT subtotal FROM ticket_order WHERE id = 1"_s), u"20000"_s);
    SwapSeatsAction fewer(1, {Deed::Drop, {102}, {}});
    const auto gone = desk.runner.run(fewer);
    QVERIFY(worked(gone));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 3 101"_s);
    QCOMPARE(rows(desk, u"SELECT instance_id, status FROM ticket_order_item WHERE seat_id = 102 ORDER BY id"_s), u"1 Active; 2 Deleted; 3 Deleted"_s);
    QCOMPARE(rows(desk, u"SELECT quantity FROM ticket_order_item WHERE id = 10"_s), u"1"_s);
    QCOMPARE(rows(desk, u"SELECT subtotal FROM ticket_order WHERE id = 1"_s), u"10000"_s);
    QCOMPARE(fewer.changed().difference->minor, -10000);
    QCOMPARE(assignments(desk), u"101 6 0; 103 7 0; 104 7 0; 105 8 0"_s);
    SwapSeatsAction all(1, {Deed::Drop, {101}, {}});
    QCOMPARE(desk.runner.run(all).error().code, ErrorCode::SeatsAllDropped);
    QVERIFY(worked(desk.undo(*gone->action)));
    QCOMPARE(seatsOf(desk, 1), u"1 101; 1 102; 2 101; 2 102; 3 101; 3 102"_s);
}

// As an import brings them: one line for two places.
void SwapSeatsTest::anItemOfTwoSeats()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(desk.run({u"UPDATE seat_claim SET item_id = 108, version = version + 1 WHERE instance_id = 2 AND seat_id = 104"_s,
                      u"UPDATE ticket_order_item SET quantity = 2, seat_id = NULL, seat_text = 'Stalls A 3-4', version = version + 1 WHERE id = 108"_s}));
    SwapSeatsAction action(2, {Deed::Swap, {104}, {106}});
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(rows(desk, u"SELECT seat_text, seat_id, quantity FROM ticket_order_item WHERE id = 108"_s), u"Stalls A 3, Stalls A 6 - 2"_s);
    SwapSeatsAction fewer(2, {Deed::Drop, {106}, {}});
    QVERIFY(worked(desk.runner.run(fewer)));
    QCOMPARE(rows(desk, u"SELECT seat_text, seat_id, quantity, status FROM ticket_order_item WHERE id = 108"_s), u"Stalls A 3 103 1 Active"_s);
}

void SwapSeatsTest::toBeRepeatedInPatronManager()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(worked(desk.runner.run(master)));
    SwapSeatsAction pending(1, {Deed::Swap, {}, {106, 107}});
    const auto done = desk.runner.run(pending);
    QVERIFY(worked(done));
    QCOMPARE(rows(desk, u"SELECT table_name, row_id, field, value, way FROM carry_over ORDER BY id"_s),
             u"ticket_order 1 pending_renewal_seats Stalls A 6, Stalls A 7 exchange"_s); // nobody knows what they cost there
    QVERIFY(worked(desk.undo(*done->action)));
    QCOMPARE(rows(desk, u"SELECT field FROM carry_over"_s), QString());
    SwapSeatsAction paid(2, {Deed::Swap, {104}, {106}});
    QVERIFY(worked(desk.runner.run(paid)));
    QCOMPARE(rows(desk, u"SELECT table_name, row_id, field, value FROM carry_over ORDER BY row_id"_s), u"ticket_order_item 111 seat_text Stalls A 6; ticket_order_item 112 seat_text Stalls A 6"_s);
    QVERIFY(desk.run({u"INSERT INTO allocation (id, instance_id, name) VALUES (1, 2, 'House'), (2, 3, 'House')"_s}));
    SwapSeatsAction known(2, {Deed::Swap, {106}, {107}});
    QVERIFY(worked(desk.runner.run(known)));
    QCOMPARE(rows(desk, u"SELECT DISTINCT value, way FROM carry_over"_s), u"Stalls A 7 reSeat"_s); // the newer way, too
    for (const Deed deed : {Deed::Add, Deed::Drop}) {
        SwapSeatsAction made(1, {deed, {102}, {108}});
        QCOMPARE(desk.runner.run(made).error().code, ErrorCode::RecordsElsewhere);
    }
}

// The house is sold in two halves; of the second row B nobody has bought anything yet, and it is called like its allocation.
void SwapSeatsTest::otherAllocationsCostOtherPrices()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(seatedHouse()));
    QVERIFY(desk.run({u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y) VALUES (121, 2, 'Balcony', 'B', '1', 1, 2), (122, 2, 'Balcony', 'B', '2', 2, 2), "
                      "(131, 2, 'Loft', 'C', '1', 1, 3), (132, 2, 'Loft', 'C', '2', 2, 3)"_s,
                      u"INSERT INTO allocation (id, instance_id, name) VALUES (22, 2, 'House'), (23, 3, 'House'), (24, 2, 'Balcony'), (25, 3, 'Balcony')"_s,
                      u"INSERT INTO price_level (id, allocation_id, name, price, currency) VALUES (42, 22, 'Adult', 5000, 'USD'), (43, 23, 'Adult', 5000, 'USD'), "
                      "(44, 24, 'Adult', 3500, 'USD'), (45, 25, 'Adult', 3000, 'USD')"_s,
                      u"UPDATE ticket_order_item SET price_level_id = 40 + instance_id, version = version + 1 WHERE instance_id IN (2, 3)"_s}));
    const auto tried = [&](std::vector<RowId> take) {
        SwapSeatsAction action(2, {Deed::Swap, {}, std::move(take), {}, 0});
        return worked(desk.runner.dryRun(action)) ? action.changed().prices : SeatPriceChange();
    };
    const SeatPriceChange beside = tried({111, 112});
    QVERIFY(beside.known && !beside.elsewhere());
    QVERIFY(beside.assumed); // as those in their row
    const SeatPriceChange balcony = tried({121, 122});
    QCOMPARE(balcony.from, QStringList{u"House"_s});
    QCOMPARE(balcony.to, QStringList{u"Balcony"_s});
    QCOMPARE(balcony.performances.size(), size_t(2));
    const auto minor = [](const std::optional<Money> &money) { return money ? money->minor : Minor(1); };
    QCOMPARE(minor(balcony.performances[0].difference), -4000); // the one without a day comes first
    QCOMPARE(minor(balcony.performances[1].difference), -3000);
    QCOMPARE(minor(balcony.total), -7000);
    QVERIFY(!tried({131, 132}).known);
    QVERIFY(!tried({131, 132}).total);
}

QTEST_GUILESS_MAIN(SwapSeatsTest)
#include "tst_swapseats.moc"
