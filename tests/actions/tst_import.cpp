// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include "models/store/sqlpatronreader.h"

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;

// The importer on both engines: what stands in the database afterwards, and what the report says.
class TestImport : public QObject, private Importing {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }

    void linksFilesInAnyOrder()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString o = file(u"PatronTicket__TicketOrder__c.csv"_s,
                               orders + id("a01", 1) + ",20871," + id("003", 1) + ",Complete,118.00," + id("006", 1) + "\n");
        const QString d = file(u"Opportunity.csv"_s, donations + id("006", 1) + ",Gift," + id("003", 1) + ",Posted,36.00," + id("a01", 1) + "\n");
        const auto report = import(desk, {o, d, oneContact("ana@mailbox.example")});
        QVERIFY(worked(report));
        QVERIFY(!report->hasFindings());
        QCOMPARE(report->files.size(), size_t(3));
        QCOMPARE(desk.text(u"SELECT c.last_name FROM ticket_order o JOIN contact c ON c.id = o.contact_id"_s), u"Ruiz"_s);
        // Each refers to the other.
        QCOMPARE(desk.text(u"SELECT o.number FROM donation d JOIN ticket_order o ON o.id = d.order_id AND o.donation_id = d.id"_s), u"20871"_s);
        QCOMPARE(desk.text(u"SELECT subtotal FROM ticket_order"_s), u"11800"_s);
        QCOMPARE(desk.text(u"SELECT folded_name FROM contact"_s), u"ana ruiz"_s);
        QCOMPARE(desk.text(u"SELECT value FROM setting WHERE key = 'records.master'"_s), u"\"patronmanager\""_s);
        QCOMPARE(report->dataAsOf->ms, QDateTime(QDate(2026, 1, 2), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(desk.genuine());
    }
    // L6: in either order, since files come in any order and at any time.
    void aUsersProfileIsKnownByItsName()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString users = file(u"User.csv"_s, "Id,Username,ContactId,IsActive,ProfileId\n" + id("005", 1) + ",ana@mailbox.example," + id("003", 1)
                                                      + ",1," + id("00e", 7) + "\n");
        const QString profiles = file(u"Profile.csv"_s, "Id,Name\n" + id("00e", 7) + ",Authenticated Website\n");
        const auto profile = [&] { return store::makePatronReader(desk.place.open())->load(1)->portalUsers.at(0).profile; };
        const auto alone = import(desk, {users, oneContact("ana@mailbox.example")});
        QVERIFY(worked(alone));
        QVERIFY(!alone->hasFindings());
        QVERIFY(profile().startsWith(u"00e"_s));
        QVERIFY(worked(import(desk, {profiles})));
        QCOMPARE(profile(), u"Authenticated Website"_s);
        QVERIFY(worked(desk.undo()));
        QVERIFY(profile().startsWith(u"00e"_s));
    }
    // L2: accents and apostrophes tell two usernames apart, blanks around them and letter case do not.
    void usernamesAreUniqueAsTheyAreWritten()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString users = file(u"User.csv"_s, "Id,Username,IsActive\n" + id("005", 1) + ",josé@x.org,1\n" + id("005", 2) + ",jose@x.org,1\n"
                                                      + id("005", 3) + ",o'brien@x.org,1\n" + id("005", 4) + ",obrien@x.org,1\n" + id("005", 5)
                                                      + ",JOSE@x.org,1\n");
        const auto report = import(desk, {users});
        QVERIFY(worked(report));
        QCOMPARE(report->rejections.size(), size_t(1));
        QCOMPARE(report->rejections[0].line, 6);
        QCOMPARE(desk.text(u"SELECT folded_username FROM portal_user WHERE external_id LIKE '%1%'"_s.arg(QString::fromLatin1(id("005", 1)))), u"josé@x.org"_s);
        const QString changed = file(u"User.csv"_s, "Id,Username,IsActive\n" + id("005", 2) + ",josè@x.org,1\n");
        QVERIFY(worked(import(desk, {changed})));
        QCOMPARE(desk.text(u"SELECT folded_username FROM portal_user WHERE external_id LIKE '%1%'"_s.arg(QString::fromLatin1(id("005", 2)))), u"josè@x.org"_s);
        QVERIFY(worked(desk.undo()));
        QCOMPARE(desk.text(u"SELECT folded_username FROM portal_user WHERE external_id LIKE '%1%'"_s.arg(QString::fromLatin1(id("005", 2)))), u"jose@x.org"_s);
    }
    void theSameFilesAgainChangeNothing()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path = oneContact("ana@mailbox.example");
        QVERIFY(worked(import(desk, {path})));
        const QString actions = desk.text(u"SELECT count(*) FROM journal_action"_s);
        const auto again = import(desk, {path});
        QVERIFY(worked(again));
        QCOMPARE(again->files[0].stored, 0);
        QCOMPARE(again->files[0].unchanged, 1);
        QCOMPARE(desk.text(u"SELECT count(*) FROM journal_action"_s), actions);
        QCOMPARE(desk.text(u"SELECT version FROM contact"_s), u"1"_s);
    }
    void aFieldChangedThereIsTakenAndJournalled()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example")})));
        const auto report = import(desk, {oneContact("ana@new.example")});
        QVERIFY(worked(report));
        QCOMPARE(report->files[0].stored, 1);
        QCOMPARE(desk.text(u"SELECT folded_email FROM contact"_s), u"ana@new.example"_s);
        QCOMPARE(desk.text(u"SELECT email_key FROM contact"_s), u"ana@new.example"_s);
        QCOMPARE(desk.text(u"SELECT count(*) FROM journal_row WHERE table_name = 'contact'"_s), u"1"_s);
        QVERIFY(worked(desk.undo()));
        QCOMPARE(desk.text(u"SELECT email FROM contact"_s), u"ana@mailbox.example"_s);
    }
    void whatWasChangedHereAndBackIsTakenAndNeverAConflict()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example")})));
        for (const QString &name : {u"Anita"_s, u"Ana"_s})
            QVERIFY(desk.run({u"UPDATE contact SET first_name = '%1', version = version + 1"_s.arg(name)}));
        for (const QByteArray &name : {QByteArray("Anne"), QByteArray("Anna")}) {
            const auto report = import(desk, {oneContact("ana@mailbox.example", name)});
            QVERIFY(worked(report));
            QVERIFY(report->conflicts.empty());
            QCOMPARE(desk.text(u"SELECT first_name FROM contact"_s), QString::fromLatin1(name));
        }
    }
    void orphansThatStayAreListedAgainAndChangeNothing()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path = file(u"PatronTicket__TicketOrder__c.csv"_s, orders + id("a01", 1) + ",1," + id("003", 1) + ",Complete,1.00,\n");
        QVERIFY(worked(import(desk, {path})));
        const QString actions = desk.text(u"SELECT count(*) FROM journal_action"_s);
        const auto again = import(desk, {path});
        QVERIFY(worked(again));
        QCOMPARE(again->orphans.size(), size_t(1));
        QCOMPARE(desk.text(u"SELECT count(*) FROM journal_action"_s), actions);
    }
    void aFieldChangedOnlyHereIsKept()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path = oneContact("ana@mailbox.example");
        QVERIFY(worked(import(desk, {path})));
        QVERIFY(desk.run({u"UPDATE contact SET first_name = 'Anita', version = version + 1"_s}));
        const auto report = import(desk, {path});
        QVERIFY(worked(report));
        QVERIFY(report->conflicts.empty());
        QCOMPARE(report->files[0].unchanged, 1);
        QCOMPARE(desk.text(u"SELECT first_name FROM contact"_s), u"Anita"_s);
    }
    void aFieldChangedOnBothSidesIsAConflict_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("name");
        QTest::newRow("keep") << int(ConflictPolicy::Keep) << u"Anita"_s;
        QTest::newRow("take") << int(ConflictPolicy::Take) << u"Anne"_s;
        QTest::newRow("fail") << int(ConflictPolicy::Fail) << u"Anita"_s;
    }
    void aFieldChangedOnBothSidesIsAConflict()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        QFETCH(int, policy);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example")})));
        QVERIFY(desk.run({u"UPDATE contact SET first_name = 'Anita', version = version + 1"_s}));
        const auto report = import(desk, {oneContact("ana@mailbox.example", "Anne")}, ConflictPolicy(policy));
        if (ConflictPolicy(policy) == ConflictPolicy::Fail) {
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::ImportConflicts);
        } else {
            QVERIFY(worked(report));
            QCOMPARE(report->conflicts.size(), size_t(1));
            QCOMPARE(report->conflicts[0].field, u"first_name"_s);
            QCOMPARE(report->conflicts[0].ours, u"Anita"_s);
            QCOMPARE(report->conflicts[0].theirs, u"Anne"_s);
        }
        QTEST(desk.text(u"SELECT first_name FROM contact"_s), "name");
    }
    void whatTheyHaveComeToIsNoConflictAnyMore()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example")})));
        QVERIFY(desk.run({u"UPDATE contact SET first_name = 'Anita', version = version + 1"_s,
                          u"INSERT INTO carry_over (table_name, row_id, field, value, created_at) VALUES ('contact', 1, 'first_name', 'Anita', 0)"_s}));
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example", "Anita")})));
        QCOMPARE(desk.text(u"SELECT count(*) FROM import_base"_s), u"0"_s);
        QVERIFY(!desk.text(u"SELECT closed_by_import_id FROM carry_over"_s).isEmpty());
        const auto report = import(desk, {oneContact("ana@mailbox.example", "Ann")});
        QVERIFY(worked(report));
        QVERIFY(report->conflicts.empty());
        QCOMPARE(desk.text(u"SELECT first_name FROM contact"_s), u"Ann"_s);
    }
    void anAbsentColumnLeavesItsValue()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example")})));
        QVERIFY(worked(import(desk, {file(u"Contact.csv"_s, "Id,LastName,FirstName\n" + id("003", 1) + ",Rojas,Ana\n")})));
        QCOMPARE(desk.text(u"SELECT email || ' ' || folded_name FROM contact"_s), u"ana@mailbox.example ana rojas"_s);
    }
    void ofRepeatedIdsTheLatestCounts()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path = file(u"Contact.csv"_s,
                                  contacts + id("003", 1) + ",New,Ruiz,,false,,,2026-02-02 10:00:00,\n" + id("003", 1)
                                      + ",Old,Ruiz,,false,,,2026-01-02 10:00:00,\n");
        const auto report = import(desk, {path});
        QVERIFY(worked(report));
        QCOMPARE(desk.text(u"SELECT first_name FROM contact"_s), u"New"_s);
        QCOMPARE(report->repeatedIds.size(), size_t(1));
        QCOMPARE(report->files[0].rejected, 1);
        QCOMPARE(report->files[0].rows, 2);
        QCOMPARE(report->rejections.at(0).line, 3);
    }
    void orphansAreKeptAndLinkedWhenTheirRecordComes()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path = file(u"PatronTicket__TicketOrder__c.csv"_s, orders + id("a01", 1) + ",1," + id("003", 1) + ",Complete,1.00,\n");
        const auto report = import(desk, {path});
        QVERIFY(worked(report));
        QCOMPARE(report->orphans.size(), size_t(1));
        QVERIFY(report->orphans[0].missing.startsWith(QString::fromLatin1(id("003", 1))));
        QVERIFY(desk.db->value(u"SELECT contact_id FROM ticket_order"_s)->isNull());
        const auto later = import(desk, {oneContact("ana@mailbox.example")});
        QVERIFY(worked(later));
        QVERIFY(later->orphans.empty());
        QCOMPARE(desk.text(u"SELECT c.last_name FROM ticket_order o JOIN contact c ON c.id = o.contact_id"_s), u"Ruiz"_s);
        QCOMPARE(desk.text(u"SELECT count(*) FROM import_orphan"_s), u"0"_s);
    }
    void deletedAndMergedRowsAreStoredAsSuch()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path = file(u"Contact.csv"_s,
                                  contacts + id("003", 1) + ",A,One,,true,,,,\n" + id("003", 2) + ",B,Two,,true," + id("003", 3) + ",,,\n"
                                      + id("003", 3) + ",C,Three,,false,,,,\n");
        QVERIFY(worked(import(desk, {path})));
        QCOMPARE(desk.text(u"SELECT sum(source_deleted) FROM contact"_s), u"2"_s);
        QVERIFY(desk.text(u"SELECT merged_into FROM contact WHERE first_name = 'B'"_s).startsWith(QString::fromLatin1(id("003", 3))));
    }
    void aRecordMissingInAWholeExportIsReportedNotDeleted()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QTemporaryDir folder;
        const auto write = [&](const QByteArray &rows) {
            QFile out(folder.filePath(u"Contact.csv"_s));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(contacts + rows);
        };
        write(id("003", 1) + ",A,One,,false,,,,\n" + id("003", 2) + ",B,Two,,false,,,,\n");
        QVERIFY(worked(import(desk, {folder.path()})));
        write(id("003", 1) + ",A,One,,false,,,,\n");
        const auto report = import(desk, {folder.path()});
        QVERIFY(worked(report));
        QCOMPARE(report->missing.size(), size_t(1));
        QCOMPARE(desk.text(u"SELECT count(*) FROM contact WHERE source_deleted = 0"_s), u"2"_s);
        QVERIFY(!report->hasFindings());
    }
    void aDryRunChangesNothingAndSaysTheSame()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const auto tried = import(desk, {oneContact("ana@mailbox.example")}, ConflictPolicy::Keep, true);
        QVERIFY(worked(tried));
        QCOMPARE(tried->files[0].stored, 1);
        QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"0"_s);
        QCOMPARE(desk.text(u"SELECT count(*) FROM import_run"_s), u"0"_s);
    }
    void cancelledLeavesTheDatabaseAsItWas()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        ImportRequest request;
        request.paths = {oneContact("ana@mailbox.example")};
        request.progress = [](ImportRequest::Phase phase, qint64, qint64) { return phase == ImportRequest::Phase::Reading; };
        {
            ImportAction action(request);
            const auto done = desk.runner.run(action);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
        }
        QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"0"_s);
        // Indexes and triggers are there still.
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example")})));
        QVERIFY(!desk.run({u"UPDATE contact SET first_name = 'X'"_s})); // version not raised
    }
    void aFileWithoutAnyKnownColumnIsSaid()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const auto report = import(desk, {file(u"list.csv"_s, "a,b\n1,2\n")});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::HeaderNotFound);
    }
    void datesThatStayAmbiguousRefuseTheWholeSet()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path =
            file(u"Opportunity.csv"_s, "Id,Name,ContactId,StageName,Amount,CloseDate\n" + id("006", 1) + ",Gift,,Posted,36.00,5/6/2026\n");
        const auto report = import(desk, {oneContact("ana@mailbox.example"), path});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::FileDatesAmbiguous);
        QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
