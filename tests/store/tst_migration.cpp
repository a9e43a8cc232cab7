// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalreader.h"
#include "models/store/migration.h"
#include "models/store/sqlpatronreader.h"
#include "models/store/sqlsplitter.h"
#include "models/store/triggers.h"
#include "models/store/undo.h"
#include "models/store/writetransaction.h"
#include "testdatabase.h"

#include <QRegularExpression>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

// A database of an older program is brought up to date whole, or stays as it was.
class MigrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void anOlderDatabaseIsNotRead();
    void namesAreFoundAsTheyAreNow();
    void nobodyDidIt();
    void whatImportsRememberIsThereStill();
    void addressesAndUsernamesKeepTheirAccents();
    void aUsernameThatComesBackKeepsItsAccents();
    void discountsAreThereStill();
    void writesAreGuardedAsBefore();
    void whatWasDoneBeforeCanBeTakenBack();
    void kindsOfWishesAreKnownToPlans();
    void aFailureLeavesTheOlderDatabase();
};

namespace {

// Makes the tables as the first script has them.
void asAtFirst(Connection &db, const QStringList &tables)
{
    for (const QString &table : tables) {
        QVERIFY(worked(db.execute(u"DROP TABLE IF EXISTS "_s + table)));
        const QRegularExpression own(u"^(CREATE TABLE|INSERT INTO|CREATE INDEX \\w+ ON) %1 "_s.arg(table));
        for (const QString &statement : splitSql(migrations(db.engine()).front().sql)) {
            if (own.match(statement).hasMatch())
                QVERIFY(worked(db.execute(statement)));
        }
    }
}

// As version 1 left it: 0002 changes only how names are folded; 0003 adds two columns; 0004 and 0007 make tables anew; 0005 adds a table and a
// column; 0006 adds a column and folds usernames otherwise; 0008 adds two columns; 0009, 0010 and 0011 add tables; 0012 adds two
// columns; 0013 and 0014 one each; 0015 adds a table; 0016 five columns; 0017 a
// table and columns; 0021 likewise; 0022 adds four columns to each of two tables; 0023 to 0026 columns and indexes.
void leaveAsVersion1(const TestDatabase &place, const QStringList &more = {})
{
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO contact (id, first_name, last_name, folded_first, folded_last, folded_name) VALUES "
                    "(1, 'Ann', 'O''Brien', 'ann', 'o''brien', 'ann o''brien'), (2, 'Bo', 'Li', 'bo', 'li', 'bo li')"_s));
    QVERIFY(act(*db, u"UPDATE contact SET first_name = 'Anna', folded_first = 'anna', folded_name = 'anna o''brien', version = 2 WHERE id = 1"_s));
    for (const QString &sql : more)
        QVERIFY(act(*db, sql));
    QVERIFY(worked(dropTriggers(*db)));
    for (const QString &column : {u"who"_s, u"details"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE import_run DROP COLUMN %1"_s.arg(column))));
    for (const QString &column : {u"done_by"_s, u"done_at"_s, u"way"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE carry_over DROP COLUMN %1"_s.arg(column))));
    for (const QString &table : {u"request_claim"_s, u"request_presence"_s, u"request_draft"_s})
        QVERIFY(worked(db->execute(u"DROP TABLE "_s + table)));
    for (const QString &index : {u"change_request_merged"_s, u"change_request_asked"_s, u"request_reason_code"_s})
        QVERIFY(worked(db->execute(u"DROP INDEX "_s + index)));
    QVERIFY(worked(db->execute(u"ALTER TABLE request_reason DROP COLUMN code"_s)));
    QVERIFY(worked(db->execute(u"DROP INDEX change_request_split"_s)));
    for (const QString &column : {u"snoozed_until"_s, u"merged_into_id"_s, u"split_from_id"_s, u"filled_with"_s, u"filled_by_action"_s, u"asked_order_id"_s, u"asked_text"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE change_request DROP COLUMN "_s + column)));
    for (const QString &table : {u"request_reason"_s, u"request_kind"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE %1 DROP COLUMN place"_s.arg(table))));
    QVERIFY(worked(db->execute(u"DROP INDEX contact_erased"_s)));
    for (const QString &table : {u"contact"_s, u"account"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE %1 DROP COLUMN erased_at"_s.arg(table))));
    QVERIFY(worked(db->execute(u"DROP INDEX contact_by_email_key"_s)));
    QVERIFY(worked(db->execute(u"ALTER TABLE contact DROP COLUMN email_key"_s)));
    QVERIFY(worked(db->execute(u"ALTER TABLE portal_user DROP COLUMN profile_external_id"_s)));
    for (const QString &table : {u"user_profile"_s, u"series_instance"_s, u"series_price_level"_s, u"seat_refusal"_s, u"renewal_map"_s, u"renewal_decision"_s, u"seat_wait"_s})
        QVERIFY(worked(db->execute(u"DROP TABLE "_s + table)));
    for (const QString &index : {u"discount_code_level"_s, u"ticket_order_series"_s, u"ticket_order_item_of_package"_s, u"payment_taken"_s,
                                 u"payment_reversed_once"_s})
        QVERIFY(worked(db->execute(u"DROP INDEX "_s + index)));
    for (const QString &index : {u"request_kind_code"_s, u"change_request_series"_s})
        QVERIFY(worked(db->execute(u"DROP INDEX "_s + index)));
    for (const QString &index : {u"outbox_order"_s, u"outbox_payment"_s, u"seat_claim_item"_s, u"renewal_log_order"_s, u"donation_order"_s, u"discount_use_item"_s})
        QVERIFY(worked(db->execute(u"DROP INDEX "_s + index)));
    for (const QString &index : {u"outbox_unsent"_s, u"outbox_request"_s, u"message_apart"_s})
        QVERIFY(worked(db->execute(u"DROP INDEX "_s + index)));
    for (const QString &column : {u"account_id"_s, u"in_reply_to"_s, u"reference_ids"_s, u"language"_s, u"tries"_s, u"next_try_at"_s, u"claimed_by"_s, u"claimed_at"_s, u"sent_at"_s, u"returned_at"_s, u"returned_reason"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE outbox DROP COLUMN "_s + column)));
    QVERIFY(worked(db->execute(u"DROP TABLE mail_account"_s)));
    for (const QString &column : {u"oauth_client"_s, u"oauth_authorize"_s, u"oauth_token"_s, u"oauth_scope"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE mailbox DROP COLUMN "_s + column)));
    QVERIFY(worked(db->execute(u"DELETE FROM reply_template"_s)));
    for (const QString &column : {u"kind"_s, u"order_id"_s, u"payment_id"_s, u"written_at"_s, u"written_by"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE outbox DROP COLUMN "_s + column)));
    QVERIFY(worked(db->execute(u"DROP TABLE message_place"_s)));
    for (const QString &index : {u"message_in_reply_to"_s, u"message_raw_kept"_s, u"outbox_message_id"_s})
        QVERIFY(worked(db->execute(u"DROP INDEX "_s + index)));
    for (const auto &[table, columns] : {std::pair(u"mailbox"_s, u"folder processed_folder auth active uid_validity last_uid"_s),
                                         {u"message"_s, u"taken_in_at sent_at bytes to_addresses reply_to in_reply_to reference_ids genuine_reason kind_reason guessed"_s},
                                         {u"attachment"_s, u"part mime_type"_s}}) {
        for (const QString &column : columns.split(u' '))
            QVERIFY(worked(db->execute(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(table, column))));
    }
    for (const QString &index : {u"request_fact_request"_s, u"request_fact_message"_s, u"request_wish_message"_s, u"request_conflict_request"_s})
        QVERIFY(worked(db->execute(u"DROP INDEX "_s + index)));
    for (const QString &table : {u"request_fact"_s, u"request_conflict"_s, u"mail_pattern"_s})
        QVERIFY(worked(db->execute(u"DROP TABLE "_s + table)));
    for (const auto &[table, columns] : {std::pair(u"request_kind"_s, u"asks"_s), {u"request_wish"_s, u"span_start span_length message_id"_s}, {u"change_request"_s, u"language corrected"_s}}) {
        for (const QString &column : columns.split(u' '))
            QVERIFY(worked(db->execute(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(table, column))));
    }
    QVERIFY(worked(db->execute(u"ALTER TABLE request_kind DROP COLUMN code"_s)));
    QVERIFY(worked(db->execute(u"DELETE FROM request_kind WHERE name NOT IN ('accessible', 'other')"_s)));
    for (const QString &column : {u"reference"_s, u"taken_by"_s})
        QVERIFY(worked(db->execute(u"ALTER TABLE payment DROP COLUMN "_s + column)));
    QVERIFY(worked(db->execute(u"ALTER TABLE discount_code DROP COLUMN level_id"_s)));
    QVERIFY(worked(db->execute(u"ALTER TABLE seat_claim DROP COLUMN instead_of_id"_s)));
    asAtFirst(*db, {u"import_base"_s, u"import_orphan"_s, u"journal_session"_s, u"passcode"_s, u"discount_use"_s});
    for (const QString &sql : {u"INSERT INTO member_access (id) VALUES (5)"_s, u"INSERT INTO passcode (id, member_access_id, code) VALUES (6, 5, 'EARLY')"_s,
                               u"INSERT INTO discount_code (id, code, type) VALUES (7, 'TEN', 'flat')"_s,
                               u"INSERT INTO discount_use (id, code_id, contact_id, uses) VALUES (8, 7, 1, 3)"_s})
        QVERIFY(worked(db->query(sql)));
    QVERIFY(worked(db->query(u"INSERT INTO import_base (table_name, row_id, field, value) VALUES ('contact', 1, 'suffix', 'Jr.')"_s)));
    QVERIFY(worked(db->query(u"INSERT INTO import_orphan (table_name, row_id, field, missing_external_id) VALUES ('contact', 2, 'account_id', '001x')"_s)));
    const bool sqlite = db->engine() == Engine::Sqlite;
    QVERIFY(worked(db->execute(sqlite ? u"PRAGMA user_version = 1"_s : u"DELETE FROM schema_version WHERE version > 1"_s)));
}

QList<RowId> found(const TestDatabase &place, const QString &typed)
{
    const auto hits = makePatronReader(place.open(OpenMode::ReadOnly))->search(typed, 10);
    QList<RowId> ids;
    if (worked(hits)) {
        for (const SearchHit &hit : hits->hits)
            ids.append(hit.id);
    }
    return ids;
}

} // namespace

void MigrationTest::anOlderDatabaseIsNotRead()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    const auto opened = Connection::open(place.url(), OpenMode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseOlder);
    QCOMPARE(opened.error().values.value(u"version"_s).toInt(), 1);
}

void MigrationTest::namesAreFoundAsTheyAreNow()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    QCOMPARE(*schemaVersion(*place.open(OpenMode::ReadWrite)), newestVersion(engine));
    for (const QString &typed : {u"obrien"_s, u"O’Brien"_s, u"o brien"_s, u"bri"_s})
        QCOMPARE(found(place, typed), QList<RowId>{1});
    QCOMPARE(found(place, u"li"_s), QList<RowId>{2});
}

void MigrationTest::nobodyDidIt()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    const auto db = place.open(OpenMode::ReadWrite);
    const Result<JournalCheck> check = store::JournalReader(*db).verify();
    QVERIFY(worked(check));
    QVERIFY(check->ok);
    QCOMPARE(check->actions, 2);
    QCOMPARE(db->value(u"SELECT count(*) FROM journal_row"_s)->toInt(), 3);
    QCOMPARE(db->value(u"SELECT version FROM contact WHERE id = 1"_s)->toInt(), 2);
}

void MigrationTest::whatImportsRememberIsThereStill()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    const auto db = place.open(OpenMode::ReadWrite);
    QCOMPARE(db->value(u"SELECT value FROM import_base WHERE table_name = 'contact' AND row_id = 1 AND field = 'suffix'"_s)->toString(), u"Jr."_s);
    QCOMPARE(db->value(u"SELECT missing_external_id FROM import_orphan WHERE row_id = 2 AND import_run_id IS NULL"_s)->toString(), u"001x"_s);
    QVERIFY(act(*db, u"DELETE FROM import_orphan"_s) > 0);
}

void MigrationTest::addressesAndUsernamesKeepTheirAccents()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place, {u"INSERT INTO contact (id, email, folded_email) VALUES (3, ' José@x.org', 'jose@x.org')"_s,
                            u"INSERT INTO portal_user (username, folded_username) VALUES ('O''Brian@x.org ', 'obrian@x.org')"_s});
    const auto db = place.open(OpenMode::ReadWrite);
    QCOMPARE(db->value(u"SELECT email_key FROM contact WHERE id = 3"_s)->toString(), u"josé@x.org"_s);
    QCOMPARE(db->value(u"SELECT folded_email FROM contact WHERE id = 3"_s)->toString(), u"jose@x.org"_s);
    QCOMPARE(db->value(u"SELECT folded_username FROM portal_user"_s)->toString(), u"o'brian@x.org"_s);
}

void MigrationTest::aUsernameThatComesBackKeepsItsAccents()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place, {u"INSERT INTO portal_user (id, username, folded_username) VALUES (1, 'José@x.org', 'jose@x.org')"_s,
                            u"DELETE FROM portal_user"_s});
    const auto db = place.open(OpenMode::ReadWrite);
    QVERIFY(act(*db, u"INSERT INTO portal_user (id, username, folded_username) VALUES (2, 'jose@x.org', 'jose@x.org')"_s)); // somebody else
    const auto history = store::JournalReader(*db).history({}, 2);
    QVERIFY(worked(history));
    auto transaction = WriteTransaction::begin(*db, testEntry(u"undo"_s));
    QVERIFY(worked(transaction));
    QVERIFY(worked(takeBack(**transaction, history->back())));
    QVERIFY(worked((*transaction)->commit()));
    QCOMPARE(db->value(u"SELECT folded_username FROM portal_user WHERE id = 1"_s)->toString(), u"josé@x.org"_s);
}

void MigrationTest::discountsAreThereStill()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    const auto db = place.open(OpenMode::ReadWrite);
    QCOMPARE(db->value(u"SELECT code FROM passcode WHERE id = 6 AND member_access_id = 5"_s)->toString(), u"EARLY"_s);
    QCOMPARE(db->value(u"SELECT uses FROM discount_use WHERE id = 8 AND code_id = 7 AND contact_id = 1"_s)->toInt(), 3);
}

void MigrationTest::writesAreGuardedAsBefore()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    const auto db = place.open(OpenMode::ReadWrite);
    QVERIFY(!db->query(u"UPDATE contact SET suffix = 'Jr.', version = version + 1"_s));
    QVERIFY(act(*db, u"UPDATE contact SET folded_name = 'anna brown', version = version + 1 WHERE id = 1"_s));
    QCOMPARE(found(place, u"anna brown"_s), QList<RowId>{1});
    QCOMPARE(db->value(u"SELECT count(*) FROM journal_row"_s)->toInt(), 4);
}

void MigrationTest::whatWasDoneBeforeCanBeTakenBack()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    const auto db = place.open(OpenMode::ReadWrite);
    const auto history = store::JournalReader(*db).history({}, 1);
    QVERIFY(worked(history));
    auto transaction = WriteTransaction::begin(*db, testEntry(u"undo"_s));
    QVERIFY(worked(transaction));
    QVERIFY(worked(takeBack(**transaction, history->front())));
    QVERIFY(worked((*transaction)->commit()));
    QCOMPARE(db->value(u"SELECT first_name FROM contact WHERE id = 1"_s)->toString(), u"Ann"_s);
    QCOMPARE(db->value(u"SELECT folded_name FROM contact WHERE id = 1"_s)->toString(), u"ann obrien brien"_s);
    QCOMPARE(found(place, u"ann obrien"_s), QList<RowId>{1});
}

void MigrationTest::kindsOfWishesAreKnownToPlans()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    const auto db = place.open(OpenMode::ReadWrite);
    QCOMPARE(db->value(u"SELECT count(*) FROM request_kind WHERE code IS NOT NULL"_s)->toInt(), 12);
    QCOMPARE(db->value(u"SELECT code FROM request_kind WHERE name = 'accessible'"_s)->toString(), u"accessible"_s); // was there before
    QVERIFY(db->value(u"SELECT code FROM request_kind WHERE name = 'other'"_s)->isNull());
    QCOMPARE(db->value(u"SELECT asks FROM request_kind WHERE name = 'other'"_s)->toString(), u"other"_s); // likewise
    QCOMPARE(db->value(u"SELECT asks FROM request_kind WHERE code = 'accessible'"_s)->toString(), u"accessible"_s);
    QCOMPARE(db->value(u"SELECT count(*) FROM request_kind WHERE asks = 'seats'"_s)->toInt(), 12); // what plans know, and seats in other words
    QCOMPARE(db->value(u"SELECT count(DISTINCT asks) FROM request_kind"_s)->toInt(), 9);
}

void MigrationTest::aFailureLeavesTheOlderDatabase()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    leaveAsVersion1(place);
    {
        // Another program changed the table under us.
        const auto db = place.open(OpenMode::ReadWrite);
        QVERIFY(worked(db->execute(u"ALTER TABLE contact RENAME COLUMN suffix TO honours"_s)));
        const bool sqlite = engine == Engine::Sqlite;
        QVERIFY(worked(db->execute(sqlite ? u"PRAGMA user_version = 1"_s : u"DELETE FROM schema_version WHERE version > 1"_s)));
    }
    QVERIFY(!Connection::open(place.url(), OpenMode::ReadWrite));
    const auto older = Connection::open(place.url(), OpenMode::ReadOnly);
    QVERIFY(!older);
    QCOMPARE(older.error().code, ErrorCode::DatabaseOlder);
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
