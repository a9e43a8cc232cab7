// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhelp.h"
#include "tests/actions/wishedhouse.h"

using namespace pd;
using namespace pd::actions;
using cli::Answer;
using cli::ask;

// Wishes recorded, planned and met from the command line.
class CliPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void recordsPlansAndApplies();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void whatIsOverIsNotPlanned();
    void oneIsNotSpokenOfAsMany();
    void isDocumented();

private:
    static QString url(const Desk &desk) { return desk.db->url().toString(); }

    // 1 and 2 can swap; 3 would like what 1 gets; nothing suits 4; 5 has paid a part; 9 has the rest.
    static void fill(Desk &desk, WishedHall &hall)
    {
        hall.seat(1, {201});
        hall.seat(2, {105});
        hall.seat(3, {202});
        hall.seat(4, {203});
        hall.seat(5, {204}, u"Partially Paid"_s);
        hall.seat(9, {101, 102, 103, 104, 106, 107, 108, 109, 110, 205, 206, 207, 208, 209, 210});
        QVERIFY(desk.run({u"UPDATE event_instance SET starts_at = 4102444800000, version = version + 1 WHERE id > 1"_s}));
    }
    static Answer wish(const QString &db, const QStringList &words) { return ask(db, QStringList{u"plan"_s, u"wish"_s} + words); }
};

void CliPlanTest::recordsPlansAndApplies()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    fill(desk, hall);
    const QString db = url(desk);
    const Answer tried = wish(db, {u"ON-1"_s, u"nearer"_s, u"--dry-run"_s});
    QVERIFY2(tried.exitCode == 0, tried.err.constData());
    QVERIFY(tried.json()["recorded"_L1]["request"_L1].isNull());
    QCOMPARE(rows(desk, u"SELECT id FROM change_request"_s), QString());
    const QString first = wish(db, {u"ON-1"_s, u"nearer"_s, u"mayBeWorse"_s, u"--priority"_s, u"2"_s}).json()["recorded"_L1]["request"_L1].toString();
    const QString second = wish(db, {u"20"_s, u"--id"_s, u"aisle"_s, u"mayBeWorse"_s, u"--fallback"_s, u"call_first"_s}).json()["recorded"_L1]["request"_L1].toString();
    QCOMPARE(wish(db, {u"ON-3"_s, u"nearer"_s}).exitCode, 0);
    const Answer plan = ask(db, {u"plan"_s, u"1"_s});
    QCOMPARE(plan.exitCode, 1); // the third is not served
    QCOMPARE(plan.json()["moves"_L1].toArray().size(), 2);
    QVERIFY(plan.json()["optimal"_L1].toBool());
    QCOMPARE(plan.json()["wishes"_L1][2]["outcome"_L1].toString(), u"others"_s);
    QCOMPARE(plan.json()["wishes"_L1][2]["others"_L1][0]["by"_L1].toString(), u"priority"_s);
    QCOMPARE(ask(db, {u"plan"_s, u"1"_s, u"--order"_s, u"seniority"_s}).json()["order"_L1].toString(), u"seniority"_s);
    QCOMPARE(ask(db, {u"settings"_s, u"set"_s, u"seats.planOrder"_s, u"donorLevel+priority"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"plan"_s, u"1"_s}).json()["order"_L1].toString(), u"donorLevel+priority"_s);
    const QString digest = plan.json()["digest"_L1].toString();
    // Nobody has called the second yet.
    QVERIFY(ask(db, {u"plan"_s, u"1"_s, u"--apply"_s, u"all"_s}).json()["applied"_L1].toArray().isEmpty());
    const QString before = hall.seats();
    const QString both = first + u',' + second;
    QCOMPARE(ask(db, {u"plan"_s, u"1"_s, u"--apply"_s, both, u"--dry-run"_s}).json()["applied"_L1].toArray().size(), 2);
    QCOMPARE(hall.seats(), before);
    const Answer done = ask(db, {u"plan"_s, u"1"_s, u"--apply"_s, both, u"--expect"_s, digest});
    QVERIFY2(done.json()["action"_L1].isString(), done.out.constData());
    QCOMPARE(rows(desk, u"SELECT contact_id, seat_id FROM seat_claim WHERE instance_id = 2 AND contact_id < 3 ORDER BY contact_id"_s), u"1 105; 2 201"_s);
    QCOMPARE(ask(db, {u"plan"_s, u"1"_s, u"--apply"_s, u"all"_s, u"--expect"_s, digest}).errorCode(), u"actionRefused"_s);
    QCOMPARE(ask(db, {u"undo"_s}).exitCode, 0);
    QCOMPARE(hall.seats(), before);
    QCOMPARE(ask(db, {u"journal"_s, u"verify"_s}).exitCode, 0);
}

void CliPlanTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("no series") << QStringList{u"77"_s} << 4 << u"recordUnknown"_s;
    QTest::newRow("no number") << QStringList{u"six"_s} << 4 << u"recordUnknown"_s;
    QTest::newRow("no order of criteria") << QStringList{u"1"_s, u"--order"_s, u"age"_s} << 4 << u"valueInvalid"_s;
    QTest::newRow("no time") << QStringList{u"1"_s, u"--seconds"_s, u"0"_s} << 2 << u"usage"_s;
    QTest::newRow("no such wish") << QStringList{u"wish"_s, u"ON-1"_s, u"quiet"_s} << 4 << u"valueInvalid"_s;
    QTest::newRow("no wish") << QStringList{u"wish"_s, u"ON-1"_s} << 2 << u"usage"_s;
    QTest::newRow("no priority") << QStringList{u"wish"_s, u"ON-1"_s, u"aisle"_s, u"--priority"_s, u"10"_s} << 2 << u"usage"_s;
    QTest::newRow("not in the plan") << QStringList{u"1"_s, u"--apply"_s, u"5"_s} << 4 << u"actionRefused"_s;
}

void CliPlanTest::saysWhatIsWrong()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QStringList, words);
    if (engine == Engine::Postgres)
        return; // the same sentences
    Desk desk(engine);
    WishedHall hall(desk, 2);
    fill(desk, hall);
    const Answer answer = ask(url(desk), QStringList{u"plan"_s} + words);
    QTEST(answer.exitCode, "exitCode");
    QFETCH(QString, code);
    QVERIFY2(answer.errorCode() == code, answer.out.constData());
}

// A series of last season does have its performances.
void CliPlanTest::whatIsOverIsNotPlanned()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    WishedHall hall(desk, 2);
    fill(desk, hall);
    desk.run({u"UPDATE event_instance SET starts_at = 1, version = version + 1"_s});
    const Answer answer = ask(url(desk), {u"plan"_s, u"1"_s});
    QCOMPARE(answer.errorCode(), u"actionRefused"_s);
    QVERIFY2(answer.err.contains("are over"), answer.err.constData());
}

// Without --lang as with it.
void CliPlanTest::oneIsNotSpokenOfAsMany()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        return; // the same sentences
    Desk desk(engine);
    WishedHall hall(desk, 2);
    fill(desk, hall);
    const auto plan = [&](const QStringList &language) { return cli::run(language + QStringList{u"--db"_s, url(desk), u"plan"_s, u"1"_s}).out; };
    hall.wish(1, {}); // in words only
    QVERIFY2(plan({}).contains("1 request could not be weighed."), plan({}).constData());
    QCOMPARE(plan({u"--lang"_s, u"en"_s}), plan({}));
    hall.wish(3, {});
    QVERIFY2(plan({}).contains("2 requests could not be weighed."), plan({}).constData());
}

void CliPlanTest::isDocumented()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        return; // the same keys
    Desk desk(engine);
    WishedHall hall(desk, 2);
    fill(desk, hall);
    const QString db = url(desk);
    hall.wish(1, {u"nearer"_s, u"mayBeWorse"_s}, {}, 2);
    hall.wish(2, {u"aisle"_s, u"mayBeWorse"_s});
    hall.wish(3, {u"nearer"_s});
    hall.wish(4, {u"section=Gallery"_s});
    hall.wish(5, {u"nearer"_s});
    desk.run({u"UPDATE change_request SET note = 'Please', version = version + 1"_s});
    cli::Occurring answers;
    answers.add(ask(db, {u"plan"_s, u"1"_s}));
    answers.add(ask(db, {u"plan"_s, u"1"_s, u"--apply"_s, u"all"_s}));
    answers.add(wish(db, {u"ON-1"_s, u"aisle"_s}));
    // All but one seat of the front row is somebody's, who waits for one more.
    Desk other(engine);
    WishedHall full(other, 2);
    full.seat(1, {201});
    full.seat(9, {101, 102, 103, 104, 106, 107, 108, 109, 110, 202, 203, 204, 205, 206, 207, 208, 209, 210});
    full.wish(1, {u"nearer"_s, u"mayBeWorse"_s});
    QVERIFY(other.run({u"UPDATE event_instance SET starts_at = 4102444800000, version = version + 1 WHERE id > 1"_s,
                       u"INSERT INTO seat_wait (series_id, contact_id, order_id, section, seats, since_at) VALUES (1, 9, 90, 'Main', 1, 9)"_s}));
    const Answer freed = ask(url(other), {u"plan"_s, u"1"_s, u"--apply"_s, u"all"_s});
    QCOMPARE(freed.json()["next"_L1].toArray().size(), 1);
    QVERIFY2(freed.json()["next"_L1][0].isString(), freed.out.constData());
    answers.add(freed);
    const cli::Keys documented = cli::readHelp().value(u"plan"_s);
    const auto list = [](const cli::Keys &keys) { return QStringList(keys.cbegin(), keys.cend()).join(u' '); };
    QCOMPARE(list(answers.keys - documented), QString());
    QCOMPARE(list(documented - answers.keys), QString());
}

QTEST_GUILESS_MAIN(CliPlanTest)
#include "tst_cliplan.moc"
