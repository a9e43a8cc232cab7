// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that others wrote, with what must come out of them pinned here. They lie outside of this repository.
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/secrets.h"
#include "models/exchange/transcoder.h"
#include "tests/exchange/exportfixture.h"

#include <QBuffer>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using pd::ErrorCode;
using namespace pd::exchange;

namespace {

QString dataFolder() { return qEnvironmentVariable("PD_SHARED_DATA"); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QStringList> records(const QByteArray &bytes)
{
    MemorySource scanned(bytes);
    const auto encoding = detectEncoding(scanned);
    MemorySource source(bytes);
    Transcoder utf8(source, *encoding);
    CsvReader reader(utf8, ',');
    QList<QStringList> rows;
    while (reader.next() == CsvReader::Next::Row) {
        QStringList row;
        for (const QByteArrayView field : reader.fields())
            row += QString::fromUtf8(field);
        rows += row;
    }
    return rows;
}

// "object encoding rows rejected dropped unmapped" of a file, or the code that refused it.
QString verdict(const QString &path)
{
    const ExportFixture files;
    const auto reading = files.readEntry({path, path, -1, QFileInfo(path).size()});
    if (reading.refused)
        return pd::errorName(reading.refused->code);
    if (reading.failed)
        return pd::errorName(reading.failed->code);
    const FileReport &report = reading.report;
    return u"%1 %2 %3 %4 %5 %6"_s.arg(report.table, report.encoding).arg(report.rows).arg(report.rejected).arg(report.droppedColumns.size()).arg(report.unmappedColumns.size());
}

} // namespace

class TestExchangeConformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (dataFolder().isEmpty() || !QDir(dataFolder()).exists())
            QSKIP("The folder of shared data is not here, so conformance to files of others was not tested.");
    }

    void spectrum_data()
    {
        QTest::addColumn<QString>("csv");
        QDirIterator walk(dataFolder() + u"/csv-spectrum/csvs"_s, {u"*.csv"_s});
        while (walk.hasNext()) {
            const QString path = walk.next();
            QTest::newRow(qPrintable(walk.fileName())) << path;
        }
    }
    void spectrum()
    {
        QFETCH(QString, csv);
        QList<QStringList> rows = records(bytesOf(csv));
        const QStringList header = rows.takeFirst();
        QJsonArray found;
        for (const QStringList &row : std::as_const(rows)) {
            QJsonObject object;
            QCOMPARE(row.size(), header.size());
            for (qsizetype i = 0; i < row.size(); ++i)
                object.insert(header.at(i), row.at(i));
            found.append(object);
        }
        QString json = csv;
        json.replace(u"/csvs/"_s, u"/json/"_s).replace(u".csv"_s, u".json"_s);
        QByteArray expected = bytesOf(json);
        // Where a copy of the files has lost its CRs on the way, so must the expectation.
        if (!bytesOf(csv).contains('\r'))
            expected.replace("\\r\\n", "\\n");
        QCOMPARE(found, QJsonDocument::fromJson(expected).array());
    }

    void dataLoaderEncodings()
    {
        const QString folder = dataFolder() + u"/salesforce-dataloader/"_s;
        const QList<QStringList> plain = records(bytesOf(folder + u"csvtext.csv"_s));
        QCOMPARE(plain.size(), 3);
        QCOMPARE(plain.last(), (QStringList{u"row2-1"_s, u"row2-2"_s, u"row2-3"_s}));
        for (const QString &bom : {u"UTF8"_s, u"UTF16BE"_s, u"UTF16LE"_s, u"UTF32BE"_s, u"UTF32LE"_s})
            QCOMPARE(records(bytesOf(folder + u"csvtext_BOM_%1.csv"_s.arg(bom))), plain);
        QCOMPARE(records(bytesOf(folder + u"20kRows.csv"_s)).size(), 20'001);
        QCOMPARE(records(bytesOf(folder + u"csvEscapedQuotes.csv"_s)).at(1).first(), u"\"The Best\" Account"_s);
    }

    void dataLoaderDates()
    {
        const QStringList expected{u"A 1247595285000"_s, u"B 1247552085000"_s, u"C 1247573685000"_s, u"D 1247580885000"_s, u"E 1247566485000"_s, u"F 1247573685000"_s};
        const QList<QStringList> rows = records(bytesOf(dataFolder() + u"/salesforce-dataloader/timeZoneFormatTesting.csv"_s));
        QStringList found;
        for (const QStringList &row : rows.mid(1)) {
            qint64 ms = 0;
            QCOMPARE(parseInstant(row.at(1).toUtf8(), {DayOrder::MonthFirst, QTimeZone::utc()}, ms), TimeReading::Read);
            found += row.at(0).first(1) + u' ' + QString::number(ms);
        }
        QCOMPARE(found.size(), 12);
        QCOMPARE(found.mid(6), found.first(6));
        for (const QString &one : expected)
            QVERIFY2(found.contains(one) || one.isEmpty(), qPrintable(one + u" not in "_s + found.join(u',')));
    }

    void filesBecomeThis_data()
    {
        QTest::addColumn<QString>("expected");
        QSet<QString> pinned;
        const auto row = [&pinned](const char *path, const QString &expected) {
            QTest::newRow(path) << expected;
            pinned.insert(QString::fromUtf8(path));
        };
        row("npsp/1k/Account.csv", u"account UTF-8 1223 0 0 6"_s);
        row("npsp/1k/Contact.csv", u"contact UTF-8 1024 0 0 2"_s);
        row("npsp/1k/Opportunity.csv", u"donation UTF-8 1517 0 0 2"_s);
        row("npsp/dev_org/Account.csv", u"account UTF-8 167 0 0 6"_s);
        row("npsp/dev_org/Contact.csv", u"contact UTF-8 102 0 0 2"_s);
        row("npsp/dev_org/Opportunity.csv", u"donation UTF-8 342 0 0 2"_s);
        row("npsp/trailhead/Account.csv", u"account UTF-8 115 0 0 56"_s);
        row("npsp/trailhead/Contact.csv", u"contact UTF-8 166 0 0 65"_s);
        row("npsp/trailhead/Opportunity.csv", u"donation UTF-8 102 0 0 44"_s);
        for (const char *folder : {"1k", "dev_org", "trailhead"}) {
            for (const char *name : {"Campaign", "CampaignMember", "OpportunityContactRole", "npe01__OppPayment__c", "npe03__Recurring_Donation__c"})
                row(qPrintable(u"npsp/%1/%2.csv"_s.arg(QString::fromLatin1(folder), QString::fromLatin1(name))), u"fileNotRecognised"_s);
        }
        row("patronmanager-headers/Account.csv", u"account UTF-8 0 0 0 112"_s);
        row("patronmanager-headers/Contact.csv", u"contact UTF-8 0 0 1 62"_s);
        row("patronmanager-headers/Opportunity.csv", u"donation UTF-8 0 0 12 94"_s);
        row("patronmanager-headers/PatronTicket__TicketOrder__c.csv", u"ticket_order UTF-8 0 0 8 57"_s);
        row("patronmanager-headers/PatronTicket__TicketOrderItem__c.csv", u"ticket_order_item UTF-8 0 0 0 32"_s);
        row("patronmanager-headers/PatronTicket__TicketableEvent__c.csv", u"ticketable_event UTF-8 0 0 0 43"_s);
        row("patronmanager-headers/PatronTrx__PaymentTransaction__c.csv", u"payment UTF-8 0 0 9 76"_s);
        row("patronmanager-headers/Note.csv", u"fileNotRecognised"_s);
        row("patronmanager-headers/RecordType.csv", u"fileNotRecognised"_s);
        row("salesforce-dataloader/accountData.csv", u"account windows-1252 423 0 0 30"_s);
        row("salesforce-dataloader/opportunityData.csv", u"donation UTF-8 38 0 0 19"_s);
        row("salesforce-dataloader/success0413060133.csv", u"donation UTF-8 9 0 0 20"_s);
        row("salesforce-dataloader/error0413060133.csv", u"donation UTF-8 11 0 0 20"_s);
        row("salesforce-dataloader/updateAccountCsvTemplate.csv", u"account UTF-8 100 0 0 3"_s);
        for (const char *name :
             {"20kRows", "csvEscapedQuotes", "csvSeparator", "csvtext", "csvtext_BOM_UTF16BE", "csvtext_BOM_UTF16LE", "csvtext_BOM_UTF32BE",
              "csvtext_BOM_UTF32LE", "csvtext_BOM_UTF8", "insertTaskWithContactAsWhoCsv"})
            row(qPrintable(u"salesforce-dataloader/%1.csv"_s.arg(QString::fromLatin1(name))), u"headerNotFound"_s);
        for (const char *name :
             {"SoqlInClauseFromCSV", "accountsForInsert", "acctsWithBinaryDataInRTF", "constantMappingInCsv",
              "createAttachmentMultipleFilesTemplate", "createAttachmentTemplate", "deleteAccountCsvTemplate",
              "emptyFirstRowFieldValueInCsvTemplate", "hardDelete1AccountCsvTemplate", "hardDeleteAccountCsvTemplate",
              "hardDeleteBulkApiSetToFalseTemplate", "hardDeleteEmptyCsvFileTemplate", "hardDeleteIDFromOtherObjectFailsTemplate",
              "hardDeleteInvalidIDFailsOtherValidIDPassesTemplate", "hardDeleteInvalidInputTemplate",
              "hardDeleteSameObjectIDSucceedsOtherObjectIDFailsTemplate", "hardDeleteUserPermOffTemplate",
              "insertAccountWithMultipleBatchesCSV", "oneToManySforceFieldsMappingInCsv", "polymorphicRelationshipInAttachment",
              "timeZoneFormatTesting", "timeZoneFormatTestingWithErrors"})
            row(qPrintable(u"salesforce-dataloader/%1.csv"_s.arg(QString::fromLatin1(name))), u"fileNotRecognised"_s);
        for (const char *name :
             {"bulkV2MultipleJobsCsvTemplate", "constantMappingInCsvClashing", "dateEndingInZ", "dateOnlyWithTimeZone",
              "dateUsingDefaultTimeZone", "dateWithTimeZone", "insertAccountCsv", "updateAccountWithExternalIdCsvTemplate",
              "upsertAccountCsvTemplate", "upsertAccountSmallTemplate", "upsertFkAccountNewFormatCsvTemplate",
              "upsertFkAccountOldFormatCsvTemplate", "upsertWithRowOffsetTemplate"})
            row(qPrintable(u"salesforce-dataloader/%1.csv"_s.arg(QString::fromLatin1(name))), u"fileWithoutIds"_s);
        const QDir folder(dataFolder() + u"/salesforce-dataloader"_s);
        for (const QString &name : folder.entryList({u"*.csv"_s})) {
            if (const QString path = u"salesforce-dataloader/"_s + name; !pinned.contains(path))
                row(qPrintable(path), u"a verdict that nobody has pinned"_s);
        }
    }
    void filesBecomeThis()
    {
        QFETCH(QString, expected);
        QCOMPARE(verdict(dataFolder() + u'/' + QString::fromUtf8(QTest::currentDataTag())), expected);
    }

    void everyFileIsReadOrRefusedInWords()
    {
        const auto list = listExport({dataFolder() + u"/salesforce-dataloader"_s, dataFolder() + u"/npsp"_s, dataFolder() + u"/patronmanager-headers"_s});
        QVERIFY(list);
        QVERIFY(list->entries.size() > 80);
        const ExportFixture files;
        for (const ExportEntry &entry : list->entries) {
            const auto reading = files.readEntry(entry);
            QVERIFY2(!reading.failed, qPrintable(entry.path));
            if (reading.refused)
                QVERIFY2(reading.refused->values.contains(u"path"_s), qPrintable(entry.path));
        }
    }

    void trailheadsGiftsKeepTheirStages()
    {
        const ExportFixture files;
        const QString path = dataFolder() + u"/npsp/trailhead/Opportunity.csv"_s;
        const auto reading = files.readEntry({path, path, -1, -1});
        QHash<QString, int> stages;
        int withContact = 0;
        for (qsizetype i = 0; i < reading.rows.size(); ++i) {
            ++stages[reading.value(i, u"stage").toString()];
            withContact += reading.value(i, u"contact_id").isNull() ? 0 : 1;
        }
        QCOMPARE(stages, (QHash<QString, int>{{u"Posted"_s, 70}, {u"Pledged"_s, 30}, {u"Verbal Commitment"_s, 2}}));
        QVERIFY(withContact > 0);
        QVERIFY(reading.value(0, u"amount").isNull());
        QCOMPARE(reading.value(1, u"amount"), QVariant(10000LL));
        QCOMPARE(reading.value(1, u"close_on"), QVariant(u"2020-12-01"_s));
        QCOMPARE(reading.value(1, u"contact_id"), QVariant(u"0036g000006JcekAAC"_s));
    }

    void noSecretHeaderOfAnyFileIsMapped()
    {
        static const QRegularExpression secret(u"credit.?card|card.?(number|no\\b|bin|type)|name.?on.?card|expiration.?(month|year)|cvv|auth(orization)?.?code|stored.?payment|gift.?card|password"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        int met = 0;
        QDirIterator walk(dataFolder(), {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QList<QStringList> rows = records(bytesOf(walk.next()));
            if (rows.isEmpty() || walk.filePath().contains(u"/names/"))
                continue;
            for (const QString &header : rows.first()) {
                const bool expected = secret.match(header).hasMatch();
                met += expected ? 1 : 0;
                QVERIFY2(isSecretColumn(header) == expected, qPrintable(header));
            }
        }
        QCOMPARE(met, 30);
    }

    void secretsUnderRealHeadersReachNothing()
    {
        QDirIterator walk(dataFolder() + u"/patronmanager-headers"_s, {u"*.csv"_s});
        while (walk.hasNext()) {
            const QStringList header = records(bytesOf(walk.next())).first();
            QStringList values;
            for (const QString &name : header)
                values += isSecretColumn(name) ? u"hunter2"_s : QString();
            values[header.indexOf(u"Id"_s)] = u"1"_s;
            QBuffer buffer;
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            CsvWriter writer(buffer);
            QVERIFY(writer.writeRow(header) && writer.writeRow(values) && writer.writeRow(values.mid(1)));
            ExportFixture files;
            const auto reading = files.read(walk.fileName(), buffer.data());
            for (const MappedRow &row : reading.rows) {
                for (const QVariant &value : row.values)
                    QVERIFY(!value.toString().contains(u"hunter2"));
            }
            for (const Rejection &rejection : reading.rejections) {
                for (const QVariant &value : rejection.error.values)
                    QVERIFY(!value.toString().contains(u"hunter2"));
            }
        }
    }

    void oddStringsSurviveWritingAndReading()
    {
        const QList<QByteArray> lines = bytesOf(dataFolder() + u"/odd-strings/blns.txt"_s).split('\n');
        QVERIFY(lines.size() > 500);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer);
        QVERIFY(writer.writeRow({u"Id"_s, u"LastName"_s, u"Email"_s}));
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY(writer.writeRow({QString::number(i + 1), QString::fromUtf8(lines.at(i)), u"x"_s}));
        ExportFixture files;
        const auto reading = files.read(u"Contact.csv"_s, buffer.data());
        QCOMPARE(reading.rejections.size(), 0);
        QCOMPARE(reading.rows.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString read = reading.value(i, u"last_name").toString();
            const QString written = QString::fromUtf8(lines.at(i)).remove(QChar::Null);
            QVERIFY2(read == written.trimmed() || written.contains(read), lines.at(i).constData());
            QCOMPARE(read.isEmpty(), written.trimmed().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestExchangeConformance)
#include "tst_exchange_conformance.moc"
