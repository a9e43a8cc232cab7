// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"
#include "models/store/journalreader.h"
#include "testdatabase.h"

#include <QJsonArray>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

// Many rows at once, on both engines: what arrives, and what stands afterwards.
class BulkWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryValue_data() { addEngines(); }
    void keepsEveryValue();
    void fillsTablesInTurns_data() { addEngines(); }
    void fillsTablesInTurns();
    void countsTheSameOnBothEngines();
    void leavesIndexesAndTriggersAsTheyWere();
    void isFoundBySearch();
    void tellsPostgresHowMuchThereIs();
    void addsToATableThatHasRows_data() { addEngines(); }
    void addsToATableThatHasRows();
    void refusesWhatTheSchemaRefuses_data() { addEngines(); }
    void refusesWhatTheSchemaRefuses();
};

namespace {

struct Load {
    explicit Load(Connection &db)
        : transaction(WriteTransaction::begin(db, testEntry(u"bulk"_s, true)))
        , writer(**transaction)
    {
    }
    RowId commit()
    {
        if (!worked(writer.finish()))
            return 0;
        const auto committed = (*transaction)->commit();
        return worked(committed) ? committed->value_or(0) : 0;
    }
    Result<std::unique_ptr<WriteTransaction>> transaction;
    BulkWriter writer;
};

QString schemaText(Connection &db)
{
    return db.value(u"SELECT group_concat(name || sql, char(10)) FROM (SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name)"_s)->toString();
}

} // namespace

