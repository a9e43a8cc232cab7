// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include "models/store/triggers.h"

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;

// The journal holds an import's new rows as a count: rows that come or go behind its back are found.
class TestImportJournal : public QObject, private Importing {
    Q_OBJECT

    QString twoContacts() const
    {
        return file(u"Contact.csv"_s, "Id,LastName\n" + id("003", 1) + ",Ruiz\n" + id("003", 2) + ",Rojas\n");
    }
    static std::optional<RowId> firstBad(Desk &desk) { return store::JournalReader(*desk.db).verify()->firstBad; }
    // As somebody does who has the file and not the program.
    static bool behindItsBack(Desk &desk, const QString &sql)
    {
        return worked(store::dropTriggers(*desk.db)) && worked(desk.db->query(sql)) && worked(store::rebuildTriggers(*desk.db));
    }

private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }

    void aRowThatIsGoneIsMissed()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {twoContacts()})));
        QVERIFY(desk.genuine());
        QVERIFY(behindItsBack(desk, u"DELETE FROM contact WHERE last_name = 'Rojas'"_s));
        QCOMPARE(firstBad(desk), std::optional<RowId>(1));
    }
    void aRowThatNoImportBroughtIsFound()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        desk.run({u"INSERT INTO venue (name) VALUES ('Hall')"_s});
        QVERIFY(worked(import(desk, {twoContacts()})));
        QVERIFY(behindItsBack(desk, u"INSERT INTO contact (last_name, import_run_id) VALUES ('Roe', 1)"_s));
        QCOMPARE(firstBad(desk), std::optional<RowId>(2));
    }
    void anImportThatWasTakenBackIsNotMissed()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {twoContacts()})));
        QVERIFY(worked(desk.undo()));
        QVERIFY(desk.genuine());
    }
    void aRowThatAnActionDeletedIsNotMissed()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, {twoContacts()})));
        QVERIFY(desk.run({u"DELETE FROM contact WHERE last_name = 'Rojas'"_s}));
        QVERIFY(desk.genuine());
        QVERIFY(worked(import(desk, {twoContacts()}))); // and comes with another import
        QVERIFY(desk.genuine());
        QVERIFY(behindItsBack(desk, u"DELETE FROM contact WHERE last_name = 'Rojas'"_s));
        QCOMPARE(firstBad(desk), std::optional<RowId>(3));
    }
};

QTEST_GUILESS_MAIN(TestImportJournal)
#include "tst_importjournal.moc"
