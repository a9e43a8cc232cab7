// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhelp.h"
#include "tests/actions/seatedhouse.h"

using namespace pd;
using namespace pd::cli;
using namespace Qt::StringLiterals;

// The command seats, on the house of tests/actions/seatedhouse.h; renewals are open until long after today.
class CliSeatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentsAllOfIt();
    void seatsAreChangedByTheirNames();
    void saysTheWayAndWhatElse();
    void oneEveningIsNoPackage();
    void whoWaitsIsNamed();
    void aRenewalGoesToAnotherSeries();
    void nothingIsFreeWhereAllIsOver();
    void bothAreKept();
    void refusedWithPlaceAndRemedy_data();
    void refusedWithPlaceAndRemedy();

private:
    // A balcony with an allocation of its own, and the same on Sundays.
    static QStringList more()
    {
        return {u"INSERT INTO season (id, name) VALUES (1, '2027')"_s, u"UPDATE series SET season_id = 1, version = version + 1"_s,
                u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y) VALUES (121, 2, 'Balcony', 'B', '1', 1, 2), (122, 2, 'Balcony', 'B', '2', 2, 2)"_s,
                u"INSERT INTO allocation (id, instance_id, name) VALUES (22, 2, 'Stalls'), (23, 3, 'Stalls'), (24, 2, 'Balcony'), (25, 3, 'Balcony')"_s,
                u"INSERT INTO price_level (id, allocation_id, name, price, currency) VALUES (42, 22, 'Adult', 5000, 'USD'), (43, 23, 'Adult', 5000, 'USD'), "
                "(44, 24, 'Adult', 3500, 'USD'), (45, 25, 'Adult', 3500, 'USD')"_s,
                u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) VALUES (7, 4, 2, 'Sunday', 9000000000000), (8, 4, 2, 'Sunday', 9000604800000)"_s,
                u"INSERT INTO series (id, event_id, venue_id, season_id, name, package_kind) VALUES (2, 3, 2, 1, 'Sundays 2027', 'fixed')"_s,
                u"INSERT INTO series_instance (series_id, instance_id) VALUES (2, 7), (2, 8)"_s, u"INSERT INTO price_level (id, event_id, name, price, currency) VALUES (46, 3, 'Package', 12000, 'USD')"_s,
                u"INSERT INTO series_price_level (series_id, price_level_id) VALUES (2, 46)"_s};
    }
    // Both series are still to come, and the other one takes renewals, too.
    static QStringList notBegun()
    {
        return {u"UPDATE event_instance SET starts_at = 8000000000000, version = version + 1 WHERE id = 1"_s,
                u"UPDATE series SET closes_at = 9000000000000, version = version + 1 WHERE id = 2"_s};
    }
    static void add(const store::TestDatabase &place, const QStringList &sql)
    {
        const auto db = place.open();
        for (const QString &one : sql) {
            if (!store::act(*db, one))
                qFatal("nothing was added");
        }
    }
    static QString filled(const store::TestDatabase &place)
    {
        const auto db = place.open();
        for (const QString &sql : actions::seatedHouse() + QStringList{u"UPDATE series SET closes_at = 9000000000000, version = version + 1"_s, u"UPDATE seat_claim SET until = 9000000000000, version = version + 1 WHERE until IS NOT NULL"_s}) {
            if (!store::act(*db, sql))
                qFatal("the house was not built");
        }
        return place.url().toString();
    }
    static QStringList texts(const QJsonValue &list)
    {
        QStringList texts;
        for (const QJsonValue &one : list.toArray())
            texts.append(one.toString());
        return texts;
    }
};

