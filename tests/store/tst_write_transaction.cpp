// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalreader.h"
#include "testdatabase.h"

#include <QSemaphore>
#include <QThread>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

// Several writers on one database.
class WriteTransactionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysLockedWhenTheOtherDoesNotFinish_data() { addEngines(); }
    void saysLockedWhenTheOtherDoesNotFinish();
    void waitsForTheOther_data() { addEngines(); }
    void waitsForTheOther();
    void losesNoUpdate_data() { addEngines(); }
    void losesNoUpdate();
    void readersSeeCommittedDataOnly_data() { addEngines(); }
    void readersSeeCommittedDataOnly();
    void readersDoNotBlockWriters_data() { addEngines(); }
    void readersDoNotBlockWriters();
};

namespace {

constexpr int rounds = 25;

// Reads, then writes what it read plus one: the pattern that fails at once under a deferred transaction.
bool addOne(Connection &db)
{
    const auto transaction = WriteTransaction::begin(db, testEntry());
    if (!worked(transaction))
        return false;
    const int read = db.value(u"SELECT name FROM venue WHERE id = 1"_s)->toInt();
    return worked(db.query(u"UPDATE venue SET name = ?, version = version + 1 WHERE id = 1"_s, {QString::number(read + 1)}))
        && worked((*transaction)->commit());
}

} // namespace

void WriteTransactionTest::saysLockedWhenTheOtherDoesNotFinish()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto one = place.open();
    const auto other = place.open(OpenMode::ReadWrite, 50);
    const auto transaction = WriteTransaction::begin(*one, testEntry());
    QVERIFY(worked(transaction));
    const auto refused = WriteTransaction::begin(*other, testEntry());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseLocked);
    QVERIFY((*transaction)->commit());
    QVERIFY(worked(WriteTransaction::begin(*other, testEntry())));
}

void WriteTransactionTest::waitsForTheOther()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    auto transaction = WriteTransaction::begin(*db, testEntry());
    QVERIFY(worked(db->query(u"INSERT INTO venue (id, name) VALUES (1, '1')"_s)));
    QSemaphore begins;
    bool added = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto other = place.open(OpenMode::ReadWrite, 20000);
        begins.release();
        added = addOne(*other);
    }));
    thread->start();
    begins.acquire();
    QVERIFY(worked((*transaction)->commit()));
    QVERIFY(thread->wait());
    QVERIFY(added);
    QCOMPARE(db->value(u"SELECT name FROM venue"_s)->toString(), u"2"_s);
}

void WriteTransactionTest::losesNoUpdate()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO venue (id, name) VALUES (1, '0')"_s));
    bool done[2] = {};
    std::unique_ptr<QThread> threads[2];
    for (int t = 0; t < 2; ++t) {
        threads[t].reset(QThread::create([&place, &mine = done[t]] {
            const auto own = place.open(OpenMode::ReadWrite, 20000);
            mine = true;
            for (int i = 0; i < rounds && mine; ++i)
                mine = addOne(*own);
        }));
        threads[t]->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QVERIFY(done[0] && done[1]);
    QCOMPARE(db->value(u"SELECT name FROM venue"_s)->toInt(), 2 * rounds);
    QCOMPARE(db->value(u"SELECT version FROM venue"_s)->toInt(), 2 * rounds + 1);
    const auto check = store::JournalReader(*db).verify();
    QVERIFY(check->ok);
    QCOMPARE(check->actions, 2 * rounds + 1);
}

void WriteTransactionTest::readersSeeCommittedDataOnly()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto writer = place.open();
    const auto reader = place.open(OpenMode::ReadOnly);
    const auto transaction = WriteTransaction::begin(*writer, testEntry());
    QVERIFY(worked(writer->query(u"INSERT INTO venue (name) VALUES ('Hall')"_s)));
    QCOMPARE(reader->value(u"SELECT count(*) FROM venue"_s)->toInt(), 0);
    QVERIFY((*transaction)->commit());
    QCOMPARE(reader->value(u"SELECT count(*) FROM venue"_s)->toInt(), 1);
}

void WriteTransactionTest::readersDoNotBlockWriters()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto writer = place.open(OpenMode::Create, 50);
    const auto reader = place.open(OpenMode::ReadOnly);
    QVERIFY(worked(reader->execute(u"BEGIN"_s)));
    QCOMPARE(reader->value(u"SELECT count(*) FROM venue"_s)->toInt(), 0);
    QVERIFY(act(*writer, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    QVERIFY(worked(reader->execute(u"COMMIT"_s)));
}

QTEST_GUILESS_MAIN(WriteTransactionTest)
#include "tst_write_transaction.moc"
