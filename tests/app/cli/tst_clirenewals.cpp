// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tests/actions/renewalhouse.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace pd;
using namespace pd::actions;
using cli::Answer;
using cli::ask;

// Rolling a series over from the command line, also when the program dies on the way.
class CliRenewalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void rehearsesMapsRunsAndLogs();
    void tellsHowFarItIs();
    void aDryRunWritesNothing();
    void refusesWhatAStepHasNoUseFor_data();
    void refusesWhatAStepHasNoUseFor();
    void saysWhatIsWrong();
    void aRunThatIsKilledComesToTheSameEnd();
    void twoRunsAtOnceAreOne();

private:
    static QString url(const Desk &desk) { return desk.db->url().toString(); }
    static qint64 lastRun(Desk &desk) { return desk.db->value(u"SELECT max(id) FROM journal_action WHERE what = 'renewal.run'"_s)->toLongLong(); }
    static QStringList rowsOf(const QStringList &rows, const QString &kind) { return rows.filter(QRegularExpression(u'^' + QRegularExpression::escape(kind))); }
};

void CliRenewalsTest::rehearsesMapsRunsAndLogs()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 4);
    desk.run({u"UPDATE price_level SET name = 'Package six', version = version + 1 WHERE id = 6"_s,
              u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (3, 5, 'ticket')"_s});
    const QString db = url(desk);
    const Answer list = ask(db, {u"renewals"_s, u"list"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json()["series"_L1][0]["name"_L1].toString(), u"Six 2027"_s);
    QCOMPARE(list.json()["series"_L1][0]["from"_L1].toString(), u"1"_s); // by its name
    const Answer first = ask(db, {u"renewals"_s, u"rehearse"_s, u"2"_s});
    QCOMPARE(first.exitCode, 1);
    QCOMPARE(first.json()["wouldRenew"_L1].toInt(), 0);
    QCOMPARE(first.json()["names"_L1][0]["how"_L1].toString(), u"suggested"_s);
    const Answer map = ask(db, {u"renewals"_s, u"map"_s, u"2"_s, u"--suggested"_s, u"--proposed"_s, u"--skip"_s, u"4"_s});
    QVERIFY2(map.exitCode == 0, map.err.constData());
    const Answer second = ask(db, {u"renewals"_s, u"rehearse"_s, u"2"_s});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json()["wouldRenew"_L1].toInt(), 3);
    QCOMPARE(ask(db, {u"renewals"_s, u"run"_s, u"2"_s, u"--expect"_s, first.json()["digest"_L1].toString()}).errorCode(), u"renewalOutdated"_s);
    const Answer run = ask(db, {u"renewals"_s, u"run"_s, u"2"_s, u"--expect"_s, second.json()["digest"_L1].toString(), u"--batch"_s, u"2"_s});
    QCOMPARE(run.exitCode, 1); // somebody was left out
    QCOMPARE(run.json()["renewed"_L1].toInt(), 3);
    QCOMPARE(run.json()["actions"_L1].toArray().size(), 2);
    const Answer log = ask(db, {u"renewals"_s, u"log"_s, u"2"_s});
    QCOMPARE(log.json()["entries"_L1].toArray().size(), 4);
    QCOMPARE(log.json()["entries"_L1][2]["outcome"_L1].toString(), u"moved"_s);
    QCOMPARE(log.json()["entries"_L1][1]["seats"_L1].toString(), u"Main 0 3, Main 0 4"_s);
    QVERIFY(desk.genuine());
}

void CliRenewalsTest::tellsHowFarItIs()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 4);
    const QString db = url(desk);
    QCOMPARE(ask(db, {u"renewals"_s, u"run"_s, u"2"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"pay"_s, u"R2-1"_s, u"13.20"_s, u"--method"_s, u"cash"_s}).exitCode, 0);
    QCOMPARE(ask(db, {u"decline"_s, u"R2-2"_s}).exitCode, 0);
    const Answer answer = ask(db, {u"renewals"_s, u"progress"_s, u"2"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    const QJsonValue progress = answer.json()["progress"_L1];
    QCOMPARE(progress.toArray().size(), 1);
    const QJsonValue counts = progress[0]["counts"_L1];
    QCOMPARE(counts["orders"_L1].toInt(), 4);
    QCOMPARE(counts["pending"_L1].toInt(), 2);
    QCOMPARE(counts["paid"_L1].toInt(), 1);
    QCOMPARE(counts["declined"_L1].toInt(), 1);
    QCOMPARE(progress[0]["last"_L1].toString(), u"1"_s);
    const QJsonArray days = progress[0]["days"_L1].toArray();
    QCOMPARE(days.last()["paid"_L1].toInt(), 1); // its run, and both deeds, were today
    QCOMPARE(days.last()["declined"_L1].toInt(), 1);
    QCOMPARE(progress[0]["renewals"_L1][1]["standing"_L1].toString(), u"declined"_s);
    QCOMPARE(ask(db, {u"renewals"_s, u"progress"_s, u"2"_s, u"--all"_s}).json()["progress"_L1].toArray().size(), 1);
    QCOMPARE(ask(db, {u"renewals"_s, u"progress"_s, u"9"_s}).errorCode(), u"recordUnknown"_s);
    QCOMPARE(ask(db, {u"renewals"_s, u"progress"_s}).exitCode, 2);
}

void CliRenewalsTest::aDryRunWritesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 4);
    const QStringList before = endState(*desk.db);
    const Answer run = ask(url(desk), {u"renewals"_s, u"run"_s, u"2"_s, u"--dry-run"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()["renewed"_L1].toInt(), 4);
    QCOMPARE(ask(url(desk), {u"renewals"_s, u"map"_s, u"2"_s, u"--skip"_s, u"1"_s, u"--dry-run"_s}).exitCode, 0);
    QCOMPARE(endState(*desk.db), before);
}

