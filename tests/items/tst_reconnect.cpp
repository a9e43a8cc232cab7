// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"
#include "models/items/changewatch.h"
#include "models/items/writerthread.h"
#include "models/store/deskreaders.h"
#include "testdatabase.h"

#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::store;

// A database that goes away while it is open: said once, nothing lost, and it is there again by itself.
class TestReconnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsAwayForAWhile();
    void aFileThatWasReplaced();
    void nothingIsWrittenIntoAFileThatIsGone();
    void aServerTellsOfAChange();
    void aServerThatEndsItsConnections();
    void aServerThatStopsAndStarts();
    void aWriterOpensAgain();
    void aBackendThatHangs();
    void aBackendThatHangsInTheMiddleOfAChange();
    void longWorkIsNotCutOff();

private:
    static Result<DeskReaders> readersOf(const DatabaseUrl &url)
    {
        auto connection = Connection::open(url, OpenMode::ReadOnly);
        return connection ? Result<DeskReaders>(makeDeskReaders(*std::move(connection))) : connection.error();
    }
    static Result<std::unique_ptr<actions::Desk>> deskOf(const DatabaseUrl &url, int limitMs)
    {
        return actions::Desk::open(url, {.waitMs = 100, .answerMs = limitMs}, [] { return Instant{1'790'000'000'000}; });
    }
    // The server's process of this connection.
    static pid_t backendOf(Connection &connection) { return pid_t(connection.value(u"SELECT pg_backend_pid()"_s)->toInt()); }
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

// A backup put in its place, a disk that was mounted anew: what is open is another file than what is there.
void TestReconnect::aFileThatWasReplaced()
{
    const TestDatabase place(Engine::Sqlite);
    const QString path = place.url().path();
    QVERIFY(act(*place.open(), u"INSERT INTO venue (name) VALUES ('Old Hall')"_s));
    QVERIFY(QFile::copy(path, path + u".copy"_s));
    QVERIFY(act(*place.open(), u"UPDATE venue SET name = 'New Hall', version = version + 1"_s));
    items::ReaderThread reader([&] { return readersOf(place.url()); });
    items::ChangeWatch watch(reader);
    const QSignalSpy recovered(&watch, &items::ChangeWatch::recovered);
    const auto actions = [&] { return reader.run([](DeskReaders &readers) { return readers.journal->history({}, 10); }).result()->size(); };
    QCOMPARE(actions(), size_t(2));
    watch.start(20);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + u".copy"_s, path));
    QTRY_COMPARE(recovered.count(), 1);
    QCOMPARE(actions(), size_t(1));
}

void TestReconnect::nothingIsWrittenIntoAFileThatIsGone()
{
    const TestDatabase place(Engine::Sqlite);
    place.open().reset();
    const QString path = place.url().path();
    items::WriterThread writer([&] { return deskOf(place.url(), 0); });
    const auto save = [&](const QJsonValue &value) { return writer.run(std::make_shared<actions::SettingsAction>(u"backup.keep"_s, value)).result(); };
    QVERIFY(worked(save(7)));
    QVERIFY(QFile::rename(path, path + u".away"_s));
    const auto lost = save(8);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::DatabaseMissing);
    QCOMPARE(lost.error().values.value(u"path"_s).toString(), path);
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QCOMPARE(place.open()->value(u"SELECT value FROM setting WHERE key = 'backup.keep'"_s)->toString(), u"7"_s);
    QVERIFY(worked(save(9)));
    QCOMPARE(place.open()->value(u"SELECT value FROM setting WHERE key = 'backup.keep'"_s)->toString(), u"9"_s);
}

