// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tests/actions/renewalhouse.h"

#include <QJsonArray>

using namespace pd;
using namespace pd::actions;
using cli::Answer;
using cli::ask;

// Reminders, letters, the outbox, and declining many at once, from the command line.
class CliMailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void remindsWhoIsPending();
    void aDryRunWritesNothing();
    void cancelsMails();
    void writesNeverthelessWhereTheFlagSpeaksOfTheOtherWay();
    void writesLetters();
    void declinesFromTheLog();
    void saysWhatIsWrong();

private:
    // Four renewed: 1 has paid, 2 is deceased, 3 and 4 are pending with an address.
    struct Season {
        explicit Season(Engine engine)
            : desk(engine)
            , house(desk, 4)
            , db(desk.db->url().toString())
        {
            desk.run({u"UPDATE contact SET email = 'p@example.org', mailing_street = 'Main Street 1', mailing_city = 'Springfield', version = version + 1"_s,
                      u"UPDATE contact SET deceased = 1, version = version + 1 WHERE id = 2"_s});
            ready = ask(db, {u"renewals"_s, u"run"_s, u"2"_s}).exitCode == 0 && ask(db, {u"pay"_s, u"R2-1"_s, u"13.20"_s, u"--method"_s, u"cash"_s}).exitCode == 0;
        }
        Desk desk;
        RenewalHouse house;
        QString db;
        bool ready = false;
    };
};

void CliMailTest::remindsWhoIsPending()
{
    QFETCH_GLOBAL(Engine, engine);
    Season season(engine);
    QVERIFY(season.ready);
    const Answer reminded = ask(season.db, {u"renewals"_s, u"remind"_s, u"2"_s});
    QVERIFY2(reminded.exitCode == 0, reminded.err.constData());
    QCOMPARE(reminded.json()["written"_L1].toInt(), 2);
    QCOMPARE(reminded.json()["leftOut"_L1].toArray().size(), 2);
    QCOMPARE(reminded.json()["leftOut"_L1][0]["reason"_L1].toString(), u"deceased"_s);
    QCOMPARE(reminded.json()["leftOut"_L1][1]["reason"_L1].toString(), u"settled"_s);
    const Answer list = ask(season.db, {u"outbox"_s, u"list"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json()["mails"_L1].toArray().size(), 2);
    const QJsonValue mail = list.json()["mails"_L1][0];
    QCOMPARE(mail["kind"_L1].toString(), u"reminder"_s);
    QCOMPARE(mail["state"_L1].toString(), u"waiting"_s);
    QCOMPARE(mail["recipient"_L1].toString(), u"p@example.org"_s);
    QVERIFY(mail["body"_L1].toString().contains(u"Dear Patron 4,"_s));
    QVERIFY(mail["body"_L1].toString().contains(u"Main 0 7, Main 0 8"_s));
    // Never twice in some days without being told to.
    const Answer second = ask(season.db, {u"renewals"_s, u"remind"_s, u"2"_s});
    QCOMPARE(second.json()["written"_L1].toInt(), 0);
    QCOMPARE(second.json()["leftOut"_L1][3]["reason"_L1].toString(), u"remindedLately"_s);
    QCOMPARE(ask(season.db, {u"renewals"_s, u"remind"_s, u"2"_s, u"--again"_s}).json()["written"_L1].toInt(), 2);
    QCOMPARE(ask(season.db, {u"undo"_s}).exitCode, 0);
    QCOMPARE(ask(season.db, {u"outbox"_s, u"list"_s}).json()["mails"_L1].toArray().size(), 2);
    QVERIFY(season.desk.genuine());
}

void CliMailTest::aDryRunWritesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    Season season(engine);
    const Answer tried = ask(season.db, {u"renewals"_s, u"remind"_s, u"2"_s, u"--dry-run"_s});
    QCOMPARE(tried.json()["written"_L1].toInt(), 2);
    QVERIFY(tried.json()["action"_L1].isNull());
    QVERIFY(ask(season.db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1].toArray().isEmpty());
}

void CliMailTest::cancelsMails()
{
    QFETCH_GLOBAL(Engine, engine);
    Season season(engine);
    QCOMPARE(ask(season.db, {u"renewals"_s, u"remind"_s, u"2"_s}).exitCode, 0);
    const QJsonArray mails = ask(season.db, {u"outbox"_s, u"list"_s}).json()["mails"_L1].toArray();
    const QString first = mails[0]["id"_L1].toString(), second = mails[1]["id"_L1].toString();
    QCOMPARE(ask(season.db, {u"outbox"_s, u"cancel"_s, first, u"--dry-run"_s}).json()["cancelled"_L1].toInt(), 1);
    QCOMPARE(ask(season.db, {u"outbox"_s, u"cancel"_s, first}).exitCode, 0);
    const Answer both = ask(season.db, {u"outbox"_s, u"cancel"_s, first, second});
    QCOMPARE(both.exitCode, 1);
    QCOMPARE(both.json()["cancelled"_L1].toInt(), 1);
    QCOMPARE(both.json()["refused"_L1][0]["code"_L1].toString(), u"mailNotWaiting"_s);
    QVERIFY(ask(season.db, {u"outbox"_s, u"list"_s}).json()["mails"_L1].toArray().isEmpty());
    QCOMPARE(ask(season.db, {u"outbox"_s, u"list"_s, u"--all"_s}).json()["mails"_L1].toArray().size(), 2);
    QCOMPARE(ask(season.db, {u"outbox"_s, u"cancel"_s, u"999"_s}).errorCode(), u"recordUnknown"_s);
}

