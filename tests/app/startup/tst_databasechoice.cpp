// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/databasechoice.h"
#include "app/startup/demofile.h"
#include "models/items/patronservice.h"
#include "models/store/connection.h"
#include "models/store/migration.h"
#include "models/store/sqlsplitter.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace pd;
using startup::chooseDatabase;
using startup::DatabaseChoice;
using startup::StartDatabase;

class TestDatabaseChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheOneGivenElseTheLastElseNone_data();
    void isTheOneGivenElseTheLastElseNone();
    void refusesAnAddressThatIsNone();
    void isCalledByItsFileOrServer();
    void makesTheDemoOnceOnTheReaderThread();
    void bringsUpADatabaseOfAnOlderProgram();
    void keepsADatabaseThatIsGone();
    void makesAnEmptyDatabaseOnce();
};

void TestDatabaseChoice::isTheOneGivenElseTheLastElseNone_data()
{
    QTest::addColumn<std::optional<QString>>("given");
    QTest::addColumn<QString>("usedLast");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("isDemo");
    using Given = std::optional<QString>;
    QTest::newRow("first start") << Given() << QString() << QString() << false;
    QTest::newRow("the last one, there or not") << Given() << u"sqlite:///gone/theatre.db"_s << u"sqlite:///gone/theatre.db"_s << false;
    QTest::newRow("the last one was the demo") << Given() << u"sqlite:///home/demo.db"_s << u"sqlite:///home/demo.db"_s << true;
    QTest::newRow("the last one cannot be read") << Given() << u"gopher://x"_s << QString() << false;
    QTest::newRow("given") << Given(u"/mine.db"_s) << u"sqlite:///theatre.db"_s << u"sqlite:///mine.db"_s << false;
    QTest::newRow("the demo by its name") << Given(u"/home/demo.db"_s) << QString() << u"sqlite:///home/demo.db"_s << false;
}

void TestDatabaseChoice::isTheOneGivenElseTheLastElseNone()
{
    QFETCH(std::optional<QString>, given);
    QFETCH(QString, usedLast);
    const auto start = chooseDatabase(given, usedLast, u"/home/demo.db"_s);
    QVERIFY(start);
    QTEST(*start ? (*start)->url.toString() : QString(), "chosen");
    QTEST(*start && (*start)->isDemo, "isDemo");
}

void TestDatabaseChoice::refusesAnAddressThatIsNone()
{
    for (const QString &given : {u""_s, u"gopher://x"_s}) {
        const auto start = chooseDatabase(given, u"/theatre.db"_s, u"/demo.db"_s);
        QVERIFY(!start);
        QCOMPARE(start.error().code, ErrorCode::DatabaseUrlInvalid);
    }
}

void TestDatabaseChoice::isCalledByItsFileOrServer()
{
    QCOMPARE((*chooseDatabase(u"/home/me/theatre.db"_s, {}, u"/demo.db"_s))->name(), u"theatre.db"_s);
    QCOMPARE((*chooseDatabase(u"postgresql://desk/theatre"_s, {}, u"/demo.db"_s))->name(), u"postgresql://desk/theatre"_s);
}

void TestDatabaseChoice::makesTheDemoOnceOnTheReaderThread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.db"_s);
    std::atomic<QThread *> maker = nullptr;
    const auto start = startup::demoDatabase(path);
    QVERIFY(start->mustBeMade());
    DatabaseChoice choice(*start, [&maker](const QString &where) {
        maker = QThread::currentThread();
        return startup::ensureDemo(where, {.contacts = 50, .today = QDate(2026, 11, 21)}, Instant{1'790'000'000'000});
    });
    items::ReaderThread thread([&choice] { return choice.openReaders(); });
    items::PatronService service(thread);
    QTRY_VERIFY(service.prepare().result());
    QVERIFY(maker && maker != QThread::currentThread());
    QVERIFY(!start->mustBeMade());
    QVERIFY(!service.search(u"a"_s, 5).result()->hits.empty());
}

void TestDatabaseChoice::bringsUpADatabaseOfAnOlderProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theatre.db"_s);
    const StartDatabase start{*store::DatabaseUrl::parse(path)};
    {
        // As the first version made it, without its triggers: those are made anew by every migration.
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        QFile script(u":/schema/sqlite/0001_initial.sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        for (const QString &statement : store::splitSql(QString::fromUtf8(script.readAll())))
            QVERIFY2(QSqlQuery(db).exec(statement), qPrintable(statement));
        for (const QString &statement : {u"PRAGMA user_version = 1"_s, u"PRAGMA application_id = %1"_s.arg(store::applicationId), u"INSERT INTO setting (key, value, origin) VALUES ('journal.head', '{\"count\":0,\"hash\":\"\"}', 'system')"_s})
            QVERIFY2(QSqlQuery(db).exec(statement), qPrintable(QSqlQuery(db).lastError().text() + statement));
        db.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    DatabaseChoice choice(start, {});
    const auto reader = choice.openReaders();
    QVERIFY2(reader, reader ? "" : qPrintable(errorName(reader.error().code)));
    QVERIFY(store::Connection::open(start.url, store::OpenMode::ReadOnly));
}

void TestDatabaseChoice::keepsADatabaseThatIsGone()
{
    const QTemporaryDir folder;
    const QString gone = folder.filePath(u"gone.db"_s);
    const auto makeDemo = [](const QString &where) {
        return startup::ensureDemo(where, {.contacts = 50, .today = QDate(2026, 11, 21)}, Instant{1'790'000'000'000});
    };
    DatabaseChoice choice(**chooseDatabase(std::nullopt, gone, folder.filePath(u"demo.db"_s)), makeDemo);
    items::ReaderThread thread([&choice] { return choice.openReaders(); });
    items::PatronService service(thread);
    const auto answer = service.prepare().result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::DatabaseMissing);
    QCOMPARE(answer.error().values.value(u"path"_s).toString(), gone);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDatabaseChoice::makesAnEmptyDatabaseOnce()
{
    const QTemporaryDir folder;
    StartDatabase start{*store::DatabaseUrl::parse(folder.filePath(u"theatre.db"_s))};
    start.isNew = true;
    DatabaseChoice choice(start, {});
    QVERIFY(choice.openReaders());
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
        QVERIFY(QFile::remove(folder.filePath(name)));
    const auto again = choice.openReaders();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::DatabaseMissing);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDatabaseChoice)
#include "tst_databasechoice.moc"
