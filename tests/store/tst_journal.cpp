// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalreader.h"
#include "testdatabase.h"

#include <QJsonDocument>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

// The journal on both engines: what it keeps, and that no change to it goes unseen.
class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyJournalIsGenuine_data() { addEngines(); }
    void anEmptyJournalIsGenuine();
    void refusesAWriteOutsideAnAction_data() { addEngines(); }
    void refusesAWriteOutsideAnAction();
    void refusesAnUpdateThatKeepsItsVersion_data() { addEngines(); }
    void refusesAnUpdateThatKeepsItsVersion();
    void keepsRowsAsTheyWereAndAre_data() { addEngines(); }
    void keepsRowsAsTheyWereAndAre();
    void keepsEveryDigitOfANumber_data() { addEngines(); }
    void keepsEveryDigitOfANumber();
    void writesNoEntryWhenNothingChanged_data() { addEngines(); }
    void writesNoEntryWhenNothingChanged();
    void leavesNothingAfterRollback_data() { addEngines(); }
    void leavesNothingAfterRollback();
    void findsWhatWasTamperedWith_data();
    void findsWhatWasTamperedWith();
    void stillVerifiesWhenContentIsErased_data() { addEngines(); }
    void stillVerifiesWhenContentIsErased();
    void countsBulkInsertsButKeepsUpdates_data() { addEngines(); }
    void countsBulkInsertsButKeepsUpdates();
    void belongsToTheContactOfTheOrder_data() { addEngines(); }
    void belongsToTheContactOfTheOrder();
    void keepsTheLastImportedValue_data() { addEngines(); }
    void keepsTheLastImportedValue();
    void listsNewestFirst_data() { addEngines(); }
    void listsNewestFirst();
    void standsForABlobByItsSize_data() { addEngines(); }
    void standsForABlobByItsSize();
};

namespace {

QJsonObject json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

JournalCheck verified(Connection &db)
{
    const Result<JournalCheck> check = store::JournalReader(db).verify();
    return worked(check) ? *check : JournalCheck{};
}

// Four actions: venues 1 to 3, then a change to venue 2 and two seats.
bool fillFour(Connection &db)
{
    for (int i = 1; i <= 3; ++i) {
        if (act(db, u"INSERT INTO venue (id, name) VALUES (?, ?)"_s, {i, u"Hall %1"_s.arg(i)}) != i)
            return false;
    }
    auto transaction = WriteTransaction::begin(db, testEntry(u"venue.change"_s));
    return worked(transaction) && worked(db.query(u"UPDATE venue SET name = 'Old Hall', version = version + 1 WHERE id = 2"_s))
        && worked(db.query(u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (1, 2, 'A', '1', '1'), (2, 2, 'A', '1', '2')"_s))
        && worked((*transaction)->commit());
}

} // namespace

void JournalTest::anEmptyJournalIsGenuine()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(db);
    QVERIFY(verified(*db).ok);
    QCOMPARE(verified(*db).actions, 0);
}

void JournalTest::refusesAWriteOutsideAnAction()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    const auto refused = db->query(u"INSERT INTO venue (name) VALUES ('Hall')"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConstraintRefused);
    QCOMPARE(refused.error().values[u"constraint"_s].toString(), u"no action is open"_s);
    QCOMPARE(db->value(u"SELECT count(*) FROM venue"_s)->toInt(), 0);
}

void JournalTest::refusesAnUpdateThatKeepsItsVersion()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QCOMPARE(act(*db, u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s), 1);
    const auto transaction = WriteTransaction::begin(*db, testEntry());
    const auto refused = db->query(u"UPDATE venue SET name = 'Other' WHERE id = 1"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().values[u"constraint"_s].toString(), u"version not raised"_s);
}

