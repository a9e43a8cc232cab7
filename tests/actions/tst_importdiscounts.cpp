// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include "models/domain/portal/preview.h"
#include "models/store/sqlpatronreader.h"

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;

// K3, K4: discounts of a level, and how often they were used, from an export with columns that only its user can name.
class TestImportDiscounts : public QObject, private Importing {
    Q_OBJECT

    QString aliases() const
    {
        return file(u"aliases.csv"_s, "object,alias,field\n"
                                      "Discount Code,Tier,level_id\n"
                                      "Discount Use,Which,code_id\n"
                                      "Discount Use,By,contact_id\n"
                                      "Discount Use,Times,uses\n"
                                      "Passcode,Presale,member_access_id\n"
                                      "Passcode,Word,code\n");
    }
    QStringList theatre() const
    {
        return {oneContact("ana@mailbox.example"),
                file(u"Benefit Level.csv"_s, "Id,Name\n" + id("a0l", 1) + ",Gold\n"),
                file(u"Benefit.csv"_s, "Id,Contact ID,Level,Start Date\n" + id("a0b", 1) + ',' + id("003", 1) + ',' + id("a0l", 1) + ",2026-01-01\n"),
                file(u"Discount Code.csv"_s, "Id,Code,Type,Value,Use Limit,Tier\n" + id("a0d", 1) + ",GOLD10,Percent,10,4," + id("a0l", 1) + '\n'
                                                 + id("a0d", 2) + ",SPRING,Flat,5.00,,\n"),
                file(u"Discount Use.csv"_s, "Id,Which,By,Times\n" + id("a0u", 1) + ',' + id("a0d", 1) + ',' + id("003", 1) + ",1\n" + id("a0u", 2) + ','
                                                + id("a0d", 1) + ',' + id("003", 1) + ",2\n"),
                file(u"Member Access.csv"_s, "Id,PatronTicket__BenefitLevel__c\n" + id("a0m", 1) + ',' + id("a0l", 1) + '\n'),
                file(u"Passcode.csv"_s, "Id,Presale,Word\n" + id("a0p", 1) + ',' + id("a0m", 1) + ",EARLY\n")};
    }
    Result<ImportReport> importMapped(Desk &desk, const QStringList &paths) const
    {
        ImportRequest request;
        request.paths = paths;
        request.aliasFile = aliases();
        ImportAction action(request);
        const auto done = desk.runner.run(action);
        return done ? Result<ImportReport>(action.report()) : Result<ImportReport>(done.error());
    }

private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }

    void reachThePage()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const auto report = importMapped(desk, theatre());
        QVERIFY(worked(report));
        QVERIFY(!report->hasFindings());
        QCOMPARE(report->files.size(), size_t(7));
        QCOMPARE(desk.text(u"SELECT p.code FROM passcode p JOIN member_access m ON m.id = p.member_access_id"_s), u"EARLY"_s);

        const auto reader = store::makePatronReader(desk.place.open());
        const auto record = reader->load(desk.text(u"SELECT id FROM contact"_s).toLongLong());
        QVERIFY(worked(record));
        const auto settings = reader->portalSettings({});
        QVERIFY(worked(settings));
        const auto page = portal::preview(*record, *settings, Instant{1767600000000}); // 2026-01-05
        QCOMPARE(page.discounts.size(), size_t(1));
        QCOMPARE(page.discounts[0].code, u"GOLD10"_s);
        QCOMPARE(page.discounts[0].usesLeft, std::optional<qint64>(1));
    }
    void theSameFilesAgainChangeNothing()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(importMapped(desk, theatre())));
        const auto again = importMapped(desk, theatre());
        QVERIFY(worked(again));
        for (const ImportFile &file : again->files)
            QCOMPARE(file.unchanged, file.rows);
    }
    void canBeTakenBack()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(importMapped(desk, theatre())));
        QVERIFY(worked(desk.undo()));
        for (const QString &table : {u"discount_use"_s, u"passcode"_s, u"discount_code"_s})
            QCOMPARE(desk.text(u"SELECT count(*) FROM "_s + table), u"0"_s);
    }
    void aUseOfACodeThatNobodyHasIsKeptAsAnOrphan()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QStringList files = theatre();
        const auto early = importMapped(desk, {files[4]});
        QVERIFY(worked(early));
        QCOMPARE(early->orphans.size(), size_t(4));
        QVERIFY(worked(importMapped(desk, files)));
        QCOMPARE(desk.text(u"SELECT count(*) FROM discount_use WHERE code_id IS NOT NULL AND contact_id IS NOT NULL"_s), u"2"_s);
    }
    void whatTheDatabaseWouldRefuseIsSaidWithItsLine()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(importMapped(desk, theatre())));
        const auto report = importMapped(
            desk, {file(u"Passcode.csv"_s, "Id,Presale,Word\n" + id("a0p", 2) + ',' + id("a0m", 1) + ",EARLY\n" + id("a0p", 3) + ',' + id("a0m", 1)
                                               + ",LATER\n" + id("a0p", 4) + ',' + id("a0m", 1) + ",LATER\n"),
                   file(u"Discount Use.csv"_s, "Id,Which,By,Times\n" + id("a0u", 3) + ",,,0\n"),
                   file(u"Discount Code.csv"_s, "Id,Code,Type\n" + id("a0d", 3) + ",SPRING,Flat\n")});
        QVERIFY(worked(report));
        QStringList found;
        for (const ImportRejection &rejection : report->rejections)
            found << u"%1 %2 %3"_s.arg(rejection.line).arg(rejection.column, errorName(rejection.error.code));
        QCOMPARE(found, (QStringList{u"2 Times rowValueInvalid"_s, u"2 Code rowValueTaken"_s, u"2 Word rowValueTaken"_s, u"4 Word rowValueTaken"_s}));
    }
};

QTEST_GUILESS_MAIN(TestImportDiscounts)
#include "tst_importdiscounts.moc"
