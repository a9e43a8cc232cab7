// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodatabase.h"
#include "models/store/mailreader.h"
#include "tests/store/testdatabase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::demo {

class DemoDatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsADatabase_data();
    void fillsADatabase();
    void hasAMailbox_data();
    void hasAMailbox();
    void refusesADatabaseWithRows_data();
    void refusesADatabaseWithRows();
};

namespace {

const DemoAuthor author{u"test"_s, Instant{1'790'000'000'000}};

} // namespace

void DemoDatabaseTest::fillsADatabase_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<int>("contacts");
    QTest::newRow("SQLite 50") << store::Engine::Sqlite << 50;
    QTest::newRow("SQLite 2400") << store::Engine::Sqlite << 2400;
    QTest::newRow("PostgreSQL 50") << store::Engine::Postgres << 50;
    QTest::newRow("PostgreSQL 2400") << store::Engine::Postgres << 2400;
}

void DemoDatabaseTest::fillsADatabase()
{
    QFETCH(store::Engine, engine);
    QFETCH(int, contacts);
    const store::TestDatabase database(engine);
    const auto connection = database.open();
    const auto counts = makeDemo(*connection, {contacts, 1, QDate(2026, 11, 21)}, author);
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
    QCOMPARE(counts->contacts, contacts);
    QCOMPARE(connection->value(u"SELECT count(*) FROM ticket_order"_s)->toLongLong(), counts->orders);
    if (engine == store::Engine::Sqlite) {
        QVERIFY(!connection->value(u"PRAGMA foreign_key_check"_s)->isValid());
        QCOMPARE(connection->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }
    QCOMPARE(connection->value(u"SELECT what FROM journal_action WHERE id = 1"_s)->toString(), u"demo.make"_s);
    QCOMPARE(connection->value(u"SELECT value FROM setting WHERE key = 'organisation.name'"_s)->toString(), u"\"Harbour Light\""_s);
}

void DemoDatabaseTest::hasAMailbox_data()
{
    store::addEngines();
}

// What came of the letters is what the intake makes of any.
void DemoDatabaseTest::hasAMailbox()
{
    QFETCH(store::Engine, engine);
    const store::TestDatabase database(engine);
    QVERIFY(makeDemo(*database.open(), {2400, 1, QDate(2026, 11, 21)}, author));
    const auto reader = store::makeMailReader(database.open());
    const auto mails = reader->mails({});
    QVERIFY(mails);
    QCOMPARE(mails->size(), 30u);
    QCOMPARE(std::ranges::count(*mails, MessageKind::Automatic, [](const StoredMail &mail) { return mail.message.kind; }), 1);
    QCOMPARE(std::ranges::count(*mails, Genuine::Yes, [](const StoredMail &mail) { return mail.message.genuine; }), 2);
    QCOMPARE(std::ranges::count(*mails, Genuine::Failed, [](const StoredMail &mail) { return mail.message.genuine; }), 1);
    const auto requests = reader->requests(u"new"_s);
    QVERIFY(requests);
    const auto byMail = std::ranges::count(*requests, u"mail"_s, &StoredRequest::source);
    QCOMPARE(byMail, 28); // of thirty one is automatic, and one follows another up
    QVERIFY(std::ranges::count_if(*requests, [](const StoredRequest &one) { return one.source == u"mail"_s && one.order; }) >= 20);
    QCOMPARE(std::ranges::count_if(*requests, [](const StoredRequest &one) { return one.source == u"mail"_s && one.duplicateOf; }), 1);
    QCOMPARE(std::ranges::count_if(*requests, [](const StoredRequest &one) { return one.thread.size() == 2; }), 1);
    for (const QString &language : {u"en"_s, u"es"_s, u"fr"_s})
        QVERIFY2(std::ranges::count_if(*requests, [&](const StoredRequest &one) { return one.language == language && !one.wishes.empty(); }) >= 3, qPrintable(language));
}

void DemoDatabaseTest::refusesADatabaseWithRows_data()
{
    store::addEngines();
}

void DemoDatabaseTest::refusesADatabaseWithRows()
{
    QFETCH(store::Engine, engine);
    const store::TestDatabase database(engine);
    const auto connection = database.open();
    QVERIFY(makeDemo(*connection, {50, 1, QDate(2026, 11, 21)}, author));
    const auto again = makeDemo(*connection, {50, 2, QDate(2026, 11, 21)}, author);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::DatabaseHasRows);
    QCOMPARE(connection->value(u"SELECT count(*) FROM contact"_s)->toLongLong(), 50);
    QCOMPARE(connection->value(u"SELECT count(*) FROM journal_action"_s)->toLongLong(), 1);
}

} // namespace pd::demo

QTEST_GUILESS_MAIN(pd::demo::DemoDatabaseTest)
#include "tst_demodatabase.moc"