void CliSeatsTest::documentsAllOfIt()
{
    const store::TestDatabase bare(store::Engine::Sqlite);
    for (const QString &sql : {u"INSERT INTO event_instance (id, name) VALUES (1, 'Friday')"_s, u"INSERT INTO ticket_order (id, number) VALUES (1, 'ON-1')"_s,
                               u"INSERT INTO ticket_order_item (id, order_id, instance_id, status, seat_text) VALUES (1, 1, 1, 'Active', 'A 1')"_s})
        QVERIFY(store::act(*bare.open(), sql));
    const QString unread = bare.url().toString();
    Occurring answers;
    const Answer list = ask(unread, {u"seats"_s, u"resolve"_s});
    QCOMPARE(list.exitCode, 1);
    QCOMPARE(list.json().value("left"_L1)[0]["reason"_L1].toString(), u"noMap"_s);
    answers.add(list);
    QCOMPARE(ask(unread, {u"seats"_s, u"resolve"_s, u"--dry-run"_s}).json().value("left"_L1).toArray().size(), 1);
    const store::TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    answers.add(ask(db, {u"seats"_s, u"free"_s, u"ON-1"_s}));
    answers.add(ask(db, {u"seats"_s, u"free"_s, u"ON-1"_s, u"--accessible"_s, u"2"_s, u"--count"_s, u"8"_s}));
    answers.add(ask(db, {u"seats"_s, u"hold"_s, u"ON-1"_s, u"--to"_s, u"A 6-7"_s}));
    answers.add(ask(db, {u"seats"_s, u"show"_s, u"ON-1"_s}));
    answers.add(ask(db, {u"seats"_s, u"confirm"_s, u"ON-1"_s}));
    answers.add(ask(db, {u"seats"_s, u"wait"_s, u"ON-1"_s, u"--section"_s, u"Stalls"_s, u"--note"_s, u"Calls again"_s}));
    answers.add(ask(db, {u"seats"_s, u"wait"_s, u"ON-3"_s, u"--count"_s, u"2"_s}));
    answers.add(ask(db, {u"seats"_s, u"waitlist"_s}));
    answers.add(ask(db, {u"seats"_s, u"free"_s, u"ON-2"_s}));
    answers.add(ask(db, {u"seats"_s, u"swap"_s, u"ON-2"_s, u"--to"_s, u"A 11-12"_s, u"--dry-run"_s}));
    answers.add(ask(db, {u"seats"_s, u"swap"_s, u"ON-1"_s, u"--to"_s, u"A 11-12"_s, u"--dry-run"_s}));
    add(place, more());
    answers.add(ask(db, {u"seats"_s, u"swap"_s, u"ON-2"_s, u"--to"_s, u"Balcony B 1-2"_s, u"--dry-run"_s}));
    answers.add(ask(db, {u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--to"_s, u"Balcony B 1-2"_s}));
    add(place, notBegun());
    answers.add(ask(db, {u"seats"_s, u"move"_s, u"ON-3"_s, u"--series"_s, u"2"_s, u"--to"_s, u"Balcony B 1"_s, u"--dry-run"_s}));
    Keys documented = readHelp().value(u"seats"_s);
    QCOMPARE(documented - answers.keys, Keys());
    QCOMPARE(answers.keys - documented, Keys());
}

void CliSeatsTest::seatsAreChangedByTheirNames()
{
    const store::TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    const Answer free = ask(db, {u"seats"_s, u"free"_s, u"ON-1"_s});
    QCOMPARE(free.exitCode, 0);
    QCOMPARE(texts(free.json()["proposals"_L1][0]["seats"_L1]), (QStringList{u"Stalls A 6"_s, u"Stalls A 7"_s}));
    QCOMPARE(free.json()["performances"_L1].toInt(), 2);
    const QStringList swap{u"seats"_s, u"swap"_s, u"ON-1"_s, u"--to"_s, u"A 6-7"_s};
    const Answer tried = ask(db, swap + QStringList{u"--dry-run"_s});
    QCOMPARE(tried.exitCode, 0);
    QVERIFY(tried.json()["changed"_L1].toBool());
    QVERIFY(tried.json()["action"_L1].isNull());
    QCOMPARE(texts(ask(db, {u"seats"_s, u"show"_s, u"ON-1"_s}).json()["seats"_L1]), (QStringList{u"Stalls A 1"_s, u"Stalls A 2"_s}));
    const Answer done = ask(db, swap + QStringList{u"--why"_s, u"Wants to sit in the middle"_s});
    QCOMPARE(texts(done.json()["gave"_L1]), (QStringList{u"Stalls A 1"_s, u"Stalls A 2"_s}));
    QCOMPARE(texts(done.json()["took"_L1]), (QStringList{u"Stalls A 6"_s, u"Stalls A 7"_s}));
    QCOMPARE(done.json()["difference"_L1]["minor"_L1].toInt(), 0);
    QVERIFY(!done.json()["action"_L1].isNull());
    QVERIFY(!ask(db, swap).json()["changed"_L1].toBool());
    const Answer text = run({u"seats"_s, u"swap"_s, u"1"_s, u"--id"_s, u"--from"_s, u"7"_s, u"--to"_s, u"A 8"_s, u"--db"_s, db});
    QCOMPARE(text.exitCode, 4); // 7 is no seat's whole name
    const Answer one = run({u"seats"_s, u"swap"_s, u"1"_s, u"--id"_s, u"--from"_s, u"A 7"_s, u"--to"_s, u"A 8"_s, u"--performance"_s, u"3"_s, u"--db"_s, db});
    QVERIFY2(one.out.startsWith("Stalls row A ") && one.out.contains(" instead of ") && one.out.endsWith("stays the same.\n"), one.out.constData());
    QCOMPARE(ask(db, {u"seats"_s, u"add"_s, u"ON-2"_s, u"--to"_s, u"A 11"_s}).json()["difference"_L1]["minor"_L1].toInt(), 10000);
    QCOMPARE(ask(db, {u"seats"_s, u"drop"_s, u"ON-2"_s, u"--from"_s, u"A 11"_s}).errorCode(), u"orderRefused"_s); // a part is open now
}

void CliSeatsTest::saysTheWayAndWhatElse()
{
    const store::TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    add(place, more());
    const Answer swap = ask(db, {u"seats"_s, u"swap"_s, u"ON-2"_s, u"--to"_s, u"Balcony B 1-2"_s, u"--dry-run"_s});
    QCOMPARE(swap.json()["prices"_L1]["difference"_L1]["minor"_L1].toInt(), -6000);
    QCOMPARE(swap.json()["prices"_L1]["performances"_L1][0]["difference"_L1]["minor"_L1].toInt(), -3000);
    QCOMPARE(texts(swap.json()["prices"_L1]["to"_L1]), QStringList{u"Balcony"_s});
    const Answer whole = ask(db, {u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--to"_s, u"Balcony B 1-2"_s});
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(whole.json()["way"_L1].toString(), u"packageExchange"_s);
    QCOMPARE(whole.json()["reasons"_L1][0]["reason"_L1].toString(), u"otherAllocation"_s);
    const Answer once = ask(db, {u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--to"_s, u"Balcony B 1-2"_s, u"--performance"_s, u"2"_s});
    QCOMPARE(once.json()["way"_L1].toString(), u"exchange"_s);
    QCOMPARE(once.json()["reasons"_L1][0]["rule"_L1].toString(), u"X2"_s);
    const Answer beside = ask(db, {u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--to"_s, u"Stalls A 7-8"_s});
    QCOMPARE(beside.json()["way"_L1].toString(), u"reSeat"_s);
    const Answer taken = ask(db, {u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--to"_s, u"Stalls A 5-6"_s});
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(taken.json()["refused"_L1].toString(), u"seatsNotFree"_s);
    const QJsonArray others = taken.json()["others"_L1].toArray();
    QCOMPARE(others.size(), 2);
    QCOMPARE(others[0]["name"_L1].toString(), u"Balcony"_s);
    QCOMPARE(others[0]["difference"_L1]["minor"_L1].toInt(), -6000);
    QCOMPARE(others[1]["name"_L1].toString(), u"Sundays 2027"_s);
    QCOMPARE(others[1]["weekday"_L1].toInt(), 3); // in the theatre's zone
    QCOMPARE(others[1]["difference"_L1]["minor"_L1].toInt(), 4000);
    QCOMPARE(others[1]["way"_L1].toString(), u"packageExchange"_s);
    const Answer text = run({u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--db"_s, db});
    QVERIFY2(text.out.contains("rule X3, source a/1172580"), text.out.constData());
    const Answer one = ask(db, {u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--from"_s, u"A 3"_s});
    QCOMPARE(one.json()["count"_L1].toInt(), 1);
    QVERIFY(one.json()["way"_L1].isNull());
    const QJsonArray atOne = ask(db, {u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--performance"_s, u"2"_s}).json()["others"_L1].toArray();
    QCOMPARE(atOne.size(), 1); // another series is no way to one evening
    QCOMPARE(atOne[0]["performances"_L1].toInt(), 1);
    QCOMPARE(atOne[0]["difference"_L1]["minor"_L1].toInt(), -3000);
    const QJsonArray needed = ask(db, {u"seats"_s, u"suggest"_s, u"ON-2"_s, u"--accessible"_s, u"2"_s}).json()["others"_L1].toArray();
    QCOMPARE(needed.size(), 1);
    QCOMPARE(texts(needed[0]["seats"_L1]), (QStringList{u"Stalls A 9"_s, u"Stalls A 10"_s}));
}

// Where packages have prices of their own in the stalls and on the balcony.
void CliSeatsTest::oneEveningIsNoPackage()
{
    const store::TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    add(place, more() + QStringList{u"INSERT INTO price_level (id, event_id, name, price, currency) VALUES (47, 3, 'Package', 8000, 'USD')"_s,
                                    u"UPDATE price_level SET currency = 'USD', version = version + 1 WHERE id = 32"_s,
                                    u"UPDATE series_price_level SET allocation_name = 'Stalls', version = version + 1 WHERE price_level_id = 32"_s,
                                    u"INSERT INTO series_price_level (series_id, price_level_id, allocation_name) VALUES (1, 47, 'Balcony')"_s});
    const auto balcony = [&](const QStringList &where) { return ask(db, QStringList{u"seats"_s, u"suggest"_s, u"ON-2"_s} + where).json()["others"_L1][0]; };
    QCOMPARE(balcony({})["name"_L1].toString(), u"Balcony"_s);
    QCOMPARE(balcony({})["difference"_L1]["minor"_L1].toInt(), -4000); // two packages
    QCOMPARE(balcony({u"--performance"_s, u"2"_s})["difference"_L1]["minor"_L1].toInt(), -3000); // two tickets
}

void CliSeatsTest::whoWaitsIsNamed()
{
    const store::TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    const QStringList wait{u"seats"_s, u"wait"_s, u"ON-1"_s, u"--section"_s, u"Stalls"_s};
    QVERIFY(ask(db, wait + QStringList{u"--dry-run"_s}).json()["action"_L1].isNull());
    QVERIFY(ask(db, {u"seats"_s, u"waitlist"_s}).json()["waits"_L1].toArray().isEmpty());
    const Answer put = ask(db, wait);
    QCOMPARE(put.exitCode, 0);
    QCOMPARE(put.json()["wait"_L1]["seats"_L1].toInt(), 2); // as many as it has
    QCOMPARE(put.json()["wait"_L1]["patron"_L1].toString(), u"Ana Ruiz"_s);
    const Answer free = ask(db, {u"seats"_s, u"free"_s, u"ON-2"_s});
    QCOMPARE(free.json()["proposals"_L1][0]["waiting"_L1].toArray().size(), 1);
    const Answer swap = run({u"seats"_s, u"swap"_s, u"ON-2"_s, u"--to"_s, u"A 11-12"_s, u"--db"_s, db});
    QVERIFY2(swap.out.contains("Next on the wait list: Ana Ruiz. These seats would do: Stalls row A seats 3"), swap.out.constData());
    QCOMPARE(ask(db, {u"seats"_s, u"unwait"_s, u"7"_s}).errorCode(), u"recordUnknown"_s);
    const QString id = put.json()["wait"_L1]["id"_L1].toVariant().toString();
    QCOMPARE(ask(db, {u"seats"_s, u"unwait"_s, id}).exitCode, 0);
    QCOMPARE(run({u"seats"_s, u"waitlist"_s, u"--db"_s, db}).out, QByteArray("Nobody waits for seats.\n"));
    QCOMPARE(ask(db, {u"seats"_s, u"wait"_s, u"ON-1"_s, u"--count"_s, u"0"_s}).errorCode(), u"valueInvalid"_s);
}

// Tried, then done, then undone; what cannot be says so and leaves all as it was.
void CliSeatsTest::aRenewalGoesToAnotherSeries()
{
    const store::TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    add(place, more() + notBegun());
    const auto series = [&] { return place.open()->value(u"SELECT series_id FROM ticket_order WHERE number = 'ON-3'"_s)->toString(); };
    const QStringList move{u"seats"_s, u"move"_s, u"ON-3"_s, u"--series"_s, u"2"_s, u"--to"_s, u"Balcony B 1"_s};
    const Answer tried = ask(db, move + QStringList{u"--dry-run"_s});
    QVERIFY2(tried.exitCode == 0, tried.err.constData());
    QVERIFY(tried.json()["changed"_L1].toBool() && tried.json()["action"_L1].isNull());
    QCOMPARE(series(), u"1"_s);
    const Answer done = ask(db, move + QStringList{u"--why"_s, u"Works on Saturdays"_s, u"--prefers-original"_s});
    QCOMPARE(done.exitCode, 0);
    const QJsonObject json = done.json();
    QCOMPARE(json["from"_L1].toString(), u"Evenings 2027"_s);
    QCOMPARE(json["to"_L1].toString(), u"Sundays 2027"_s);
    QCOMPARE(texts(json["gave"_L1]), QStringList{u"Stalls A 5"_s});
    QCOMPARE(texts(json["took"_L1]), QStringList{u"Balcony B 1"_s});
    QCOMPARE(json["packages"_L1][0]["level"_L1].toString(), u"Package"_s);
    QCOMPARE(json["packages"_L1][0]["price"_L1]["minor"_L1].toInt(), 12000);
    QCOMPARE(json["difference"_L1]["minor"_L1].toInt(), 2000);
    QCOMPARE(json["due"_L1]["minor"_L1].toInt(), 12000);
    QVERIFY(json["keepsOriginal"_L1].toBool());
    QCOMPARE(series(), u"2"_s);
    QCOMPARE(place.open()->value(u"SELECT why FROM journal_action WHERE what = 'order.move'"_s)->toString(), u"Works on Saturdays"_s);
    QCOMPARE(ask(db, {u"undo"_s}).exitCode, 0);
    QCOMPARE(series(), u"1"_s);
    const auto refused = [&](const QStringList &words) { return ask(db, {u"seats"_s, u"move"_s, u"ON-3"_s, u"--series"_s, words[0], u"--to"_s, words[1]}).errorCode(); };
    QCOMPARE(refused({u"9"_s, u"Balcony B 1"_s}), u"recordUnknown"_s);
    QCOMPARE(refused({u"1"_s, u"Stalls A 5"_s}), u"actionRefused"_s);
    QCOMPARE(refused({u"2"_s, u"Balcony Z 1"_s}), u"valueInvalid"_s);
    QCOMPARE(refused({u"2"_s, u"Balcony B 1-2"_s}), u"seatsCount"_s);
    QCOMPARE(run({u"seats"_s, u"move"_s, u"ON-3"_s, u"--to"_s, u"Balcony B 1"_s, u"--db"_s, db}).exitCode, 2);
    QCOMPARE(run({u"seats"_s, u"swap"_s, u"ON-3"_s, u"--to"_s, u"A 6"_s, u"--series"_s, u"2"_s, u"--db"_s, db}).exitCode, 2);
    QCOMPARE(ask(db, {u"settings"_s, u"set"_s, u"records.master"_s, u"patronmanager"_s}).exitCode, 0);
    QCOMPARE(refused({u"2"_s, u"Balcony B 1"_s}), u"recordsElsewhere"_s);
    QCOMPARE(series(), u"1"_s);
}

void CliSeatsTest::nothingIsFreeWhereAllIsOver()
{
    const store::TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    const QString order = place.open()->value(u"SELECT o.number FROM ticket_order o JOIN ticket_order_item i ON i.order_id = o.id WHERE o.series_id IS NOT NULL ORDER BY o.id LIMIT 1"_s)->toString();
    QVERIFY(ask(db, {u"seats"_s, u"free"_s, order}).json()["performances"_L1].toInt() > 0);
    add(place, {u"UPDATE event_instance SET starts_at = 1, version = version + 1"_s});
    const Answer answer = ask(db, {u"seats"_s, u"free"_s, order});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json()["performances"_L1].toInt(-1), 0);
    QVERIFY2(answer.json()["obstacles"_L1][0].toString().contains("still to come"_L1), answer.out.constData());
}

void CliSeatsTest::bothAreKept()
{
    const store::TestDatabase place(store::Engine::Sqlite);
    const QString db = filled(place);
    const Answer held = ask(db, {u"seats"_s, u"hold"_s, u"ON-1"_s, u"--to"_s, u"A 6-7"_s, u"--days"_s, u"3"_s});
    QCOMPARE(held.exitCode, 0);
    QVERIFY(!held.json()["heldUntil"_L1].isNull());
    QCOMPARE(texts(ask(db, {u"seats"_s, u"show"_s, u"ON-1"_s}).json()["held"_L1]), (QStringList{u"Stalls A 6"_s, u"Stalls A 7"_s}));
    QCOMPARE(ask(db, {u"seats"_s, u"swap"_s, u"ON-1"_s, u"--to"_s, u"A 11-12"_s}).errorCode(), u"holdOpen"_s);
    QCOMPARE(ask(db, {u"seats"_s, u"release"_s, u"ON-1"_s}).json()["performances"_L1].toInt(), 2);
    QVERIFY(texts(ask(db, {u"seats"_s, u"show"_s, u"ON-1"_s}).json()["held"_L1]).isEmpty());
    QCOMPARE(ask(db, {u"seats"_s, u"confirm"_s, u"ON-1"_s}).errorCode(), u"holdNone"_s);
}

void CliSeatsTest::refusedWithPlaceAndRemedy_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &words, int exitCode, const QString &code = {}) { QTest::newRow(name) << words.split(u'|') << exitCode << code; };
    row("no such part", u"fly|ON-1"_s, 2);
    row("nowhere to", u"swap|ON-1"_s, 2);
    row("a drop with new seats", u"drop|ON-1|--from|A 1|--to|A 6"_s, 2);
    row("days of a swap", u"swap|ON-1|--to|A 6-7|--days|2"_s, 2);
    row("no such order", u"swap|ON-9|--to|A 6"_s, 4, u"recordUnknown"_s);
    row("no such seats", u"swap|ON-1|--to|Z 1-2"_s, 4, u"valueInvalid"_s);
    row("not its own", u"swap|ON-1|--from|A 5|--to|A 6"_s, 4, u"valueInvalid"_s);
    row("somebody's", u"swap|ON-1|--to|A 5-6"_s, 4, u"seatsNotFree"_s);
    row("too many", u"swap|ON-1|--to|A 6-8"_s, 4, u"seatsCount"_s);
    row("less than no days", u"hold|ON-1|--to|A 6-7|--days|-1"_s, 4, u"valueInvalid"_s);
    row("not a number", u"swap|ON-1|--to|A 6-7|--accessible|some"_s, 4, u"valueInvalid"_s);
    row("an option of another part", u"suggest|ON-1|--days|2"_s, 2);
    row("a reason of nothing done", u"show|ON-1|--why|Curious"_s, 2);
    row("no such section", u"wait|ON-1|--section|Gallery"_s, 4, u"sectionUnknown"_s);
    row("no such series", u"waitlist|99"_s, 4, u"recordUnknown"_s);
    row("advice for a performance of nobody's", u"suggest|ON-1|--performance|999"_s, 4, u"recordUnknown"_s);
    row("advice for one that is over", u"suggest|ON-1|--performance|1"_s, 4, u"recordUnknown"_s);
    row("over already", u"swap|ON-1|--to|A 6-7|--performance|1"_s, 4, u"recordUnknown"_s);
}

void CliSeatsTest::refusedWithPlaceAndRemedy()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    const store::TestDatabase place(store::Engine::Sqlite);
    const Answer answer = ask(filled(place), QStringList{u"seats"_s} + words);
    QCOMPARE(answer.exitCode, exitCode);
    if (!code.isEmpty())
        QCOMPARE(answer.errorCode(), code);
    if (code == u"seatsNotFree"_s) {
        QCOMPARE(answer.json()["error"_L1]["details"_L1]["alternatives"_L1][0].toString(), u"Stalls A 6 + 7"_s);
        QVERIFY(answer.err.contains("Cy Orr"));
    }
}

QTEST_GUILESS_MAIN(CliSeatsTest)
#include "tst_cliseats.moc"
