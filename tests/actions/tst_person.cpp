// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include "models/actions/personactions.h"
#include "models/domain/searchquery.h"
#include "models/store/personcolumns.h"
#include "models/store/personerasure.h"
#include "models/store/personexport.h"
#include "models/store/personrows.h"
#include "models/store/sqlpatronreader.h"
#include "models/store/tableinfo.h"

#include <QDir>
#include <QJsonDocument>

using namespace pd;
using namespace pd::actions;

// One person's data, exported and erased: everything is in the export, nothing is anywhere afterwards, and the journal verifies.
class PersonTest : public QObject, private Importing {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void everyTextIsDecidedUpon();
    void everythingIsExportedAndNothingIsLeft();
    void booksStay();
    void nothingTakesItBack();
    void aHouseholdKeepsItsName();
    void mergedRecordsGoWithTheirSurvivor();
    void openWorkIsInTheWay();
    void anImportBringsNobodyBack();
    void aDryRunWritesNothing();
    void knowsNobodyOfThatNumber();
};

namespace {

constexpr RowId ana = 6;

// A house with one of everything that can be about a patron; others have as much as is needed to see that theirs stays.
QStringList house()
{
    return {u"INSERT INTO season (id, name) VALUES (1, 'S')"_s,
            u"INSERT INTO venue (id, name) VALUES (1, 'V')"_s,
            u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (1, 1, 'Orchestra', 'C', '4'), (2, 1, 'Orchestra', 'C', '5')"_s,
            u"INSERT INTO ticketable_event (id, name, kind) VALUES (1, 'Play', 'Tickets')"_s,
            u"INSERT INTO event_instance (id, event_id, venue_id) VALUES (1, 1, 1)"_s,
            u"INSERT INTO series (id, season_id, venue_id, name) VALUES (1, 1, 1, 'Fridays')"_s,
            u"INSERT INTO account (id, external_id, name) VALUES (1, '001000000000001AAA', 'Household'), (2, NULL, 'Li')"_s,
            u"INSERT INTO contact (id, external_id, account_id, first_name, last_name, email, email_key) VALUES (6, '003000000000006AAA', 1, 'Ana', 'Ruiz', 'ana@x.example', 'ana@x.example')"_s,
            u"INSERT INTO contact (id, account_id, first_name, last_name, email, email_key, folded_last) VALUES (7, 2, 'Bo', 'Li', 'bo@x.example', 'bo@x.example', 'li')"_s,
            u"INSERT INTO portal_user (id, contact_id, username, folded_username, active) VALUES (1, 6, 'ana', 'ana', 1), (2, 7, 'bo', 'bo', 1)"_s,
            u"INSERT INTO ticket_order (id, external_id, contact_id, account_id, number, status, subtotal) VALUES (11, 'a01000000000011AAA', 6, 1, 'ON-11', 'Complete', 20000)"_s,
            u"INSERT INTO ticket_order (id, contact_id, number, comments) VALUES (12, 7, 'ON-12', 'Bo likes the aisle')"_s,
            u"INSERT INTO ticket_order_item (id, order_id, event_id, instance_id, status, quantity, seat_text) VALUES (1, 11, 1, 1, 'Active', 1, 'Orchestra C4')"_s,
            u"INSERT INTO donation (id, contact_id, name, amount) VALUES (1, 6, 'Gift', 500)"_s,
            u"INSERT INTO payment (id, order_id, kind, amount, reference) VALUES (1, 11, 'payment', 20000, 'slip 7')"_s,
            u"INSERT INTO benefit (id, contact_id) VALUES (1, 6)"_s,
            u"INSERT INTO seat_claim (id, instance_id, seat_id, kind, item_id, order_id, contact_id) VALUES (1, 1, 1, 'ticket', 1, 11, 6)"_s,
            u"INSERT INTO seat_assignment (id, contact_id, seat_id, series_id) VALUES (1, 6, 1, 1)"_s,
            u"INSERT INTO seat_refusal (id, contact_id, seat_id, series_id) VALUES (1, 6, 2, 1)"_s,
            u"INSERT INTO seat_wait (id, series_id, contact_id, seats, since_at) VALUES (1, 1, 6, 2, 5)"_s,
            u"INSERT INTO renewal_run (id, series_id, state, started_at) VALUES (1, 1, 'done', 5)"_s,
            u"INSERT INTO renewal_log (id, run_id, contact_id, outcome) VALUES (1, 1, 6, 'renewed')"_s,
            u"INSERT INTO change_request (id, source, received_at, contact_id, order_id, state) VALUES (1, 'mail', 5, 6, 11, 'withdrawn'), (2, 'mail', 5, 7, 12, 'new')"_s,
            u"INSERT INTO request_wish (id, request_id, kind_id) VALUES (1, 1, 1)"_s,
            u"INSERT INTO request_fact (id, request_id, field, value, confidence) VALUES (1, 1, 'seats', 'x', 0.5)"_s,
            u"INSERT INTO message (id, request_id, kind, content_digest, from_address, text) VALUES (1, 1, 'request', 'd1', 'ana@x.example', 'x'), (2, 2, 'request', 'd2', 'bo@x.example', 'Row F please'), "
            "(3, NULL, 'automatic', 'd3', 'daemon@x.example', 'No such user: Ana@x.example')"_s,
            u"INSERT INTO attachment (id, message_id, name, bytes, content_digest) VALUES (1, 1, 'x', 3, 'd')"_s,
            u"INSERT INTO outbox (id, contact_id, request_id, recipient, state) VALUES (1, 6, 1, 'x', 'waiting'), (2, 7, NULL, 'bo@x.example', 'waiting')"_s};
}

QString word(int number)
{
    return u"quondam%1x"_s.arg(number);
}

// A word of its own in every text of the person, three times over so that the journal has before and after; how many words.
int plant(Desk &desk)
{
    const bool sqlite = desk.place.url().engine() == Engine::Sqlite;
    int words = 0;
    for (int round = 0; round < 3; ++round) {
        QStringList sql;
        for (const store::PersonColumn &one : store::personColumns()) {
            const store::TableInfo table = *store::readTable(*desk.db, one.table);
            const QString next = word(words++);
            const QString value = !table.column(one.column)->isBlob() ? u"'%1'"_s.arg(next) : sqlite ? u"CAST('%1' AS BLOB)"_s.arg(next) : u"convert_to('%1', 'UTF8')"_s.arg(next);
            sql.append(u"UPDATE %1 SET %2 = %3, version = version + 1 WHERE id IN (1, 6, 11) AND id <> 2%4"_s.arg(one.table, one.column, value,
                                                                                                       one.table == "account"_L1 ? u" AND id = 1"_s : QString()));
        }
        sql.append(u"UPDATE contact SET folded_last = '%1', folded_first = '%1', folded_name = '%1', folded_email = '%1', email_key = '%1', phone_digits = '%1', version = version + 1 WHERE id = 6"_s.arg(word(words++)));
        sql.append(u"UPDATE seat_wait SET note = '%1', version = version + 1 WHERE id = 1"_s.arg(word(words++)));
        if (!desk.run(sql))
            qFatal("not planted");
    }
    QStringList sql{u"UPDATE contact SET email_key = 'ana@x.example', version = version + 1 WHERE id = 6"_s,
                    u"INSERT INTO carry_over (table_name, row_id, field, value, created_at) VALUES ('contact', 6, 'email', '%1', 5)"_s.arg(word(words++)),
                    u"UPDATE import_base SET value = '%1', version = version + 1 WHERE table_name = 'contact' AND field = 'email'"_s.arg(word(words++)),
                    u"INSERT INTO request_draft (request_id, who, recipient, subject, body, updated_at) VALUES (1, 'maria', '%1', '%2', '%3', 5)"_s.arg(word(words), word(words + 1), word(words + 2)),
                    // What was there once and is gone: the journal alone has it.
                    u"INSERT INTO ticket_order (id, contact_id, number, comments) VALUES (19, 6, 'ON-19', '%1')"_s.arg(word(words + 3)), u"DELETE FROM ticket_order WHERE id = 19"_s};
    words += 4;
    if (!desk.run(sql))
        qFatal("not planted");
    return words;
}

// Everything that stands in any column of any table.
QString everything(store::Connection &db)
{
    QString all;
    const std::vector<store::TableInfo> tables = *store::readTables(db);
    for (const store::TableInfo &table : tables) {
        auto rows = *db.query(u"SELECT * FROM "_s + table.name);
        while (rows.next()) {
            for (int i = 0; i < int(table.columns.size()); ++i)
                all += QString::fromUtf8(rows.value(i).toByteArray()) + u'\n';
        }
    }
    return all;
}

QByteArray bytesOf(const store::TestDatabase &place)
{
    QByteArray all;
    const QFileInfo main(place.url().path());
    for (const QFileInfo &one : main.dir().entryInfoList(QDir::Files)) {
        QFile file(one.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QStringList found(const QString &text, int words)
{
    QStringList there;
    for (int i = 0; i < words; ++i) {
        if (text.contains(word(i)))
            there.append(word(i));
    }
    return there;
}

Result<ErasedPerson> erase(Desk &desk, RowId contact = ana)
{
    return erasePerson(*desk.db, desk.runner, contact);
}

} // namespace

// A column of text that somebody adds to a table about patrons is either erased or stays for a reason: say which in personcolumns.cpp.
void PersonTest::everyTextIsDecidedUpon()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    const auto rows = store::personRows(*desk.db, ana);
    QVERIFY(worked(rows));
    const QStringList whole{u"seat_assignment"_s, u"seat_refusal"_s, u"seat_wait"_s, u"renewal_decision"_s, u"request_draft"_s, u"import_base"_s}; // rows go
    QStringList undecided, tables;
    for (const store::PersonRows &one : *rows) {
        tables.append(one.table);
        const store::TableInfo table = *store::readTable(*desk.db, one.table);
        for (const store::ColumnInfo &column : table.columns) {
            if ((column.type == "text"_L1 || column.isBlob()) && !whole.contains(one.table) && !store::isPersonColumn(one.table, column.name)
                && !store::keptPersonColumns().contains(one.table + u'.' + column.name) && !column.name.startsWith("folded_"_L1) && column.name != "phone_digits"_L1 && column.name != "email_key"_L1)
                undecided.append(one.table + u'.' + column.name);
        }
    }
    QCOMPARE(undecided, QStringList());
    // Nor is a table left out that leads to a patron.
    const std::vector<store::TableInfo> every = *store::readTables(*desk.db);
    for (const store::TableInfo &table : every) {
        for (const QString &link : {u"contact_id"_s, u"order_id"_s, u"request_id"_s, u"message_id"_s, u"item_id"_s, u"row_id"_s}) {
            const bool internal = table.name.startsWith("journal_"_L1) || store::staffTables().contains(table.name);
            if (table.has(link) && !internal && !tables.contains(table.name))
                undecided.append(table.name);
        }
    }
    QCOMPARE(undecided, QStringList());
}

void PersonTest::everythingIsExportedAndNothingIsLeft()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    const int words = plant(desk);
    QVERIFY(words > 150);
    // The export has what is there now; the history has what was.
    const auto json = store::exportPerson(*desk.db, ana, Instant{1000});
    QVERIFY(worked(json));
    const QString exported = QString::fromUtf8(QJsonDocument(*json).toJson());
    QStringList missing;
    for (int i = 0; i < words; ++i) {
        if (!exported.contains(word(i)))
            missing.append(word(i));
    }
    // Bytes of mails and what only serves searching are no part of it.
    const QString before = everything(*desk.db);
    for (const QString &one : missing) {
        bool unread = !before.contains(one);
        for (const QString &column : {u"raw FROM message WHERE id = 1"_s, u"content FROM attachment WHERE id = 1"_s, u"folded_last FROM contact WHERE id = 6"_s, u"folded_username FROM portal_user WHERE id = 1"_s})
            unread = unread || QString::fromUtf8(desk.db->value(u"SELECT "_s + column)->toByteArray()) == one;
        QVERIFY2(unread || desk.text(u"SELECT count(*) FROM journal_row WHERE after LIKE '%folded_%%1%'"_s.arg(one)) != "0"_L1, qPrintable(one));
    }
    QVERIFY(!exported.contains(u"bo@x.example"_s));
    QVERIFY(desk.genuine());

    const auto done = erase(desk);
    QVERIFY(worked(done));
    QVERIFY(done->swept);
    QCOMPARE(found(everything(*desk.db), words), QStringList());
    if (engine == Engine::Sqlite) {
        const QByteArray bytes = bytesOf(desk.place);
        for (int i = 0; i < words; ++i)
            QVERIFY2(!bytes.contains(word(i).toUtf8()), qPrintable(word(i)));
        for (const char *part : {"ana@x.example", "Ruiz", "ruiz"})
            QVERIFY2(!bytes.contains(part), part);
    }
    const QString all = everything(*desk.db);
    for (const QString &part : {u"ana@x.example"_s, u"Ana@x.example"_s, u"Ruiz"_s})
        QVERIFY2(!all.contains(part), qPrintable(part));
    QVERIFY(desk.genuine());
    // Nothing of others was touched.
    QVERIFY(all.contains(u"Bo likes the aisle"_s) && all.contains(u"Row F please"_s) && all.contains(u"bo@x.example"_s));
    QCOMPARE(desk.text(u"SELECT state FROM outbox WHERE id = 2"_s), u"waiting"_s);
}

void PersonTest::booksStay()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    const auto plan = store::planErasure(*desk.db, ana);
    QVERIFY(worked(plan));
    QCOMPARE(plan->name, u"Ana Ruiz"_s);
    QVERIFY(!plan->isHindered());
    const auto done = erase(desk);
    QVERIFY(worked(done));
    QCOMPARE(desk.text(u"SELECT first_name || '|' || last_name || '|' || email FROM contact WHERE id = 6"_s), u"|Erased person|"_s);
    QCOMPARE(desk.text(u"SELECT do_not_mail + do_not_call + opted_out_of_email FROM contact WHERE id = 6"_s), u"3"_s);
    QCOMPARE(desk.text(u"SELECT erased_at FROM contact WHERE id = 6"_s), u"42"_s);
    QCOMPARE(desk.text(u"SELECT number || '|' || subtotal || '|' || contact_id FROM ticket_order WHERE id = 11"_s), u"ON-11|20000|6"_s);
    QCOMPARE(desk.text(u"SELECT amount || '|' || reference FROM payment"_s), u"20000|slip 7"_s);
    QCOMPARE(desk.text(u"SELECT amount FROM donation"_s), u"500"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_claim"_s), u"1"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM seat_assignment"_s), u"0"_s);
    QCOMPARE(desk.text(u"SELECT active || username FROM portal_user WHERE id = 1"_s), u"0erased-1"_s);
    QCOMPARE(desk.text(u"SELECT state || recipient FROM outbox WHERE id = 1"_s), u"cancelled"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM message WHERE content_digest = 'd1'"_s), u"1"_s); // it does not come in as a new one
    // Found by what it is called now, and by nothing else.
    const auto reader = store::makePatronReader(desk.place.open(store::OpenMode::ReadOnly));
    QCOMPARE(reader->search(u"erased"_s, 5)->hits.size(), std::size_t(1));
    QCOMPARE(reader->search(u"ruiz"_s, 5)->hits.size(), std::size_t(0));
    QVERIFY(desk.genuine());
}

