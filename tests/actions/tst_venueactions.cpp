// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/actions/venueactions.h"

using namespace pd;
using namespace pd::actions;

class VenueActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVenueOfThatNameIsThere_data() { addEngines(); }
    void aVenueOfThatNameIsThere();
    void seatsThatStayKeepTheirIds_data() { addEngines(); }
    void seatsThatStayKeepTheirIds();
    void aSeatInUseIsNeverRemoved_data();
    void aSeatInUseIsNeverRemoved();
    void isTakenBackWhole_data() { addEngines(); }
    void isTakenBackWhole();
    void aVenueThatIsNotThere_data() { addEngines(); }
    void aVenueThatIsNotThere();

private:
    static Seat seat(const QString &row, int number, double x = 0, bool aisle = false) { return {0, u"O"_s, row, QString::number(number), x, 0, aisle, false, false, false}; }
    static Result<Outcome> set(Desk &desk, std::vector<Seat> seats, store::SeatMapChange *change = nullptr)
    {
        SeatMapAction action(1, std::move(seats));
        Result<Outcome> outcome = desk.runner.run(action);
        if (change)
            *change = action.change();
        return outcome;
    }
    static QString seats(Desk &desk)
    {
        QStringList list;
        const auto read = store::readSeats(*desk.db, 1);
        for (const Seat &one : *read)
            list.append(u"%1:%2%3 %4%5"_s.arg(one.id).arg(one.row, one.number).arg(one.x).arg(one.aisle ? u" aisle"_s : QString()));
        list.sort();
        return list.join(u"; "_s);
    }
};

void VenueActionsTest::aVenueOfThatNameIsThere()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    VenueAction first(u"  Old   Hall "_s);
    QVERIFY(worked(desk.runner.run(first)));
    QCOMPARE(store::readVenue(*desk.db, first.venue())->name, u"Old Hall"_s);
    VenueAction second(u"OLD HALL"_s);
    QCOMPARE(desk.runner.run(second).error().code, ErrorCode::NameTaken);
    VenueAction nameless(u" "_s);
    QCOMPARE(desk.runner.run(nameless).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(store::readVenues(*desk.db)->size(), size_t(1));
}

void VenueActionsTest::seatsThatStayKeepTheirIds()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall'), (2, 'Other')"_s, u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (99, 2, 'O', 'A', '1')"_s});
    store::SeatMapChange change;
    QVERIFY(worked(set(desk, {seat(u"A"_s, 1), seat(u"A"_s, 2), seat(u"A"_s, 3)}, &change)));
    QCOMPARE(change.added, 3);
    const QString before = seats(desk);
    QVERIFY(!set(desk, {seat(u"A"_s, 3), seat(u"A"_s, 1), seat(u"A"_s, 2)}, &change)->action); // only their order
    QCOMPARE(change.unchanged, 3);
    QVERIFY(worked(set(desk, {seat(u"A"_s, 1), seat(u"A"_s, 3, 2, true), seat(u"B"_s, 1)}, &change)));
    QCOMPARE(change.added, 1);
    QCOMPARE(change.changed, 1);
    QCOMPARE(change.removed, 1);
    QCOMPARE(change.unchanged, 1);
    QVERIFY(seats(desk).contains(before.section(u"; "_s, 0, 0)));
    QVERIFY(seats(desk).contains(before.section(u"; "_s, 2, 2).section(u':', 0, 0) + u":A3 2 aisle"_s));
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat WHERE venue_id = 2"_s), u"1"_s);
}

void VenueActionsTest::aSeatInUseIsNeverRemoved_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("use");
    const std::array uses{std::pair{"claimed", u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (5, 11, 'hold')"_s},
                          std::pair{"a subscriber's", u"INSERT INTO seat_assignment (contact_id, seat_id, series_id) VALUES (6, 11, 7)"_s},
                          std::pair{"sold", u"INSERT INTO ticket_order_item (id, seat_id) VALUES (8, 11)"_s}};
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        for (const auto &[name, use] : uses)
            QTest::addRow("%s, %s", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", name) << engine << use;
    }
}

void VenueActionsTest::aSeatInUseIsNeverRemoved()
{
    QFETCH(Engine, engine);
    QFETCH(QString, use);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s, u"INSERT INTO event_instance (id) VALUES (5)"_s,
                      u"INSERT INTO contact (id, last_name) VALUES (6, 'Ruiz')"_s, u"INSERT INTO series (id, name) VALUES (7, 'Friday')"_s,
                      u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (10, 1, 'O', 'A', '1'), (11, 1, 'O', 'A', '2')"_s, use}));
    const auto refused = set(desk, {seat(u"B"_s, 1)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SeatInUse);
    QCOMPARE(refused.error().values.value(u"seat"_s).toString(), u"O A 2"_s);
    QCOMPARE(refused.error().values.value(u"count"_s).toInt(), 1);
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat"_s), u"2"_s); // nothing was changed
    QVERIFY(worked(set(desk, {seat(u"A"_s, 2, 4)})));
    QCOMPARE(seats(desk), u"11:A2 4"_s);
}

void VenueActionsTest::isTakenBackWhole()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    QVERIFY(worked(set(desk, {seat(u"A"_s, 1), seat(u"A"_s, 2)})));
    const QString before = seats(desk);
    QVERIFY(worked(set(desk, {seat(u"A"_s, 2, 7), seat(u"C"_s, 1)})));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(seats(desk), before);
    QVERIFY(desk.genuine());
}

void VenueActionsTest::aVenueThatIsNotThere()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QCOMPARE(set(desk, {}).error().code, ErrorCode::RecordUnknown);
}

QTEST_GUILESS_MAIN(VenueActionsTest)
#include "tst_venueactions.moc"