void JournalTest::keepsRowsAsTheyWereAndAre()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QCOMPARE(act(*db, u"INSERT INTO contact (id, last_name, email) VALUES (7, ?, '{a: \"b\"}')"_s, {u"Nuñez \"the\n{great}\" 😀"_s}), 1);
    QCOMPARE(act(*db, u"UPDATE contact SET last_name = 'Nunez', version = 2 WHERE id = 7"_s), 2);
    QCOMPARE(act(*db, u"DELETE FROM contact WHERE id = 7"_s), 3);
    store::JournalReader reader(*db);
    const auto inserted = reader.rows(1);
    QVERIFY(worked(inserted) && inserted->size() == 1);
    QVERIFY(inserted->front().before.isNull());
    QCOMPARE(json(inserted->front().after)[u"last_name"_s].toString(), u"Nuñez \"the\n{great}\" 😀"_s);
    QCOMPARE(json(inserted->front().after)[u"email"_s].toString(), u"{a: \"b\"}"_s);
    QVERIFY(json(inserted->front().after)[u"account_id"_s].isNull());
    QCOMPARE(inserted->front().contact, std::optional<RowId>(7));
    const auto updated = reader.rows(2);
    QCOMPARE(json(updated->front().before)[u"last_name"_s].toString(), u"Nuñez \"the\n{great}\" 😀"_s);
    QCOMPARE(json(updated->front().after)[u"last_name"_s].toString(), u"Nunez"_s);
    const auto deleted = reader.rows(3);
    QCOMPARE(json(deleted->front().before)[u"last_name"_s].toString(), u"Nunez"_s);
    QVERIFY(deleted->front().after.isNull());
    QVERIFY(verified(*db).ok);
}

void JournalTest::keepsEveryDigitOfANumber()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    const double third = 100.0 / 3;
    const qint64 large = 9'007'199'254'740'993; // no double holds it
    QCOMPARE(act(*db, u"INSERT INTO donation (probability, amount) VALUES (?, ?)"_s, {third, large}), 1);
    const QJsonObject row = json(store::JournalReader(*db).rows(1)->front().after);
    QCOMPARE(row[u"probability"_s].toVariant().toDouble(), third);
    QCOMPARE(row[u"amount"_s].toInteger(), large);
}

void JournalTest::writesNoEntryWhenNothingChanged()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QCOMPARE(act(*db, u"DELETE FROM venue"_s), 0);
    QCOMPARE(verified(*db).actions, 0);
}

void JournalTest::leavesNothingAfterRollback()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    {
        const auto transaction = WriteTransaction::begin(*db, testEntry());
        QVERIFY(worked(db->query(u"INSERT INTO venue (name) VALUES ('Hall')"_s)));
        QCOMPARE((*transaction)->changes(10)->size(), std::size_t(1));
    }
    QCOMPARE(db->value(u"SELECT count(*) FROM venue"_s)->toInt(), 0);
    QVERIFY(!db->query(u"INSERT INTO venue (name) VALUES ('Hall')"_s)); // no action is open any more
    QCOMPARE(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s), 1);
    QVERIFY(verified(*db).ok);
}