void PersonTest::nothingTakesItBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    const RowId edit = desk.run({u"UPDATE contact SET first_name = 'Anna', version = version + 1 WHERE id = 6"_s});
    const auto done = erase(desk);
    QVERIFY(worked(done));
    QCOMPARE(desk.undo(done->outcome.action).error().code, ErrorCode::UndoImpossible);
    QCOMPARE(desk.undo(edit).error().code, ErrorCode::UndoImpossible); // what it changed is not known any more
    QCOMPARE(desk.text(u"SELECT last_name FROM contact WHERE id = 6"_s), u"Erased person"_s);
    // Once more finds nothing, but for what has come since.
    const auto again = erase(desk);
    QVERIFY(worked(again));
    QVERIFY(!again->outcome.action);
    QVERIFY(desk.run({u"UPDATE ticket_order SET comments = 'Ana called', version = version + 1 WHERE id = 11"_s}));
    QVERIFY(worked(erase(desk)));
    QVERIFY(!everything(*desk.db).contains(u"Ana called"_s));
    QVERIFY(desk.genuine());
}

void PersonTest::aHouseholdKeepsItsName()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run({u"INSERT INTO contact (id, account_id, first_name, last_name) VALUES (8, 1, 'Luis', 'Ruiz')"_s}));
    QCOMPARE(store::planErasure(*desk.db, ana)->household, qint64(1));
    QVERIFY(worked(erase(desk)));
    QCOMPARE(desk.text(u"SELECT name FROM account WHERE id = 1"_s), u"Household"_s);
    QVERIFY(desk.db->value(u"SELECT account_id FROM contact WHERE id = 6"_s)->isNull());
    QVERIFY(worked(erase(desk, 8))); // the last one takes it along
    QCOMPARE(desk.text(u"SELECT name FROM account WHERE id = 1"_s), u"Erased person"_s);
    QVERIFY(desk.genuine());
}

