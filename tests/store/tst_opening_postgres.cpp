// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalreader.h"
#include "testdatabase.h"

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

// Opening a PostgreSQL database, and each way it can be refused.
class OpeningPostgresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsAnEmptyDatabaseOnce();
    void refusesAnEmptyDatabaseOtherwise();
    void refusesANewerSchema();
    void refusesAnotherEncoding();
    void refusesAWrongPassword();
    void findsNoSuchDatabase();
    void findsNoServer();
    void readOnlyWritesNothing();
    void refusesToBeTruncated();
};

namespace {

ErrorCode refusal(const DatabaseUrl &url, OpenMode mode = OpenMode::ReadWrite, const QString &password = {})
{
    const auto opened = Connection::open(url, mode, {2000, password});
    return opened ? ErrorCode::Internal : opened.error().code;
}

} // namespace

void OpeningPostgresTest::fillsAnEmptyDatabaseOnce()
{
    const TestDatabase place(Engine::Postgres, TestDatabase::Start::Nothing);
    QVERIFY(act(*place.open(OpenMode::Create), u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    for (const OpenMode mode : {OpenMode::Create, OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto db = place.open(mode);
        QCOMPARE(db->value(u"SELECT name FROM venue"_s)->toString(), u"Hall"_s);
        QCOMPARE(db->value(u"SELECT current_setting('timezone') || ' ' || current_setting('transaction_isolation')"_s)->toString(), u"UTC read committed"_s);
    }
    QVERIFY(store::JournalReader(*place.open(OpenMode::ReadOnly)).verify()->ok);
}

void OpeningPostgresTest::refusesAnEmptyDatabaseOtherwise()
{
    const TestDatabase place(Engine::Postgres, TestDatabase::Start::Nothing);
    QCOMPARE(refusal(place.url(), OpenMode::ReadWrite), ErrorCode::DatabaseNotADatabase);
    QCOMPARE(refusal(place.url(), OpenMode::ReadOnly), ErrorCode::DatabaseNotADatabase);
}

void OpeningPostgresTest::refusesANewerSchema()
{
    const TestDatabase place(Engine::Postgres);
    QVERIFY(worked(place.open()->execute(u"INSERT INTO schema_version VALUES (999)"_s)));
    for (const OpenMode mode : {OpenMode::Create, OpenMode::ReadWrite, OpenMode::ReadOnly})
        QCOMPARE(refusal(place.url(), mode), ErrorCode::DatabaseNewer);
}

void OpeningPostgresTest::refusesAnotherEncoding()
{
    const TestDatabase place(Engine::Postgres);
    const DatabaseUrl other = TestDatabase::postgresUrl(place.url().name() + u"_ascii"_s, u"postgres"_s);
    const auto administrator = place.open();
    QVERIFY(worked(administrator->execute(u"CREATE DATABASE %1 ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0"_s.arg(other.name()))));
    QCOMPARE(refusal(other, OpenMode::Create), ErrorCode::DatabaseEncoding);
    QVERIFY(worked(administrator->execute(u"DROP DATABASE "_s + other.name())));
}

void OpeningPostgresTest::refusesAWrongPassword()
{
    const TestDatabase place(Engine::Postgres);
    const auto administrator = place.open();
    QVERIFY(worked(administrator->execute(u"DROP ROLE IF EXISTS locked"_s)));
    QVERIFY(worked(administrator->execute(u"CREATE ROLE locked LOGIN SUPERUSER PASSWORD 'right'"_s)));
    const DatabaseUrl url = TestDatabase::postgresUrl(place.url().name(), u"locked"_s);
    QVERIFY(Connection::open(url, OpenMode::ReadWrite, {2000, u"right"_s}));
    const auto refused = Connection::open(url, OpenMode::ReadWrite, {2000, u"wr'ong"_s});
    QCOMPARE(refused.error().code, ErrorCode::DatabaseRefused);
    QVERIFY(!refused.error().detail.contains(u"wr'ong"_s));
    QCOMPARE(refusal(url), ErrorCode::DatabaseRefused); // none given
    QCOMPARE(refusal(TestDatabase::postgresUrl(place.url().name(), u"nobody_we_know"_s)), ErrorCode::DatabaseRefused);
}

void OpeningPostgresTest::findsNoSuchDatabase()
{
    QCOMPARE(refusal(TestDatabase::postgresUrl(u"no_such_database"_s, u"postgres"_s)), ErrorCode::DatabaseMissing);
}

void OpeningPostgresTest::findsNoServer()
{
    QTemporaryDir nothing;
    QCOMPARE(refusal(*DatabaseUrl::parse(u"postgresql:///theatre?host="_s + nothing.path())), ErrorCode::DatabaseUnreachable);
    QCOMPARE(refusal(*DatabaseUrl::parse(u"postgresql://127.0.0.1:1,127.0.0.1:2/theatre?connect_timeout=2"_s)), ErrorCode::DatabaseUnreachable);
}

void OpeningPostgresTest::readOnlyWritesNothing()
{
    const TestDatabase place(Engine::Postgres);
    const auto db = place.open(OpenMode::ReadOnly);
    const auto refused = db->execute(u"INSERT INTO import_run (started_at) VALUES (1)"_s);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseReadOnly);
}

void OpeningPostgresTest::refusesToBeTruncated()
{
    const TestDatabase place(Engine::Postgres);
    QCOMPARE(place.open()->execute(u"TRUNCATE seat_claim"_s).error().code, ErrorCode::ConstraintRefused);
}

QTEST_GUILESS_MAIN(OpeningPostgresTest)
#include "tst_opening_postgres.moc"