void JournalTest::findsWhatWasTamperedWith_data()
{
    struct Case {
        const char *name;
        QStringList sql;
        qint64 firstBad;
    };
    const Case cases[] = {
        {"a letter of a row's content", {u"UPDATE journal_row SET after = replace(after, 'Hall 2', 'Hull 2') WHERE action_id = 2"_s}, 2},
        {"a letter of what was before", {u"UPDATE journal_row SET before = replace(before, 'Hall 2', 'Hull 2') WHERE action_id = 4"_s}, 4},
        {"content and its digest", {u"UPDATE journal_row SET after_digest = after_digest || '0' WHERE action_id = 1"_s}, 1},
        {"content added to an inserted row", {u"UPDATE journal_row SET before = '{}' WHERE action_id = 1"_s}, 1},
        {"whose row it is", {u"UPDATE journal_row SET row_id = 9 WHERE action_id = 3"_s}, 3},
        {"a row gone", {u"DELETE FROM journal_row WHERE action_id = 2"_s}, 2},
        {"the last row gone", {u"DELETE FROM journal_row WHERE id = (SELECT max(id) FROM journal_row)"_s}, 4},
        {"two rows swapped",
         {u"UPDATE journal_row SET id = -1 WHERE row_id = 1 AND table_name = 'seat'"_s, u"UPDATE journal_row SET id = (SELECT max(id) + 1 FROM journal_row) WHERE id = -1"_s}, 4},
        {"a row moved to another action", {u"UPDATE journal_row SET action_id = 1 WHERE action_id = 2"_s}, 1},
        {"who", {u"UPDATE journal_action SET who = 'nobody' WHERE id = 3"_s}, 3},
        {"what", {u"UPDATE journal_action SET what = 'nothing' WHERE id = 1"_s}, 1},
        {"why", {u"UPDATE journal_action SET why = 'asked' WHERE id = 2"_s}, 2},
        {"when", {u"UPDATE journal_action SET at = at + 1 WHERE id = 2"_s}, 2},
        {"for whom", {u"UPDATE journal_action SET on_behalf_of = 'x' WHERE id = 2"_s}, 2},
        {"parameters", {u"UPDATE journal_action SET parameters = '{\"a\":1}' WHERE id = 4"_s}, 4},
        {"what it undoes", {u"UPDATE journal_action SET undo_of = 1 WHERE id = 4"_s}, 4},
        {"its hash", {u"UPDATE journal_action SET hash = 'x' WHERE id = 4"_s}, 4},
        {"an action gone", {u"DELETE FROM journal_row WHERE action_id = 2"_s, u"DELETE FROM journal_action WHERE id = 2"_s}, 2},
        {"the last action gone", {u"DELETE FROM journal_row WHERE action_id = 4"_s, u"DELETE FROM journal_action WHERE id = 4"_s}, 4},
        {"all gone", {u"DELETE FROM journal_row"_s, u"DELETE FROM journal_action"_s}, 1},
        {"two actions swapped",
         {u"UPDATE journal_action SET id = -1 WHERE id = 2"_s, u"UPDATE journal_action SET id = 2 WHERE id = 3"_s, u"UPDATE journal_action SET id = 3 WHERE id = -1"_s}, 2},
        {"the head's count", {u"UPDATE setting SET value = replace(value, '4', '3') WHERE key = 'journal.head'"_s}, 4},
    };
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<qint64>("firstBad");
    for (const Case &one : cases) {
        QTest::addRow("SQLite: %s", one.name) << Engine::Sqlite << one.sql << one.firstBad;
        QTest::addRow("PostgreSQL: %s", one.name) << Engine::Postgres << one.sql << one.firstBad;
    }
}

void JournalTest::findsWhatWasTamperedWith()
{
    QFETCH(Engine, engine);
    QFETCH(QStringList, sql);
    QFETCH(qint64, firstBad);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(fillFour(*db));
    QVERIFY(verified(*db).ok);
    // As somebody with the file in hand would: past foreign keys and triggers.
    QVERIFY(worked(db->execute(engine == Engine::Sqlite ? u"PRAGMA foreign_keys = OFF"_s : u"SET session_replication_role = replica"_s)));
    for (const QString &statement : sql)
        QVERIFY(worked(db->query(statement)));
    const JournalCheck check = verified(*db);
    QVERIFY(!check.ok);
    QCOMPARE(check.firstBad, std::optional<RowId>(firstBad));
}

void JournalTest::stillVerifiesWhenContentIsErased()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(fillFour(*db));
    QVERIFY(worked(db->query(u"UPDATE journal_row SET before = NULL, after = NULL, salt = '' WHERE table_name = 'venue' AND row_id = 2"_s)));
    QVERIFY(verified(*db).ok);
    QVERIFY(store::JournalReader(*db).rows(2)->front().erased);
    QVERIFY(!store::JournalReader(*db).rows(1)->front().erased);
}