void PersonTest::mergedRecordsGoWithTheirSurvivor()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    QVERIFY(desk.run({u"INSERT INTO contact (id, external_id, first_name, last_name, merged_into) VALUES (9, '003000000000009AAA', 'Ana', 'Ruiz-Old', '003000000000006AAA')"_s,
                      u"INSERT INTO ticket_order (id, contact_id, number, comments) VALUES (13, 9, 'ON-13', 'Old Ana')"_s}));
    QVERIFY(worked(erase(desk)));
    const QString all = everything(*desk.db);
    QVERIFY(!all.contains(u"Ruiz"_s) && !all.contains(u"Old Ana"_s));
    QVERIFY(desk.genuine());
}

void PersonTest::openWorkIsInTheWay()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    const auto refused = erase(desk, 7);
    QCOMPARE(refused.error().code, ErrorCode::ActionRefused);
    QCOMPARE(refused.error().values[u"request"_s].toString(), u"2"_s);
    QCOMPARE(store::planErasure(*desk.db, 7)->openRequests, std::vector<RowId>{2});
    QVERIFY(desk.run({u"UPDATE change_request SET state = 'withdrawn', version = version + 1 WHERE id = 2"_s, u"UPDATE outbox SET state = 'sending', version = version + 1 WHERE id = 2"_s}));
    QCOMPARE(erase(desk, 7).error().values[u"reason"_s].toString(), u"personMails"_s);
    QCOMPARE(desk.text(u"SELECT last_name FROM contact WHERE id = 7"_s), u"Li"_s);
    QVERIFY(desk.run({u"UPDATE outbox SET state = 'sent', version = version + 1 WHERE id = 2"_s}));
    QVERIFY(worked(erase(desk, 7)));
}

