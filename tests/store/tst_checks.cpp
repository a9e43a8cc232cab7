// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include "models/store/checks.h"

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::store;

// What is wrong in a database is found, and nothing else, on both engines.
class ChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void aNewDatabaseHasNothingToFind();
    void findsReferencesThatNoImportHasBrought();
    void findsASeatThatIsSoldTwice();
    void findsASeatThatIsSoldTwiceThroughPriceLevels();
    void aSeatMayBeSoldAgain_data();
    void aSeatMayBeSoldAgain();
    void generalAdmissionIsSoldToMany_data();
    void generalAdmissionIsSoldToMany();
    void findsMoreActivePortalUsersThanLicences();
    void findsAChangeThatAnImportContradicts();
    void aChangeThatNoImportHasSeenIsToBeDone();
    void findsAJournalThatDoesNotVerify();
    void findsABrokenReference();
    void findsADamagedFile();
};

namespace {

std::vector<Finding> found(Connection &db)
{
    const auto findings = checkDatabase(db);
    return worked(findings) ? *findings : std::vector<Finding>{{}};
}

// Two items on seat "A 12" of one performance; `second` changes the second.
void sellTwice(Connection &db, const QString &second = {})
{
    QVERIFY(act(db, u"INSERT INTO ticketable_event (id, name) VALUES (1, 'Hamlet')"_s));
    QVERIFY(act(db, u"INSERT INTO event_instance (id, event_id, name) VALUES (5, 1, 'Friday'), (6, 1, 'Saturday')"_s));
    QVERIFY(act(db, u"INSERT INTO ticket_order (id, number) VALUES (1, '20871'), (2, '20872')"_s));
    QVERIFY(act(db, u"INSERT INTO ticket_order_item (id, order_id, instance_id, status, seat_text) VALUES "
                    "(1, 1, 5, 'Active', 'A 12'), (2, 2, 5, 'active ', ' A 12')"_s));
    if (!second.isEmpty())
        QVERIFY(act(db, u"UPDATE ticket_order_item SET version = version + 1, %1 WHERE id = 2"_s.arg(second)));
}

void changeHere(Connection &db, const QString &imported)
{
    QVERIFY(act(db, u"INSERT INTO contact (id, last_name) VALUES (7, 'Ruiz')"_s));
    QVERIFY(act(db, u"INSERT INTO carry_over (table_name, row_id, field, value, created_at) VALUES ('contact', 7, 'first_name', 'Anita', 1000)"_s));
    QVERIFY(act(db, u"INSERT INTO import_base (table_name, row_id, field, value) VALUES ('contact', 7, 'first_name', ?)"_s, {imported}));
}

} // namespace

void ChecksTest::aNewDatabaseHasNothingToFind()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    QVERIFY(found(*place.open(OpenMode::ReadOnly)).empty());
}

void ChecksTest::findsReferencesThatNoImportHasBrought()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO import_orphan (table_name, row_id, field, missing_external_id) VALUES "
                     "('ticket_order_item', 3, 'order_id', 'a01x'), ('portal_user', 4, 'contact_id', '003x')"_s));
    const auto findings = found(*db);
    QCOMPARE(findings.size(), size_t(2));
    QCOMPARE(findings[0].code, FindingCode::ReferenceMissing);
    QCOMPARE(findings[0].kind, u"portalUser"_s);
    QCOMPARE(findings[0].id, std::optional<RowId>(4));
    QCOMPARE(findings[0].values.value(u"missing"_s).toString(), u"003x"_s);
    QCOMPARE(findings[1].kind, u"orderItem"_s);
}

void ChecksTest::findsASeatThatIsSoldTwice()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    sellTwice(*db);
    const auto findings = found(*db);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].code, FindingCode::SeatSoldTwice);
    QCOMPARE(findings[0].kind, u"eventInstance"_s);
    QCOMPARE(findings[0].id, std::optional<RowId>(5));
    QCOMPARE(findings[0].values.value(u"seat"_s).toString(), u"A 12"_s);
    QCOMPARE(findings[0].values.value(u"event"_s).toString(), u"Hamlet"_s);
    QCOMPARE(findings[0].values.value(u"orders"_s).toStringList(), (QStringList{u"20871"_s, u"20872"_s}));
    // Who does not renew keeps the tickets' words, and no seat.
    QVERIFY(act(*db, u"UPDATE ticket_order SET status = 'Did Not Renew', version = version + 1 WHERE number = '20871'"_s));
    QVERIFY(found(*db).empty());
}

// As exports write it: an item names its price level, that one its allocation, and that one the instance.
void ChecksTest::findsASeatThatIsSoldTwiceThroughPriceLevels()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    sellTwice(*db);
    QVERIFY(act(*db, u"INSERT INTO allocation (id, instance_id, name) VALUES (1, 5, 'House'), (2, 5, 'Members'), (3, 6, 'House')"_s));
    QVERIFY(act(*db, u"INSERT INTO price_level (id, allocation_id, name) VALUES (1, 1, 'Adult'), (2, 2, 'Member'), (3, 3, 'Adult')"_s));
    QVERIFY(act(*db, u"UPDATE ticket_order_item SET version = version + 1, instance_id = NULL, price_level_id = id"_s));
    const auto findings = found(*db);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].id, std::optional<RowId>(5));
    QCOMPARE(findings[0].values.value(u"orders"_s).toStringList(), (QStringList{u"20871"_s, u"20872"_s}));
    QVERIFY(act(*db, u"UPDATE ticket_order_item SET version = version + 1, price_level_id = 3 WHERE id = 2"_s)); // another performance
    QVERIFY(found(*db).empty());
}

