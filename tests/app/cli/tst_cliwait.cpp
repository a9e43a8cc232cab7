// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "models/store/writetransaction.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace pd;
using store::TestDatabase;
using store::WriteTransaction;

// Behind a running import: a command waits its turn, and gives up in words.
class CliWaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }
    void writesWhenTheImportHasEnded();
    void givesUpAndChangesNothing_data();
    void givesUpAndChangesNothing();
    void doesNotWaitLongerThanItIsTold_data();
    void doesNotWaitLongerThanItIsTold();
    void readsMeanwhile();
};

namespace {

constexpr int longEnoughToSee = 400; // ms

void start(QProcess &process, const QString &db, const QStringList &words, int waitMs = -1)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"PATRONDESK_WAIT_MS"_s);
    if (waitMs >= 0)
        environment.insert(u"PATRONDESK_WAIT_MS"_s, QString::number(waitMs));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PD_CLI), QStringList{u"--db"_s, db, u"--json"_s} + words);
}

QString warnAfter(store::Connection &db)
{
    return db.value(u"SELECT value FROM setting WHERE key = 'data.warnAfterDays'"_s)->toString();
}

} // namespace

void CliWaitTest::writesWhenTheImportHasEnded()
{
    QFETCH_GLOBAL(store::Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QProcess process;
    {
        const auto import = WriteTransaction::begin(*db, store::testEntry());
        QVERIFY(store::worked(import));
        start(process, db->url().toString(), {u"settings"_s, u"set"_s, u"data.warnAfterDays"_s, u"3"_s});
        QVERIFY(!process.waitForFinished(longEnoughToSee));
        QVERIFY(store::worked((*import)->commit()));
    }
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(warnAfter(*db), u"3"_s);
}

void CliWaitTest::givesUpAndChangesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a setting") << QStringList{u"settings"_s, u"set"_s, u"data.warnAfterDays"_s, u"3"_s};
    QTest::newRow("demo") << QStringList{u"demo"_s, u"--contacts"_s, u"50"_s};
    QTest::newRow("an import") << QStringList{u"import"_s, u"."_s};
}

void CliWaitTest::givesUpAndChangesNothing()
{
    QFETCH_GLOBAL(store::Engine, engine);
    QFETCH(QStringList, words);
    const TestDatabase place(engine);
    const auto db = place.open();
    const QTemporaryDir folder;
    if (words.last() == u"."_s) {
        QFile file(folder.filePath(u"Contact.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Id,LastName\n0036g000006JcedAAC,Ruiz\n");
        words.last() = folder.path();
    }
    const auto import = WriteTransaction::begin(*db, store::testEntry());
    QVERIFY(store::worked(import));
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    start(process, db->url().toString(), words, longEnoughToSee);
    QVERIFY(process.waitForFinished());
    QVERIFY(timer.elapsed() >= longEnoughToSee);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardOutput().contains("\"databaseLocked\""));
    QVERIFY((*import)->changes(1)->empty());
    QVERIFY(warnAfter(*db).isEmpty());
}

void CliWaitTest::doesNotWaitLongerThanItIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a setting") << QStringList{u"settings"_s, u"set"_s, u"data.warnAfterDays"_s, u"3"_s};
    QTest::newRow("demo") << QStringList{u"demo"_s, u"--contacts"_s, u"50"_s};
}

void CliWaitTest::doesNotWaitLongerThanItIsTold()
{
    QFETCH_GLOBAL(store::Engine, engine);
    QFETCH(QStringList, words);
    const TestDatabase place(engine);
    const auto db = place.open();
    const auto import = WriteTransaction::begin(*db, store::testEntry());
    QVERIFY(store::worked(import));
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    start(process, db->url().toString(), words, 50);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY2(timer.elapsed() < store::OpenOptions().waitMs, "it waited as long as a program that nobody told");
}

void CliWaitTest::readsMeanwhile()
{
    QFETCH_GLOBAL(store::Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    const auto import = WriteTransaction::begin(*db, store::testEntry());
    QVERIFY(store::worked(import));
    QProcess process;
    start(process, db->url().toString(), {u"search"_s, u"ruiz"_s}, 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(CliWaitTest)
#include "tst_cliwait.moc"
