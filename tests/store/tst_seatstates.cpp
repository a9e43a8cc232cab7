// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatstates.h"
#include "testdatabase.h"

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::store;

// What the seats of a venue are at a performance, on both engines.
class SeatStatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsVenuesAndPerformances_data() { addEngines(); }
    void listsVenuesAndPerformances();
    void seatsAreWhatTheyAreClaimedAs_data() { addEngines(); }
    void seatsAreWhatTheyAreClaimedAs();
    void theOnlyLevelIsEverySeats_data() { addEngines(); }
    void theOnlyLevelIsEverySeats();
    void whatIsNotThere_data() { addEngines(); }
    void whatIsNotThere();

private:
    static constexpr Instant now{1000};
};

namespace {

struct House {
    explicit House(Engine engine)
        : place(engine)
        , db(place.open())
        , reader(makeSeatReader(db))
    {
        for (const QString &sql : {
                 u"INSERT INTO venue (id, name) VALUES (1, 'Studio'), (2, 'Main House')"_s,
                 u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y, aisle) VALUES (11, 1, 'S', 'B', '1', 0, 1, 0), (12, 1, 'S', 'A', '2', 1, 0, 1), "
                 "(13, 1, 'S', 'A', '1', 0, 0, 0), (14, 1, 'S', 'B', '2', 1, 1, 0), (21, 2, 'O', 'A', '1', 0, 0, 0)"_s,
                 u"INSERT INTO ticketable_event (id, name, source_deleted) VALUES (1, 'Medea', 0), (2, 'Gone', 1)"_s,
                 u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at, format) VALUES (1, 1, 1, 'Late', 9000, 'standard'), "
                 "(2, 1, 1, 'Early', 8000, 'standard'), (3, 1, 1, 'Stream', 8500, 'virtual'), (4, 2, 1, 'Gone', 8500, 'standard'), (5, 1, 2, 'Elsewhere', 8500, 'standard'), "
                 "(6, 1, NULL, 'Nowhere', 8500, 'standard')"_s,
                 u"INSERT INTO contact (id, first_name, last_name) VALUES (1, 'Ana', 'Ruiz')"_s,
                 u"INSERT INTO ticket_order (id, contact_id, number) VALUES (1, 1, '20644')"_s,
                 u"INSERT INTO allocation (id, instance_id, name) VALUES (1, 1, 'All'), (2, 2, 'All')"_s,
                 u"INSERT INTO price_level (id, allocation_id, name, price, currency) VALUES (1, 1, 'Dear', 9000, 'USD'), (2, 1, 'Cheap', 2000, 'USD'), (3, 2, 'Plain', 3000, 'USD')"_s,
                 u"INSERT INTO ticket_order_item (id, order_id, instance_id, price_level_id, status) VALUES (1, 1, 1, 2, 'Active')"_s,
                 u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, item_id, order_id, contact_id) VALUES (1, 11, 'ticket', NULL, 1, 1, NULL), "
                 "(1, 12, 'hold', 2000, NULL, NULL, 1), (1, 13, 'renewal', NULL, NULL, 1, 1), (1, 14, 'hold', 1000, NULL, NULL, 1)"_s,
             })
            act(*db, sql);
    }
    TestDatabase place;
    std::shared_ptr<Connection> db;
    std::unique_ptr<SeatReader> reader;
};

QString text(const MapSeat &seat)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(seat.seat.name(), seatStateName(seat.state), seat.holder.order, seat.holder.patron, seat.level,
                                      seat.price ? QString::number(seat.price->minor) : QString()).simplified();
}

} // namespace

void SeatStatesTest::listsVenuesAndPerformances()
{
    QFETCH(Engine, engine);
    const House house(engine);
    const auto venues = house.reader->venues();
    QVERIFY(worked(venues));
    QCOMPARE(venues->size(), size_t(2));
    QCOMPARE(venues->front().name, u"Main House"_s);
    QCOMPARE(house.reader->seats(1)->front().name(), u"S A 1"_s);
    const auto performances = house.reader->performances(1, now);
    QVERIFY(worked(performances));
    QCOMPARE(performances->size(), size_t(2)); // neither the stream nor what was deleted
    QCOMPARE(performances->front().name, u"Early"_s);
    QCOMPARE(performances->back().event, u"Medea"_s);
    QCOMPARE(performances->back().startsAt->ms, 9000);
    QCOMPARE(performances->back().claimed, 3); // one hold has lapsed
}

void SeatStatesTest::seatsAreWhatTheyAreClaimedAs()
{
    QFETCH(Engine, engine);
    const House house(engine);
    const auto seats = house.reader->states(1, now);
    QVERIFY(worked(seats));
    QStringList all;
    for (const MapSeat &seat : *seats)
        all.append(text(seat));
    QCOMPARE(all, QStringList({u"S A 1 renewal 20644 Ana Ruiz"_s, u"S A 2 held Ana Ruiz"_s, u"S B 1 taken 20644 Ana Ruiz Cheap 2000"_s, u"S B 2 free"_s}));
    QVERIFY(seats->at(1).seat.aisle);
    QCOMPARE(seats->at(1).holder.until->ms, 2000);
    QVERIFY(!seats->at(0).holder.until);
}

void SeatStatesTest::theOnlyLevelIsEverySeats()
{
    QFETCH(Engine, engine);
    const House house(engine);
    const auto seats = house.reader->states(2, now);
    QVERIFY(worked(seats));
    for (const MapSeat &seat : *seats) {
        QCOMPARE(seat.level, u"Plain"_s);
        QCOMPARE(seat.price->minor, 3000);
        QCOMPARE(seat.state, SeatState::Free);
    }
}

void SeatStatesTest::whatIsNotThere()
{
    QFETCH(Engine, engine);
    const House house(engine);
    QCOMPARE(house.reader->states(99, now).error().code, ErrorCode::RecordUnknown);
    QVERIFY(house.reader->states(6, now)->empty()); // no venue
    QVERIFY(house.reader->performances(99, now)->empty());
}

QTEST_GUILESS_MAIN(SeatStatesTest)
#include "tst_seatstates.moc"