void BulkWriterTest::keepsEveryValue()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    const QString text = u"tab\t, line\n, return\r, back\\slash \\N, “quotes” ' \", 😀, حداد"_s;
    const QByteArray bytes("\x00\\\t\n\xFF", 5);
    Load load(*db);
    QVERIFY(worked(load.writer.begin(u"donation"_s, {u"id"_s, u"name"_s, u"fund"_s, u"amount"_s, u"probability"_s, u"campaign_external_id"_s})));
    QVERIFY(worked(load.writer.add({7, text, QString(), qint64(9'007'199'254'740'993), 100.0 / 3, QVariant()})));
    QVERIFY(worked(load.writer.begin(u"message"_s, {u"kind"_s, u"content_digest"_s, u"raw"_s})));
    QVERIFY(worked(load.writer.add({u"request"_s, u"d"_s, bytes})));
    QCOMPARE(load.commit(), 1);
    auto row = db->query(u"SELECT id, name, fund, amount, probability, campaign_external_id IS NULL FROM donation"_s);
    QVERIFY(row->next());
    QCOMPARE(row->value(0).toInt(), 7);
    QCOMPARE(row->value(1).toString(), text);
    QCOMPARE(row->value(2).toString(), u""_s);
    QCOMPARE(row->value(3).toLongLong(), 9'007'199'254'740'993);
    QCOMPARE(row->value(4).toDouble(), 100.0 / 3);
    QVERIFY(row->value(5).toBool());
    QCOMPARE(db->value(u"SELECT raw FROM message"_s)->toByteArray(), bytes);
    QVERIFY(store::JournalReader(*db).verify()->ok);
    QVERIFY(store::JournalReader(*db).rows(1)->empty());
}

void BulkWriterTest::fillsTablesInTurns()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    Load load(*db);
    const QString filler(400, u'x');
    for (int i = 1; i <= 4000; ++i) { // more than one chunk of COPY
        QVERIFY(load.writer.begin(u"contact"_s, {u"id"_s, u"last_name"_s}) && load.writer.add({i, filler}));
        QVERIFY(load.writer.begin(u"ticket_order"_s, {u"id"_s, u"contact_id"_s, u"comments"_s}) && load.writer.add({i, i, filler}));
    }
    QCOMPARE(load.commit(), 1);
    QCOMPARE(db->value(u"SELECT count(*) FROM ticket_order o JOIN contact c ON c.id = o.contact_id"_s)->toInt(), 4000);
    QVERIFY(act(*db, u"INSERT INTO contact (last_name) VALUES ('next')"_s)); // its id is free
}

void BulkWriterTest::countsTheSameOnBothEngines()
{
    QJsonArray noted[2];
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        const TestDatabase place(engine);
        const auto db = place.open();
        Load load(*db);
        QVERIFY(load.writer.begin(u"venue"_s, {u"id"_s, u"name"_s}));
        QVERIFY(load.writer.add({1, u"Hall"_s}) && load.writer.add({2, u"Attic"_s}));
        QCOMPARE(load.commit(), 1);
        noted[int(engine)] = store::JournalReader(*db).action(1)->parameters[u"bulk"_s].toArray();
    }
    QCOMPARE(noted[0].size(), 1);
    QCOMPARE(noted[0][0].toObject()[u"count"_s].toInt(), 2);
    QCOMPARE(noted[0][0].toObject()[u"digest"_s].toString().size(), 64);
    QCOMPARE(noted[0], noted[1]);
}

void BulkWriterTest::leavesIndexesAndTriggersAsTheyWere()
{
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    const QString before = schemaText(*db);
    {
        Load load(*db);
        QVERIFY(load.writer.begin(u"contact"_s, {u"id"_s}) && load.writer.add({1}));
        QVERIFY(load.writer.begin(u"ticket_order"_s, {u"contact_id"_s}) && load.writer.add({1}));
        QVERIFY(schemaText(*db) != before);
    } // rolled back
    QCOMPARE(schemaText(*db), before);
    Load load(*db);
    QVERIFY(load.writer.begin(u"contact"_s, {u"id"_s}) && load.writer.add({1}));
    QCOMPARE(load.commit(), 1);
    QCOMPARE(schemaText(*db), before);
    QVERIFY(!db->query(u"DELETE FROM contact"_s)); // no action is open
}

void BulkWriterTest::isFoundBySearch()
{
    const TestDatabase place(Engine::Sqlite);
    const auto db = place.open();
    const auto found = [&](const QString &part) {
        return db->value(u"SELECT group_concat(rowid) FROM contact_parts WHERE contact_parts MATCH ?"_s, {part})->toString();
    };
    const auto word = [&](const QString &start) {
        return db->value(u"SELECT group_concat(rowid) FROM contact_words WHERE contact_words MATCH ?"_s, {start + u'*'})->toString();
    };
    for (int round = 1; round <= 2; ++round) { // into an empty table, then into one that has rows
        Load load(*db);
        QVERIFY(load.writer.begin(u"contact"_s, {u"id"_s, u"folded_name"_s, u"folded_email"_s, u"phone_digits"_s}));
        QVERIFY(load.writer.add({round, u"nunez"_s, u"a@mail.example"_s, u"5550100"_s}));
        QCOMPARE(load.commit(), round);
    }
    QCOMPARE(found(u"une"_s), u"1,2"_s);
    QCOMPARE(found(u"mail"_s), u"1,2"_s);
    QCOMPARE(found(u"501"_s), u"1,2"_s);
    QCOMPARE(word(u"n"_s), u"1,2"_s);
    QVERIFY(act(*db, u"UPDATE contact SET folded_name = 'ibsen', version = version + 1 WHERE id = 1"_s));
    QVERIFY(act(*db, u"DELETE FROM contact WHERE id = 2"_s));
    QCOMPARE(found(u"une"_s), QString());
    QCOMPARE(word(u"i"_s), u"1"_s);
    QVERIFY(worked(db->execute(u"INSERT INTO contact_parts (contact_parts, rank) VALUES ('integrity-check', 1)"_s)));
    QVERIFY(worked(db->execute(u"INSERT INTO contact_words (contact_words, rank) VALUES ('integrity-check', 1)"_s)));
}

void BulkWriterTest::tellsPostgresHowMuchThereIs()
{
    const TestDatabase place(Engine::Postgres);
    const auto db = place.open();
    Load load(*db);
    QVERIFY(load.writer.begin(u"venue"_s, {u"name"_s}) && load.writer.add({u"Attic"_s}) && load.writer.add({u"Hall"_s}));
    QVERIFY(load.commit() > 0);
    QCOMPARE(db->value(u"SELECT reltuples FROM pg_class WHERE relname = 'venue'"_s)->toInt(), 2);
}

void BulkWriterTest::addsToATableThatHasRows()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    Load load(*db);
    QVERIFY(load.writer.begin(u"venue"_s, {u"name"_s}) && load.writer.add({u"Attic"_s}));
    QCOMPARE(load.commit(), 2);
    QCOMPARE(db->value(u"SELECT count(*) FROM venue"_s)->toInt(), 2);
}

void BulkWriterTest::refusesWhatTheSchemaRefuses()
{
    QFETCH(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    {
        Load load(*db);
        QVERIFY(load.writer.begin(u"payment"_s, {u"kind"_s, u"amount"_s}));
        const Result<void> added = load.writer.add({u"payment"_s, -5});
        const Result<void> finished = added ? load.writer.finish() : added;
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::ConstraintRefused);
        QVERIFY(finished.error().values[u"constraint"_s].toString().contains(u"payment_sign"_s));
    }
    QCOMPARE(db->value(u"SELECT count(*) FROM payment"_s)->toInt(), 0);
    QVERIFY(act(*db, u"INSERT INTO payment (kind, amount) VALUES ('payment', 5)"_s));
}

QTEST_GUILESS_MAIN(BulkWriterTest)
#include "tst_bulk_writer.moc"
