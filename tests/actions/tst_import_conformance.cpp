// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "models/actions/importaction.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;

// Whole imports of files that others wrote, with pinned reports, and of rows under the headers of a real
// organisation: what is secret there must reach nothing that we keep.
class TestImportConformance : public QObject {
    Q_OBJECT
private:
    static QString shared(const QString &path) { return qEnvironmentVariable("PD_SHARED_DATA") + u'/' + path; }

    static Result<ImportReport> import(Desk &desk, const QString &path)
    {
        ImportRequest request;
        request.paths = {path};
        ImportAction action(request);
        const auto done = desk.runner.run(action);
        return done ? Result<ImportReport>(action.report()) : Result<ImportReport>(done.error());
    }

    // One row with a secret in every secret column and a card number in every free text.
    static QByteArray rowUnder(const QList<QByteArray> &headers, int number)
    {
        static const QRegularExpression secret(
            u"Card|CVV|BIN__c|AuthorizationCode|Password|StoredPayment|Expiration_(Month|Year)|GiftCard"_s);
        QList<QByteArray> values;
        for (const QByteArray &header : headers) {
            const QString name = QString::fromLatin1(header);
            if (secret.match(name).hasMatch())
                values << "SECRET";
            else if (name == "Id"_L1)
                values << "a0" + QByteArray::number(number) + "000000000001";
            else if (name.contains("Comments"_L1) || name.contains("SeatNote"_L1) || name.contains("SeatUpgrade"_L1))
                values << "please call 4111 1111 1111 1111 thanks";
            else if (name == "SystemModstamp"_L1)
                values << "2026-03-04 05:06:07";
            else if (name == "LastName"_L1 || name == "Name"_L1)
                values << "Mustermann";
            else
                values << QByteArray();
        }
        return '"' + values.join("\",\"") + "\"\n";
    }

