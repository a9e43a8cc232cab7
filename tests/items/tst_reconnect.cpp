// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changewatch.h"
#include "models/items/writerthread.h"
#include "models/store/deskreaders.h"
#include "testdatabase.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::store;

// A database that goes away while it is open: said once, nothing lost, and it is there again by itself.
class TestReconnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsAwayForAWhile();
    void aServerThatEndsItsConnections();
    void aWriterOpensAgain();

private:
    static Result<DeskReaders> readersOf(const DatabaseUrl &url)
    {
        auto connection = Connection::open(url, OpenMode::ReadOnly);
        return connection ? Result<DeskReaders>(makeDeskReaders(*std::move(connection))) : connection.error();
    }
    static void hangUp(const TestDatabase &place)
    {
        const auto other = place.open(OpenMode::ReadWrite);
        QVERIFY(worked(other->query(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ? AND pid <> pg_backend_pid()"_s,
                                    {place.url().name()})));
    }
};

void TestReconnect::aFileThatIsAwayForAWhile()
{
    const TestDatabase place(Engine::Sqlite);
    place.open().reset();
    items::ReaderThread reader([&] { return readersOf(place.url()); });
    items::ChangeWatch watch(reader);
    const QSignalSpy failed(&watch, &items::ChangeWatch::failed);
    const QSignalSpy recovered(&watch, &items::ChangeWatch::recovered);
    const QSignalSpy changed(&watch, &items::ChangeWatch::changedElsewhere);
    watch.start(20);
    QVERIFY(reader.run([](DeskReaders &readers) { return readers.journal->mark(); }).result());
    const QString away = place.url().path() + u".away"_s;
    QVERIFY(QFile::rename(place.url().path(), away));
    QTRY_COMPARE(failed.count(), 1);
    QTest::qWait(200); // ten more questions
    QCOMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(place.url().path())); // nobody made an empty one
    QVERIFY(QFile::rename(away, place.url().path()));
    QTRY_COMPARE(recovered.count(), 1);
    QCOMPARE(failed.count(), 1);
    QTRY_COMPARE(changed.count(), 1); // whatever is shown is read again
}

void TestReconnect::aServerThatEndsItsConnections()
{
    const TestDatabase place(Engine::Postgres);
    place.open().reset();
    items::ReaderThread reader([&] { return readersOf(place.url()); });
    items::ChangeWatch watch(reader);
    const QSignalSpy failed(&watch, &items::ChangeWatch::failed);
    const QSignalSpy recovered(&watch, &items::ChangeWatch::recovered);
    QVERIFY(reader.run([](DeskReaders &readers) { return readers.journal->mark(); }).result());
    watch.start(20);
    hangUp(place);
    QTRY_COMPARE(failed.count(), 1);
    QTRY_COMPARE(recovered.count(), 1);
    QVERIFY(reader.run([](DeskReaders &readers) { return readers.journal->mark(); }).result());
}

void TestReconnect::aWriterOpensAgain()
{
    const TestDatabase place(Engine::Postgres);
    place.open().reset();
    items::WriterThread writer([&] { return actions::Desk::open(place.url(), {}, [] { return Instant{1'790'000'000'000}; }); });
    const auto read = [&] {
        return writer.work(u"reading"_s, [](actions::Desk &desk, items::Task &) { return desk.connection().value(u"SELECT 1"_s); }).result();
    };
    QVERIFY(read());
    hangUp(place);
    const auto lost = read();
    QVERIFY(!lost);
    QVERIFY(isAway(lost.error()));
    QVERIFY(read());
}

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
