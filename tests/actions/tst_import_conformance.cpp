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

private Q_SLOTS:
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
        QTest::newRow("trailhead") << u"trailhead"_s << 115 << 166 << 102 << 77;
        QTest::newRow("dev_org") << u"dev_org"_s << 167 << 102 << 342 << 322;
        QTest::newRow("1k") << u"1k"_s << 1223 << 1024 << 1517 << 1307;
    }
    void importsLinkedRows()
    {
        QFETCH(QString, set);
        Desk desk(store::Engine::Sqlite);
        const auto report = import(desk, shared(u"npsp/"_s + set));
        QVERIFY(worked(report));
        QVERIFY(report->rejections.empty());
        QVERIFY(report->orphans.empty());
        QCOMPARE(report->skippedFiles.size(), size_t(5));
        QTEST(desk.text(u"SELECT count(*) FROM account"_s).toInt(), "accounts");
        QTEST(desk.text(u"SELECT count(*) FROM contact WHERE account_id IS NOT NULL"_s).toInt(), "contacts");
        QTEST(desk.text(u"SELECT count(*) FROM donation"_s).toInt(), "gifts");
        QTEST(desk.text(u"SELECT count(*) FROM donation WHERE contact_id IS NOT NULL"_s).toInt(), "ofContacts");
        const auto again = import(desk, shared(u"npsp/"_s + set));
        QVERIFY(worked(again));
        for (const ImportFile &file : again->files)
            QCOMPARE(file.unchanged, file.rows);
        QVERIFY(again->missing.empty());
    }
    void trailheadStagesAreWhatTheyWere()
    {
        Desk desk(store::Engine::Sqlite);
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
        Desk desk(store::Engine::Sqlite);
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