    // "object encoding headerLine rows stored unchanged rejected" of each file that was read, "file reason" of the others, and
    // how long the other lists are.
    static QStringList summary(const ImportReport &report)
    {
        QStringList lines;
        for (const ImportFile &file : report.files)
            lines << u"%1 %2 %3 %4 %5 %6 %7"_s.arg(file.object, file.encoding).arg(file.headerLine).arg(file.rows).arg(file.stored).arg(file.unchanged).arg(file.rejected);
        for (const ImportSkippedFile &file : report.skippedFiles)
            lines << file.path.section(u'/', -1) + u' ' + file.reason;
        lines << u"rejections %1, dropped %2, unmapped %3, blanked %4, repeated %5, missing %6, orphans %7, conflicts %8"_s.arg(report.rejections.size())
                     .arg(report.droppedColumns.size()).arg(report.unmappedColumns.size()).arg(report.blankedValues).arg(report.repeatedIds.size())
                     .arg(report.missing.size()).arg(report.orphans.size()).arg(report.conflicts.size());
        return lines;
    }

private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }
    void initTestCase()
    {
        if (qEnvironmentVariable("PD_SHARED_DATA").isEmpty() || !QFileInfo::exists(shared(u"npsp"_s)))
            QSKIP("The folder of shared data is not here, so conformance to files of others was not tested.");
    }

    void importsLinkedRows_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<int>("accounts");
        QTest::addColumn<int>("contacts");
        QTest::addColumn<int>("gifts");
        QTest::addColumn<int>("ofContacts"); // gifts that name a contact
        QTest::addColumn<int>("unmapped");
        QTest::newRow("trailhead") << u"trailhead"_s << 115 << 166 << 102 << 77 << 165;
        QTest::newRow("dev_org") << u"dev_org"_s << 167 << 102 << 342 << 322 << 10;
        QTest::newRow("1k") << u"1k"_s << 1223 << 1024 << 1517 << 1307 << 10;
    }
    void importsLinkedRows()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        QFETCH(QString, set);
        QFETCH(int, accounts);
        QFETCH(int, contacts);
        QFETCH(int, gifts);
        QFETCH(int, unmapped);
        Desk desk(engine);
        const auto report = import(desk, shared(u"npsp/"_s + set));
        QVERIFY(worked(report));
        const QStringList skipped{u"Campaign.csv fileNotRecognised"_s, u"CampaignMember.csv fileNotRecognised"_s,
                                  u"OpportunityContactRole.csv fileNotRecognised"_s, u"npe01__OppPayment__c.csv fileNotRecognised"_s,
                                  u"npe03__Recurring_Donation__c.csv fileNotRecognised"_s};
        QCOMPARE(summary(*report),
                 (QStringList{u"Account UTF-8 1 %1 %1 0 0"_s.arg(accounts), u"Contact UTF-8 1 %1 %1 0 0"_s.arg(contacts),
                              u"Opportunity UTF-8 1 %1 %1 0 0"_s.arg(gifts)}
                  + skipped
                  + QStringList{u"rejections 0, dropped 0, unmapped %1, blanked 0, repeated 0, missing 0, orphans 0, conflicts 0"_s.arg(unmapped)}));
        QTEST(desk.text(u"SELECT count(*) FROM account"_s).toInt(), "accounts");
        QTEST(desk.text(u"SELECT count(*) FROM contact WHERE account_id IS NOT NULL"_s).toInt(), "contacts");
        QTEST(desk.text(u"SELECT count(*) FROM donation"_s).toInt(), "gifts");
        QTEST(desk.text(u"SELECT count(*) FROM donation WHERE contact_id IS NOT NULL"_s).toInt(), "ofContacts");
        const auto again = import(desk, shared(u"npsp/"_s + set));
        QVERIFY(worked(again));
        QCOMPARE(summary(*again), summary(*report).replaceInStrings(QRegularExpression(u"^(\\w+ UTF-8 1 \\d+) (\\d+) 0 0$"_s), u"\\1 0 \\2 0"_s));
    }
    void trailheadStagesAreWhatTheyWere()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, shared(u"npsp/trailhead"_s))));
        const auto count = [&](const QString &stage) {
            return desk.db->value(u"SELECT count(*) FROM donation WHERE stage = ?"_s, {stage})->toInt();
        };
        QCOMPARE(count(u"Posted"_s), 70);
        QCOMPARE(count(u"Pledged"_s), 30);
        QCOMPARE(count(u"Verbal Commitment"_s), 2);
    }
    void secretsOfARealExportAreKeptNowhere()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        const QTemporaryDir folder;
        int number = 0;
        QDirIterator files(shared(u"patronmanager-headers"_s), {u"*.csv"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile header(files.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            const QByteArray line = header.readLine().trimmed();
            QFile out(folder.filePath(files.fileName()));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(line + '\n' + rowUnder(QByteArray(line).replace('"', "").split(','), ++number));
        }
        QVERIFY(number >= 9);
        Desk desk(engine);
        const auto report = import(desk, folder.path());
        QVERIFY(worked(report));
        QVERIFY2(report->rejections.empty(), report->rejections.empty() ? "" : qPrintable(report->rejections[0].column));
        // Account, Contact, Opportunity, order, item, event, payment; notes and record types are not ours.
        QCOMPARE(report->files.size(), size_t(7));
        for (const ImportFile &file : report->files)
            QCOMPARE(file.stored, 1);
        QVERIFY(report->droppedColumns.size() > 25);
        QCOMPARE(report->blankedValues, 3);
        QCOMPARE(desk.text(u"SELECT comments FROM ticket_order"_s).contains(u"4111"_s), false);
        if (engine == store::Engine::Postgres)
            return; // its files are the server's
        QVERIFY(worked(desk.db->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)));
        QFile database(desk.place.url().path());
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray bytes = database.readAll();
        QVERIFY(bytes.contains("Mustermann"));
        QVERIFY(!bytes.contains("SECRET"));
        QVERIFY(!bytes.contains("1111 1111"));
    }
};

QTEST_GUILESS_MAIN(TestImportConformance)
#include "tst_import_conformance.moc"
