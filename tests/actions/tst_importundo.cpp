// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <QSqlRecord>

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;

// Imports that are taken back, on both engines: the database is as before them, and they can be done again.
class TestImportUndo : public QObject, private Importing {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }

    void undoTakesARunBackUnlessSomethingWasChangedSince()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString o = file(u"PatronTicket__TicketOrder__c.csv"_s,
                               orders + id("a01", 1) + ",20871," + id("003", 1) + ",Complete,118.00," + id("006", 1) + "\n");
        const QString d = file(u"Opportunity.csv"_s, donations + id("006", 1) + ",Gift," + id("003", 1) + ",Posted,36.00," + id("a01", 1) + "\n");
        QVERIFY(worked(import(desk, {o, d, oneContact("ana@mailbox.example")})));
        const RowId change = desk.run({u"UPDATE contact SET first_name = 'X', version = version + 1"_s});
        QVERIFY(!desk.undo(1));
        QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"1"_s);
        QVERIFY(worked(desk.undo(change)));
        Desk other(engine);
        QVERIFY(worked(import(other, {o, d, oneContact("ana@mailbox.example")})));
        QVERIFY(worked(other.undo(1)));
        for (const QString &table : {u"contact"_s, u"ticket_order"_s, u"donation"_s, u"import_orphan"_s})
            QCOMPARE(other.text(u"SELECT count(*) FROM "_s + table), u"0"_s);
        QCOMPARE(other.text(u"SELECT count(*) FROM setting WHERE key = 'records.master'"_s), u"0"_s);
        QVERIFY(other.genuine());
    }
    // The order that was there already refers to the contact that goes.
    void anImportThatLinkedAnOrphanCanBeTakenBack()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {file(u"PatronTicket__TicketOrder__c.csv"_s, orders + id("a01", 1) + ",20871," + id("003", 1) + ",Complete,118.00,\n")})));
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example")})));
        QCOMPARE(desk.text(u"SELECT count(*) FROM ticket_order WHERE contact_id IS NOT NULL"_s), u"1"_s);
        QVERIFY(worked(desk.undo()));
        QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"0"_s);
        QCOMPARE(desk.text(u"SELECT count(*) FROM ticket_order WHERE contact_id IS NULL"_s), u"1"_s);
        QVERIFY(desk.genuine());
    }
    void importUndoAndTheSameImportAgain_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<int>("policy");
        const QByteArray ana = contacts + id("003", 1) + ",Ana,Ruiz,ana@mailbox.example,false,,,2026-01-02 10:00:00,\n";
        const QByteArray anne = contacts + id("003", 1) + ",Anne,Ruiz,ana@new.example,false,,,2026-01-03 10:00:00,\n";
        const QString anita = u"UPDATE contact SET first_name = 'Anita', folded_first = 'anita', folded_name = 'anita ruiz', version = version + 1"_s;
        const int keep = int(ConflictPolicy::Keep);
        QTest::newRow("rows that were not there") << QByteArray() << QString() << ana << keep;
        QTest::newRow("fields changed there") << ana << QString() << anne << keep;
        QTest::newRow("a field changed here") << ana << anita << anne << keep;
        QTest::newRow("a conflict, theirs taken") << ana << anita << anne << int(ConflictPolicy::Take);
        QTest::newRow("they come to what we have") << ana << anita << contacts + id("003", 1) + ",Anita,Ruiz,ana@new.example,false,,,,\n" << keep;
        QTest::newRow("only that") << ana << anita << contacts + id("003", 1) + ",Anita,Ruiz,ana@mailbox.example,false,,,,\n" << keep;
        const QByteArray order = orders + id("a01", 1) + ",20871," + id("003", 1) + ",Complete,118.00,\n";
        QTest::newRow("an orphan that comes") << QByteArray() << QString() << order << keep;
        QTest::newRow("an orphan that is linked") << order << QString() << ana << keep;
        QTest::newRow("an orphan that misses another") << order << QString() << QByteArray(order).replace(id("003", 1), id("003", 2)) << keep;
        QTest::newRow("an orphan no longer") << order << QString() << QByteArray(order).replace(id("003", 1), "") << keep;
    }
    // What the import knows of single fields goes back and comes again with the rows.
    void importUndoAndTheSameImportAgain()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        QFETCH(QByteArray, before);
        QFETCH(QString, here);
        QFETCH(QByteArray, then);
        QFETCH(int, policy);
        Desk desk(engine);
        const auto stands = [&desk] {
            QStringList lines;
            for (const QString &sql : {u"SELECT first_name, last_name, email, folded_name, folded_email FROM contact ORDER BY external_id"_s,
                                       u"SELECT o.number, c.external_id FROM ticket_order o LEFT JOIN contact c ON c.id = o.contact_id"_s,
                                       u"SELECT table_name, row_id, field, value FROM import_base ORDER BY field"_s,
                                       u"SELECT value, origin FROM setting WHERE key = 'records.master'"_s,
                                       u"SELECT table_name, row_id, field, missing_external_id FROM import_orphan"_s}) {
                auto rows = desk.db->query(sql);
                while (rows->next()) {
                    QStringList values;
                    for (int i = 0; i < rows->record().count(); ++i)
                        values << rows->value(i).toString();
                    lines << values.join(u'|');
                }
            }
            return lines.join(u'\n');
        };
        const auto summary = [](const ImportReport &report) {
            return u"%1 stored, %2 orphans, %3 conflicts"_s.arg(report.files.at(0).stored).arg(report.orphans.size()).arg(report.conflicts.size());
        };
        if (!before.isEmpty())
            QVERIFY(worked(import(desk, {file(u"before.csv"_s, before)})));
        if (!here.isEmpty())
            QVERIFY(desk.run({here}));
        const QString first = stands();
        const QString path = file(u"then.csv"_s, then);
        const auto once = import(desk, {path}, ConflictPolicy(policy));
        QVERIFY(worked(once));
        const QString imported = stands();
        for (int round = 0; round < 2; ++round) {
            QVERIFY(worked(desk.undo()));
            QCOMPARE(stands(), first);
            QCOMPARE(desk.text(u"SELECT undone FROM import_run ORDER BY id DESC LIMIT 1"_s), u"1"_s);
            const auto again = import(desk, {path}, ConflictPolicy(policy));
            QVERIFY(worked(again));
            QCOMPARE(stands(), imported);
            QCOMPARE(summary(*again), summary(*once));
        }
        QVERIFY(desk.genuine());
    }
    void importsAreTakenBackOneAfterTheOther()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {file(u"PatronTicket__TicketOrder__c.csv"_s, orders + id("a01", 1) + ",20871," + id("003", 1) + ",Complete,118.00,\n"),
                                     oneContact("ana@mailbox.example")})));
        QVERIFY(worked(import(desk, {file(u"PatronTicket__TicketOrder__c.csv"_s, orders + id("a01", 1) + ",20871," + id("003", 2) + ",Complete,118.00,\n")})));
        QVERIFY(worked(import(desk, {oneContact("ana@new.example")})));
        for (int i = 0; i < 3; ++i)
            QVERIFY(worked(desk.undo()));
        for (const QString &table : {u"contact"_s, u"ticket_order"_s, u"import_base"_s, u"import_orphan"_s})
            QCOMPARE(desk.text(u"SELECT count(*) FROM "_s + table), u"0"_s);
        QVERIFY(desk.genuine());
    }
    void anUndoneChangeHereIsNoChange()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {oneContact("ana@mailbox.example")})));
        QVERIFY(desk.run({u"UPDATE contact SET first_name = 'Anita', version = version + 1"_s}));
        QVERIFY(worked(desk.undo()));
        QCOMPARE(desk.text(u"SELECT count(*) FROM import_base"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