void PersonTest::anImportBringsNobodyBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const QString contact = oneContact("ana@mailbox.example");
    const QByteArray header = "Id,Name,PatronTicket__Contact__c,PatronTicket__OrderStatus__c,PatronTicket__Comments__c\n";
    const QString order = file(u"PatronTicket__TicketOrder__c.csv"_s, header + id("a01", 1) + ",20871," + id("003", 1) + ",Complete,Ana sits badly\n");
    QVERIFY(worked(import(desk, {contact, order})));
    QCOMPARE(desk.text(u"SELECT comments FROM ticket_order"_s), u"Ana sits badly"_s);
    QVERIFY(worked(erase(desk, desk.text(u"SELECT id FROM contact"_s).toLongLong())));
    // The same person again, with another address, one more order and a gift by name; and a stranger.
    const QString more = file(u"Contact.csv"_s, contacts + id("003", 1) + ",Ana,Ruiz,ana@new.example,false,,,2026-02-02 10:00:00,2026-02-02 10:00:00\n"
                                                    + id("003", 2) + ",Bo,Li,bo@mailbox.example,false,,,2026-02-02 10:00:00,2026-02-02 10:00:00\n");
    const QString orders2 = file(u"PatronTicket__TicketOrder__c.csv"_s, header + id("a01", 1) + ",20871," + id("003", 1) + ",Cancelled,Ana sits badly\n"
                                                                            + id("a01", 2) + ",20872," + id("003", 1) + ",Complete,Ana again\n");
    const QString gifts = file(u"Opportunity.csv"_s, donations + id("006", 1) + ",Ana Ruiz gift," + id("003", 1) + ",Posted,36.00,\n");
    const auto report = import(desk, {more, orders2, gifts});
    QVERIFY(worked(report));
    QCOMPARE(report->rejections.size(), std::size_t(1));
    QCOMPARE(report->rejections[0].error.values[u"reason"_s].toString(), u"personErased"_s);
    QCOMPARE(report->rejections[0].line, 2);
    const QString all = everything(*desk.db);
    for (const QString &part : {u"Ana"_s, u"Ruiz"_s, u"ana@"_s})
        QVERIFY2(!all.contains(part), qPrintable(part));
    // What was sold is known all the same.
    QCOMPARE(desk.text(u"SELECT status FROM ticket_order WHERE number = '20871'"_s), u"Cancelled"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM ticket_order WHERE contact_id IS NOT NULL"_s), u"2"_s);
    QCOMPARE(desk.text(u"SELECT name || amount FROM donation"_s), u"Erased person3600"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM contact WHERE last_name = 'Li'"_s), u"1"_s);
    QVERIFY(desk.genuine());
}

void PersonTest::aDryRunWritesNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run(house()));
    const QString before = everything(*desk.db);
    ErasePersonAction action(ana);
    QVERIFY(worked(desk.runner.dryRun(action)));
    QCOMPARE(everything(*desk.db), before);
    QVERIFY(worked(erase(desk))); // and it leaves nothing that would be in the way
}

void PersonTest::knowsNobodyOfThatNumber()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QCOMPARE(erase(desk, 99).error().code, ErrorCode::RecordUnknown);
    QCOMPARE(store::planErasure(*desk.db, 99).error().code, ErrorCode::RecordUnknown);
    const QTemporaryDir folder;
    QCOMPARE(exportPerson(*desk.db, 99, Instant{1}, folder.filePath(u"x.json"_s)).error().code, ErrorCode::RecordUnknown);
    QVERIFY(!QFile::exists(folder.filePath(u"x.json"_s)));
}

QTEST_GUILESS_MAIN(PersonTest)
#include "tst_person.moc"