// Nobody who was to be left out is renewed, because the step that leaves people out is another one.
void CliRenewalsTest::refusesWhatAStepHasNoUseFor_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"run|2|--skip|1", "run|2|--seats|1=Orchestra A 1", "run|2|--level|Package=Other", "run|2|--suggested", "rehearse|2|--skip|1", "remind|2|--from|1",
                              "letters|2|--out|/nowhere/a.pdf|--again", "progress|2|--from|1", "log|2|--dry-run", "list|--all", "map|2|--batch|5"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void CliRenewalsTest::refusesWhatAStepHasNoUseFor()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, words);
    Desk desk(engine);
    RenewalHouse house(desk, 2);
    const QStringList before = endState(*desk.db);
    const Answer answer = ask(url(desk), QStringList{u"renewals"_s} + words.split(u'|'));
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.errorCode(), u"usage"_s);
    QCOMPARE(endState(*desk.db), before);
}

void CliRenewalsTest::saysWhatIsWrong()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    RenewalHouse house(desk, 2);
    const QString db = url(desk);
    QCOMPARE(ask(db, {u"renewals"_s, u"fly"_s, u"2"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"renewals"_s, u"run"_s, u"2"_s, u"--batch"_s, u"0"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"renewals"_s, u"rehearse"_s, u"9"_s}).errorCode(), u"recordUnknown"_s);
    QCOMPARE(ask(db, {u"renewals"_s, u"rehearse"_s, u"1"_s}).exitCode, 2); // from which series?
    QCOMPARE(ask(db, {u"renewals"_s, u"map"_s, u"2"_s, u"--level"_s, u"Package=Nothing"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(ask(db, {u"renewals"_s, u"map"_s, u"2"_s, u"--level"_s, u"Package"_s}).exitCode, 2);
    QCOMPARE(ask(db, {u"renewals"_s, u"map"_s, u"2"_s, u"--seats"_s, u"1=Balcony Z 1"_s}).errorCode(), u"valueInvalid"_s);
    QCOMPARE(ask(db, {u"renewals"_s, u"map"_s, u"2"_s, u"--skip"_s, u"5"_s}).errorCode(), u"recordUnknown"_s); // who had nothing last season
    desk.run({u"UPDATE series SET closes_at = 43, version = version + 1 WHERE id = 2"_s});
    QCOMPARE(ask(db, {u"renewals"_s, u"run"_s, u"2"_s}).errorCode(), u"seriesClosed"_s);
    QCOMPARE(ask(db, {u"settings"_s, u"set"_s, u"records.master"_s, u"patronmanager"_s}).exitCode, 0);
    const Answer elsewhere = ask(db, {u"renewals"_s, u"run"_s, u"2"_s});
    QCOMPARE(elsewhere.errorCode(), u"renewalElsewhere"_s);
    QCOMPARE(elsewhere.exitCode, 4);
    QCOMPARE(ask(db, {u"renewals"_s, u"rehearse"_s, u"2"_s}).exitCode, 0); // planning goes on
}

// Batches of one and of many, so that it dies between two transactions and within one; PD_RENEWAL_KILLS says how often.
void CliRenewalsTest::aRunThatIsKilledComesToTheSameEnd()
{
    QFETCH_GLOBAL(Engine, engine);
    constexpr quint32 seed = 11;
    constexpr int subscribers = 60;
    const auto words = [](int batch) { return QStringList{u"renewals"_s, u"run"_s, u"2"_s, u"--batch"_s, QString::number(batch)}; };
    Desk whole(engine);
    RenewalHouse house(whole, subscribers, seed);
    const QStringList before = endState(*whole.db);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(ask(url(whole), words(1)).exitCode >= 0);
    const int duration = std::max(50, int(timer.elapsed()));

    const int asked = qEnvironmentVariableIntValue("PD_RENEWAL_KILLS");
    const int wanted = asked > 0 ? asked : 8;
    QRandomGenerator random(seed + quint32(asked));
    int killed = 0, begun = 0, halfway = 0;
    for (int round = 0; (killed < wanted || halfway < 1) && round < 4 * wanted; ++round) { // on a busy machine few are hit in their first half
        const int batch = QList{1, 1, 7, subscribers}.at(round % 4);
        Desk broken(engine);
        RenewalHouse same(broken, subscribers, seed);
        for (int kill = 0; kill < 4; ++kill) {
            QProcess process;
            process.start(QStringLiteral(PD_CLI), QStringList{u"--db"_s, url(broken)} + words(batch));
            QVERIFY(process.waitForStarted());
            if (process.waitForFinished(int(random.bounded(duration))))
                break; // it came to its end
            process.kill(); // SIGKILL
            QVERIFY(process.waitForFinished());
            ++killed;
            if (round % 2 == 0)
                QVERIFY(broken.genuine()); // as it was left, too
            const qint64 done = broken.db->value(u"SELECT count(*) FROM renewal_log"_s)->toLongLong();
            begun += done > 0;
            halfway += done > 0 && done < subscribers / 2;
            if (broken.text(u"SELECT state FROM renewal_run"_s) == u"done"_s)
                break; // killed behind its last batch: another would be a new run, which logs again who is left
        }
        if (broken.text(u"SELECT state FROM renewal_run"_s) != u"done"_s)
            QVERIFY(ask(url(broken), words(batch)).exitCode >= 0);
        QCOMPARE(endState(*broken.db), endState(*whole.db));
        QVERIFY(broken.genuine());
        if (round % 4 == 0) { // and is one thing to take back
            QCOMPARE(ask(url(broken), {u"undo"_s, QString::number(lastRun(broken))}).exitCode, 0);
            QCOMPARE(endState(*broken.db), before);
        }
    }
    qInfo() << killed << "killed," << begun << "after the first batch," << halfway << "before half of them";
    QVERIFY(killed >= wanted / 2 && halfway >= 1);
}

// Two who press the button at once: each subscriber is renewed once, by one or the other.
void CliRenewalsTest::twoRunsAtOnceAreOne()
{
    QFETCH_GLOBAL(Engine, engine);
    constexpr quint32 seed = 11;
    Desk whole(engine), shared(engine);
    RenewalHouse house(whole, 40, seed), same(shared, 40, seed);
    const QStringList words{u"renewals"_s, u"run"_s, u"2"_s, u"--batch"_s, u"2"_s};
    QVERIFY(ask(url(whole), words).exitCode >= 0);
    QProcess one, two;
    for (QProcess *process : {&one, &two})
        process->start(QStringLiteral(PD_CLI), QStringList{u"--db"_s, url(shared), u"--json"_s} + words);
    for (QProcess *process : {&one, &two}) {
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        const QJsonObject answer = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
        const QString code = answer["error"_L1]["code"_L1].toString();
        QVERIFY2(code.isEmpty() || code == "renewalOutdated"_L1, qPrintable(code));
    }
    if (shared.text(u"SELECT max(state) FROM renewal_run"_s) != u"done"_s) // each stopped for the other
        QVERIFY(ask(url(shared), words).exitCode >= 0);
    QCOMPARE(rowsOf(endState(*shared.db), u"order|"_s), rowsOf(endState(*whole.db), u"order|"_s));
    QCOMPARE(rowsOf(endState(*shared.db), u"claim|"_s), rowsOf(endState(*whole.db), u"claim|"_s));
    QCOMPARE(rowsOf(endState(*shared.db), u"item|"_s), rowsOf(endState(*whole.db), u"item|"_s));
    QVERIFY(shared.genuine());
}

QTEST_GUILESS_MAIN(CliRenewalsTest)
#include "tst_clirenewals.moc"