void JournalTest::countsBulkInsertsButKeepsUpdates()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QCOMPARE(act(*db, u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s), 1);
    auto transaction = WriteTransaction::begin(*db, testEntry(u"import"_s, true));
    QVERIFY(worked(db->query(u"INSERT INTO venue (id, name) VALUES (2, 'Attic')"_s)));
    QVERIFY(worked(db->query(u"UPDATE venue SET name = 'Great Hall', version = version + 1 WHERE id = 1"_s)));
    (*transaction)->noteBulk(u"venue"_s, 1, u"digest"_s);
    QVERIFY(worked((*transaction)->commit()));
    store::JournalReader reader(*db);
    QCOMPARE(reader.rows(2)->size(), std::size_t(1));
    QCOMPARE(reader.rows(2)->front().row, 1);
    QCOMPARE(reader.action(2)->parameters[u"bulk"_s].toArray().first().toObject()[u"count"_s].toInt(), 1);
    QVERIFY(verified(*db).ok);
}

void JournalTest::belongsToTheContactOfTheOrder()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO contact (id) VALUES (5)"_s));
    QVERIFY(act(*db, u"INSERT INTO ticket_order (id, contact_id) VALUES (8, 5)"_s));
    const RowId paid = act(*db, u"INSERT INTO payment (order_id, kind, amount) VALUES (8, 'payment', 100)"_s);
    const RowId other = act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s);
    const auto history = store::JournalReader(*db).history(5, 10);
    QCOMPARE(history->size(), std::size_t(3));
    QCOMPARE(history->front().id, paid);
    QCOMPARE(store::JournalReader(*db).history({}, 10)->front().id, other);
}

void JournalTest::keepsTheLastImportedValue()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    {
        auto import = WriteTransaction::begin(*db, testEntry(u"import"_s, true));
        QVERIFY(worked(db->query(u"INSERT INTO contact (id, external_id, email, vip, folded_email) VALUES (1, '003000000000001AAA', 'a@x', 0, 'a@x'), (2, NULL, 'b@x', 0, 'b@x')"_s)));
        (*import)->noteBulk(u"contact"_s, 2, u"d"_s);
        QVERIFY(worked((*import)->commit()));
    }
    QVERIFY(act(*db, u"UPDATE contact SET email = 'c@x', folded_email = 'c@x', vip = 1, version = version + 1"_s));
    QVERIFY(act(*db, u"UPDATE contact SET email = 'd@x', version = version + 1"_s));
    auto rows = db->query(u"SELECT row_id, field, value FROM import_base ORDER BY field"_s);
    QVERIFY(rows->next());
    QCOMPARE(rows->value(0).toInt(), 1);
    QCOMPARE(rows->value(1).toString(), u"email"_s);
    QCOMPARE(rows->value(2).toString(), u"a@x"_s);
    QVERIFY(rows->next());
    QCOMPARE(rows->value(1).toString(), u"vip"_s);
    QCOMPARE(rows->value(2).toString(), u"0"_s);
    QVERIFY(!rows->next());
}

void JournalTest::listsNewestFirst()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(fillFour(*db));
    store::JournalReader reader(*db);
    const auto page = reader.history({}, 2);
    QCOMPARE(page->size(), std::size_t(2));
    QCOMPARE(page->front().id, 4);
    QCOMPARE(page->front().what, u"venue.change"_s);
    QCOMPARE(page->front().who, u"maria"_s);
    QCOMPARE(page->front().at.ms, 1'700'000'000'000);
    QCOMPARE(reader.history({}, 10, 3)->front().id, 2);
    QCOMPARE(reader.action(77).error().code, ErrorCode::RecordUnknown);
}

void JournalTest::standsForABlobByItsSize()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO message (kind, content_digest, raw) VALUES ('request', 'abc', ?)"_s, {QByteArray("\x00\xff\x01", 3)}));
    const QJsonObject row = json(store::JournalReader(*db).rows(1)->front().after);
    QCOMPARE(row[u"raw"_s].toString(), u"bytes:3"_s);
    QCOMPARE(row[u"content_digest"_s].toString(), u"abc"_s);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