// Nobody asks in this test but when told.
void TestReconnect::aServerTellsOfAChange()
{
    const TestDatabase place(Engine::Postgres);
    place.open().reset();
    items::ReaderThread reader([&] { return readersOf(place.url()); });
    items::WriterThread writer([&] { return deskOf(place.url(), 0); });
    items::ChangeWatch watch(reader);
    const QSignalSpy news(&watch, &items::ChangeWatch::changedElsewhere);
    const QSignalSpy recovered(&watch, &items::ChangeWatch::recovered);
    watch.start(3'600'000);
    const auto heard = [&] { return reader.run([](DeskReaders &readers) { return readers.journal->mark(); }).result(); };
    QVERIFY(worked(heard()));
    connect(&writer, &items::WriterThread::changed, &watch, [&watch] { watch.settle(); });
    QVERIFY(worked(writer.run(std::make_shared<actions::SettingsAction>(u"backup.keep"_s, 7)).result()));
    QTest::qWait(300);
    QCOMPARE(news.count(), 0); // our own
    QVERIFY(act(*place.open(), u"INSERT INTO venue (name) VALUES ('Old Hall')"_s));
    QTRY_COMPARE(news.count(), 1);
    hangUp(place);
    QTRY_COMPARE((watch.ask(), recovered.count()), 1);
    QTRY_COMPARE(news.count(), 2); // whatever was missed meanwhile
    QVERIFY(act(*place.open(), u"INSERT INTO venue (name) VALUES ('New Hall')"_s));
    QTRY_COMPARE(news.count(), 3); // listening again
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

// Of its own: the tests' common one is not to be stopped.
void TestReconnect::aServerThatStopsAndStarts()
{
    const QTemporaryDir folder;
    const auto server = [&](const QString &command) {
        return QProcess::execute(u"sh"_s, {QStringLiteral(PD_POSTGRES_SCRIPT), command, folder.path()}) == 0;
    };
    QVERIFY(server(u"start"_s));
    const auto stopped = qScopeGuard([&] { server(u"stop"_s); });
    QFile socket(folder.filePath(u"socket"_s));
    QVERIFY(socket.open(QIODevice::ReadOnly));
    const DatabaseUrl url = *DatabaseUrl::parse(u"postgresql://postgres@/postgres?host="_s + QString::fromUtf8(socket.readAll()).trimmed());
    QVERIFY(worked(Connection::open(url, OpenMode::Create)));
    items::ReaderThread reader([&] { return readersOf(url); });
    items::ChangeWatch watch(reader);
    const QSignalSpy failed(&watch, &items::ChangeWatch::failed);
    const QSignalSpy recovered(&watch, &items::ChangeWatch::recovered);
    items::WriterThread writer([&] { return deskOf(url, 0); });
    const auto save = [&](const QJsonValue &value) { return writer.run(std::make_shared<actions::SettingsAction>(u"backup.keep"_s, value)).result(); };
    QVERIFY(worked(save(7)));
    watch.start(20);
    QVERIFY(server(u"halt"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(qvariant_cast<Error>(failed[0][0]).code, ErrorCode::DatabaseUnreachable);
    const auto lost = save(8);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::DatabaseUnreachable);
    QVERIFY(server(u"goOn"_s));
    QTRY_COMPARE(recovered.count(), 1);
    QCOMPARE(failed.count(), 1);
    const auto kept = reader.run([](DeskReaders &readers) { return readers.settings->stored(); }).result();
    QVERIFY(worked(kept));
    QCOMPARE(kept->value(u"backup.keep"_s).value.toInt(), 7);
    QVERIFY(worked(save(9)));
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

void TestReconnect::aBackendThatHangs()
{
    const TestDatabase place(Engine::Postgres);
    place.open().reset();
    std::atomic<pid_t> backend = 0;
    items::ReaderThread reader([&]() -> Result<DeskReaders> {
        auto connection = Connection::open(place.url(), OpenMode::ReadOnly, {.answerMs = 300});
        if (!connection)
            return connection.error();
        backend = backendOf(**connection);
        return makeDeskReaders(*std::move(connection));
    });
    items::ChangeWatch watch(reader);
    const QSignalSpy failed(&watch, &items::ChangeWatch::failed);
    const QSignalSpy recovered(&watch, &items::ChangeWatch::recovered);
    QVERIFY(reader.run([](DeskReaders &readers) { return readers.journal->mark(); }).result());
    QTest::qWait(700); // resting is no hanging
    const pid_t first = backend;
    QVERIFY(reader.run([](DeskReaders &readers) { return readers.journal->mark(); }).result());
    QCOMPARE(backend, first);
    QVERIFY(first > 0);
    QCOMPARE(::kill(first, SIGSTOP), 0);
    const auto goesOn = qScopeGuard([first] { ::kill(first, SIGCONT); });
    watch.start(20);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(qvariant_cast<Error>(failed[0][0]).code, ErrorCode::DatabaseUnreachable);
    QTRY_COMPARE(recovered.count(), 1);
    QVERIFY(backend != first);
}

void TestReconnect::aBackendThatHangsInTheMiddleOfAChange()
{
    const TestDatabase place(Engine::Postgres);
    place.open().reset();
    items::WriterThread writer([&] { return deskOf(place.url(), 300); });
    pid_t backend = 0;
    const auto lost = writer.work(u"saving"_s, [&](actions::Desk &desk, items::Task &) -> Result<std::optional<RowId>> {
        auto transaction = WriteTransaction::begin(desk.connection(), testEntry());
        if (!transaction)
            return transaction.error();
        if (const auto written = desk.connection().query(u"INSERT INTO venue (name) VALUES ('Half')"_s); !written)
            return written.error();
        backend = backendOf(desk.connection());
        if (backend <= 0)
            return Error{ErrorCode::Internal, {}, {}};
        ::kill(backend, SIGSTOP);
        return (*transaction)->commit();
    }).result();
    QVERIFY(backend > 0);
    ::kill(backend, SIGCONT);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::DatabaseUnreachable);
    // The server finds out that nobody is there; until then it holds the writers' lock.
    QTRY_VERIFY(writer.run(std::make_shared<actions::SettingsAction>(u"backup.keep"_s, QJsonValue(7))).result());
    QCOMPARE(place.open()->value(u"SELECT count(*) FROM venue"_s)->toInt(), 0);
}

void TestReconnect::longWorkIsNotCutOff()
{
    class Slow final : public actions::Action {
    public:
        explicit Slow(bool bulk)
            : m_bulk(bulk)
        {
        }
        QString name() const override { return u"test.slow"_s; }
        bool isBulk() const override { return m_bulk; }
        Result<void> check(Connection &) override { return {}; }
        Result<void> apply(WriteTransaction &transaction) override { return transaction.connection().execute(u"SELECT pg_sleep(1)"_s); }

    private:
        bool m_bulk;
    };
    const TestDatabase place(Engine::Postgres);
    place.open().reset();
    items::WriterThread writer([&] { return deskOf(place.url(), 300); });
    QVERIFY(worked(writer.run(std::make_shared<Slow>(true)).result()));
    const auto cut = writer.run(std::make_shared<Slow>(false)).result();
    QVERIFY(!cut);
    QVERIFY(isAway(cut.error()));
}

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