void CliMailTest::writesNeverthelessWhereTheFlagSpeaksOfTheOtherWay()
{
    QFETCH_GLOBAL(Engine, engine);
    Season season(engine);
    season.desk.run({u"UPDATE contact SET do_not_mail = 1, version = version + 1 WHERE id = 3"_s, u"UPDATE contact SET opted_out_of_email = 1, version = version + 1 WHERE id = 4"_s});
    const auto written = [&](const QStringList &words, const char *count) { return ask(season.db, words).json()[QLatin1StringView(count)].toInt(); };
    QCOMPARE(written({u"renewals"_s, u"remind"_s, u"2"_s}, "written"), 0);
    QCOMPARE(written({u"renewals"_s, u"remind"_s, u"2"_s, u"--even-no-post"_s, u"--dry-run"_s}, "written"), 1);
    QCOMPARE(written({u"renewals"_s, u"remind"_s, u"2"_s, u"--even-no-post"_s}, "written"), 1);
    const QTemporaryDir folder;
    QCOMPARE(written({u"renewals"_s, u"letters"_s, u"2"_s, u"--out"_s, folder.filePath(u"a.pdf"_s)}, "letters"), 0);
    QCOMPARE(written({u"renewals"_s, u"letters"_s, u"2"_s, u"--even-opted-out"_s, u"--out"_s, folder.filePath(u"b.pdf"_s)}, "letters"), 1);
}

void CliMailTest::writesLetters()
{
    QFETCH_GLOBAL(Engine, engine);
    Season season(engine);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letters.pdf"_s);
    const Answer answer = ask(season.db, {u"renewals"_s, u"letters"_s, u"2"_s, u"--out"_s, path});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(answer.json()["letters"_L1].toInt(), 2);
    QCOMPARE(answer.json()["leftOut"_L1][0]["reason"_L1].toString(), u"deceased"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(ask(season.db, {u"renewals"_s, u"letters"_s, u"2"_s, u"--out"_s, path}).errorCode(), u"fileExists"_s);
}

void CliMailTest::declinesFromTheLog()
{
    QFETCH_GLOBAL(Engine, engine);
    Season season(engine);
    const QStringList words{u"decline"_s, u"--log"_s, u"2"_s};
    const QStringList before = endState(*season.desk.db);
    const Answer tried = ask(season.db, words + QStringList{u"--dry-run"_s});
    QCOMPARE(tried.exitCode, 1);
    QCOMPARE(tried.json()["declined"_L1].toArray().size(), 3);
    QCOMPARE(tried.json()["refused"_L1].toArray().size(), 1); // who has paid
    QCOMPARE(endState(*season.desk.db), before);
    QVERIFY(ask(season.db, words + QStringList{u"--outcome"_s, u"moved"_s}).json()["declined"_L1].toArray().isEmpty());
    const Answer done = ask(season.db, words + QStringList{u"--outcome"_s, u"sameSeats"_s, u"--why"_s, u"Did not answer in time"_s});
    QCOMPARE(done.json()["declined"_L1].toArray().size(), 3);
    QCOMPARE(season.desk.db->value(u"SELECT count(*) FROM seat_claim WHERE instance_id IN (3, 4)"_s)->toInt(), 4);
    QCOMPARE(ask(season.db, {u"undo"_s}).exitCode, 0); // all of them
    QCOMPARE(endState(*season.desk.db), before);
}

void CliMailTest::saysWhatIsWrong()
{
    QFETCH_GLOBAL(Engine, engine);
    Season season(engine);
    QCOMPARE(ask(season.db, {u"renewals"_s, u"remind"_s, u"9"_s}).errorCode(), u"recordUnknown"_s);
    QCOMPARE(ask(season.db, {u"renewals"_s, u"letters"_s, u"2"_s}).exitCode, 2);
    QCOMPARE(ask(season.db, {u"outbox"_s, u"post"_s}).exitCode, 2);
    QCOMPARE(ask(season.db, {u"outbox"_s, u"cancel"_s}).exitCode, 2);
    QCOMPARE(ask(season.db, {u"decline"_s}).exitCode, 2);
    QCOMPARE(ask(season.db, {u"decline"_s, u"R2-1"_s, u"--log"_s, u"2"_s}).exitCode, 2);
    QCOMPARE(ask(season.db, {u"decline"_s, u"--log"_s, u"2"_s, u"--outcome"_s, u"perhaps"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(ask(season.db, {u"decline"_s, u"--log"_s, u"9"_s}).errorCode(), u"recordUnknown"_s);
}

QTEST_GUILESS_MAIN(CliMailTest)
#include "tst_climail.moc"
