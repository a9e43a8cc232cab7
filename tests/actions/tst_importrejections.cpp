// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <QDateTime>
#include <QTimeZone>

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;

// What an import leaves out, and that the rest is taken: rows that the database would refuse, files without a needed column.
class TestImportRejections : public QObject, private Importing {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }

    void aUsernameThatAnotherHasIsRejectedWithItsLine()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path = file(u"User.csv"_s, "Id,Username,IsActive,ContactId\n" + id("005", 1) + ",ana@mailbox.example,true,\n" + id("005", 2)
                                      + ",ANA@mailbox.example,true,\n");
        const auto report = import(desk, {path});
        QVERIFY(worked(report));
        QCOMPARE(report->files[0].stored, 1);
        QCOMPARE(report->rejections.size(), size_t(1));
        QCOMPARE(report->rejections[0].line, 3);
        QCOMPARE(report->rejections[0].column, u"Username"_s);
        QCOMPARE(report->rejections[0].error.code, ErrorCode::RowValueTaken);
        QCOMPARE(report->rejections[0].error.values[u"column"_s].toString(), u"Username"_s);
    }
    void aUsernameIsFreeWhenTheImportIsDone()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QByteArray header = "Id,Username,IsActive\n";
        QVERIFY(worked(import(desk, {file(u"User.csv"_s, header + id("005", 1) + ",ana@mailbox.example,true\n")})));
        const QString later = file(u"User.csv"_s, header + id("005", 1) + ",anna@mailbox.example,true\n" + id("005", 2) + ",ana@mailbox.example,true\n"
                                                      + id("005", 3) + ",ANNA@mailbox.example,true\n");
        const auto report = import(desk, {later});
        QVERIFY(worked(report));
        QCOMPARE(report->rejections.size(), size_t(2));
        QCOMPARE(report->rejections[0].line, 3);
        QCOMPARE(report->rejections[1].line, 4);
        const auto again = import(desk, {later});
        QVERIFY(worked(again));
        QCOMPARE(again->rejections.size(), size_t(1));
        QCOMPARE(again->rejections[0].line, 4);
        QCOMPARE(desk.text(u"SELECT count(*) FROM portal_user"_s), u"2"_s);
    }
    void aBenefitThatRenewsItselfIsRejectedWithItsLine()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const auto report = import(desk, {file(u"PatronTicket__Benefit__c.csv"_s, "Id,Start Date,Renewed By\n" + id("a0b", 1) + ",2026-01-02," + id("a0b", 1)
                                                                                      + '\n' + id("a0b", 2) + ",2026-01-02,\n")});
        QVERIFY(worked(report));
        QCOMPARE(report->files[0].stored, 1);
        QCOMPARE(report->rejections.size(), size_t(1));
        QCOMPARE(report->rejections[0].column, u"Renewed By"_s);
        QCOMPARE(report->rejections[0].error.code, ErrorCode::RowRefersToItself);
    }
    void aFileWithoutANeededColumnIsLeftOutAndTheRestIsStored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("user") << u"User.csv"_s << QByteArray("Id,IsActive,ContactId\n" + id("005", 1) + ",true,\n");
        QTest::newRow("venue") << u"PatronTicket__Venue__c.csv"_s << QByteArray("Id,Venue ID\n" + id("a0v", 1) + ",\n");
        QTest::newRow("season") << u"PatronTicket__Season__c.csv"_s << QByteArray("Id,PatronTicket__StartDate__c\n" + id("a0s", 1) + ",2026-01-02\n");
        QTest::newRow("series") << u"PatronTicket__Series__c.csv"_s << QByteArray("Id,Package Type,Renewal Opens\n" + id("a0s", 1) + ",Fixed,\n");
        QTest::newRow("access code") << u"PatronTicket__AccessCode__c.csv"_s << QByteArray("Id,PatronTicket__Allocation__c\n" + id("a0c", 1) + ",\n");
        QTest::newRow("discount code") << u"PatronTicket__DiscountCode__c.csv"_s << QByteArray("Id,Discount Code\n" + id("a0d", 1) + ",TEN\n");
    }
    void aFileWithoutANeededColumnIsLeftOutAndTheRestIsStored()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        Desk desk(engine);
        const auto report = import(desk, {oneContact("ana@mailbox.example"), file(name, content)});
        QVERIFY(worked(report));
        QCOMPARE(report->files.size(), size_t(1));
        QCOMPARE(report->files[0].stored, 1);
        QCOMPARE(report->skippedFiles.size(), size_t(1));
        QCOMPARE(report->skippedFiles[0].error.code, ErrorCode::FileWithoutColumn);
        QVERIFY(report->hasFindings());
    }
    void theDataIsAsOldAsTheRowsThatWereTaken_data()
    {
        QTest::addColumn<QByteArray>("users");
        QTest::addColumn<QDateTime>("asOf");
        const auto at = [](int day) { return QDateTime(QDate(2026, 1, day), QTime(10, 0), QTimeZone::utc()); };
        const QByteArray stamped = "Id,Username,CreatedDate,LastModifiedDate,SystemModstamp\n";
        const QByteArray first = id("005", 1) + ",ana@mailbox.example,2026-01-01 10:00:00,2026-01-02 10:00:00,2026-01-03 10:00:00\n";
        QTest::newRow("all are taken") << QByteArray(stamped + first + id("005", 2) + ",b@mailbox.example,,,2026-01-09 10:00:00\n") << at(9);
        QTest::newRow("a row that cannot be read")
            << QByteArray(stamped + first + id("005", 2) + ",b@mailbox.example,perhaps,,2026-01-09 10:00:00\n") << at(3);
        QTest::newRow("a username that is taken") << QByteArray(stamped + first + id("005", 2) + ",ANA@mailbox.example,,,2026-01-09 10:00:00\n") << at(3);
        QTest::newRow("the earlier of two rows with one id")
            << QByteArray(stamped + first + id("005", 1) + ",ana@mailbox.example,,2026-01-01 10:00:00,2026-01-09 10:00:00\n") << at(3);
        QTest::newRow("no system's stamp") << QByteArray("Id,Username,CreatedDate,LastModifiedDate\n" + id("005", 1)
                                                         + ",ana@mailbox.example,2026-01-08 10:00:00,2026-01-02 10:00:00\n")
                                           << at(2);
        QTest::newRow("no change either") << QByteArray("Id,Username,CreatedDate\n" + id("005", 1) + ",ana@mailbox.example,2026-01-01 10:00:00\n") << at(1);
        QTest::newRow("nothing") << QByteArray("Id,Username\n" + id("005", 1) + ",ana@mailbox.example\n") << QDateTime();
    }
    void theDataIsAsOldAsTheRowsThatWereTaken()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        QFETCH(QByteArray, users);
        QFETCH(QDateTime, asOf);
        Desk desk(engine);
        const auto report = import(desk, {file(u"User.csv"_s, users)});
        QVERIFY(worked(report));
        QCOMPARE(report->dataAsOf ? QDateTime::fromMSecsSinceEpoch(report->dataAsOf->ms, QTimeZone::utc()) : QDateTime(), asOf);
        QCOMPARE(desk.text(u"SELECT COALESCE(data_as_of, -1) FROM import_run"_s), QString::number(asOf.isValid() ? asOf.toMSecsSinceEpoch() : -1));
    }
};

QTEST_GUILESS_MAIN(TestImportRejections)
#include "tst_importrejections.moc"