void ChecksTest::aSeatMayBeSoldAgain_data()
{
    QTest::addColumn<QString>("second");
    QTest::newRow("after an exchange") << u"status = 'Deleted'"_s;
    QTest::newRow("for another performance") << u"instance_id = 6"_s;
    QTest::newRow("another seat") << u"seat_text = 'A 13'"_s;
    QTest::newRow("no seat") << u"seat_text = ' '"_s;
    QTest::newRow("another seat that is called the same") << u"seat_key = 'BALC-A-12'"_s;
    QTest::newRow("deleted at its source") << u"source_deleted = 1"_s;
}

void ChecksTest::aSeatMayBeSoldAgain()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, second);
    const TestDatabase place(engine);
    const auto db = place.open();
    sellTwice(*db, second);
    QVERIFY(found(*db).empty());
}

void ChecksTest::generalAdmissionIsSoldToMany_data()
{
    QTest::addColumn<QString>("seat");
    for (const QString &seat : {u"GA"_s, u"General Admission"_s, u"GA 2"_s, u"general admission, floor 2"_s, u"Lawn"_s})
        QTest::newRow(qPrintable(seat)) << seat;
}

void ChecksTest::generalAdmissionIsSoldToMany()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, seat);
    const TestDatabase place(engine);
    const auto db = place.open();
    sellTwice(*db);
    QVERIFY(act(*db, u"UPDATE ticket_order_item SET version = version + 1, seat_text = '%1'"_s.arg(seat)));
    QVERIFY(found(*db).empty());
}

// U2: staff take no portal licence, and neither does who is switched off.
void ChecksTest::findsMoreActivePortalUsersThanLicences()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO contact (id) VALUES (1), (2), (3)"_s));
    QVERIFY(act(*db, u"INSERT INTO portal_user (contact_id, username, folded_username, active) VALUES "
                     "(1, 'a', 'a', 1), (2, 'b', 'b', 1), (3, 'c', 'c', 0), (NULL, 'd', 'd', 1)"_s));
    QVERIFY(found(*db).empty()); // no limit is set
    QVERIFY(act(*db, u"INSERT INTO setting (key, value, origin) VALUES ('accounts.licenceLimit', '2', 'staff')"_s));
    QVERIFY(found(*db).empty());
    QVERIFY(act(*db, u"UPDATE setting SET value = '1', version = version + 1 WHERE key = 'accounts.licenceLimit'"_s));
    const auto findings = found(*db);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].code, FindingCode::LicencesExceeded);
    QCOMPARE(findings[0].values.value(u"active"_s).toInt(), 2);
    QCOMPARE(findings[0].values.value(u"limit"_s).toInt(), 1);
}

void ChecksTest::findsAChangeThatAnImportContradicts()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    changeHere(*db, u"Anne"_s);
    QVERIFY(worked(db->query(u"INSERT INTO import_run (id, started_at) VALUES (1, 2000)"_s)));
    const auto findings = found(*db);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].code, FindingCode::CarryOverDiffers);
    QCOMPARE(findings[0].kind, u"contact"_s);
    QCOMPARE(findings[0].values.value(u"wanted"_s).toString(), u"Anita"_s);
    QCOMPARE(findings[0].values.value(u"imported"_s).toString(), u"Anne"_s);
}

void ChecksTest::aChangeThatNoImportHasSeenIsToBeDone()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    changeHere(*db, u"Ana"_s);
    QVERIFY(worked(db->query(u"INSERT INTO import_run (id, started_at) VALUES (1, 500)"_s)));
    QVERIFY(found(*db).empty());
}

void ChecksTest::findsAJournalThatDoesNotVerify()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
    QVERIFY(act(*db, u"INSERT INTO venue (name) VALUES ('Attic')"_s));
    QVERIFY(worked(db->query(u"UPDATE journal_action SET who = 'nobody' WHERE id = 2"_s)));
    const auto findings = found(*db);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].code, FindingCode::JournalBroken);
    QCOMPARE(findings[0].id, std::optional<RowId>(2));
}

void ChecksTest::findsABrokenReference()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        QSKIP("PostgreSQL never lets one in.");
    const TestDatabase place(engine);
    const auto db = place.open();
    QVERIFY(act(*db, u"INSERT INTO contact (id, last_name) VALUES (7, 'Ruiz')"_s));
    QVERIFY(worked(db->execute(u"PRAGMA foreign_keys = OFF"_s)));
    QVERIFY(act(*db, u"UPDATE contact SET account_id = 99, version = version + 1 WHERE id = 7"_s));
    const auto findings = found(*db);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].code, FindingCode::ReferenceBroken);
    QCOMPARE(findings[0].kind, u"contact"_s);
    QCOMPARE(findings[0].id, std::optional<RowId>(7));
    QCOMPARE(findings[0].values.value(u"parent"_s).toString(), u"account"_s);
}

void ChecksTest::findsADamagedFile()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        QSKIP("PostgreSQL's files are its own affair.");
    const TestDatabase place(engine);
    qint64 page = 0, size = 0;
    {
        const auto db = place.open();
        QVERIFY(act(*db, u"INSERT INTO venue (name) VALUES ('Hall')"_s));
        page = db->value(u"SELECT rootpage FROM sqlite_master WHERE name = 'venue'"_s)->toLongLong();
        size = db->value(u"PRAGMA page_size"_s)->toLongLong();
    }
    QFile file(place.url().path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * size));
    QCOMPARE(file.write(QByteArray(64, '\xff')), 64);
    file.close();
    const auto findings = found(*place.open(OpenMode::ReadOnly));
    QVERIFY(!findings.empty());
    for (const Finding &finding : findings)
        QCOMPARE(finding.code, FindingCode::Damaged);
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
