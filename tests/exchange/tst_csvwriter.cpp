// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bytesource.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::exchange::CsvReader;
using pd::exchange::CsvWriter;

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhatNeedsIt()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer);
        QVERIFY(writer.writeRow({u"a"_s, u"b,c"_s, u"say \"hi\""_s, u"two\nlines"_s, QString()}));
        QVERIFY(writer.writeRow({QString()}));
        QCOMPARE(buffer.data(), QByteArray("a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n\"\"\r\n"));
    }

    void disarmsFormulasForSpreadsheets()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer, true);
        QVERIFY(writer.writeRow({u"=1+1"_s, u"@SUM(A1)"_s, u"plain"_s}));
        QCOMPARE(buffer.data(), QByteArray("'=1+1,'@SUM(A1),plain\r\n"));
    }

    void whatIsWrittenIsReadBack()
    {
        const QList<QStringList> rows = {{u"a\uFEFFmark"_s, u"ʤ"_s}, {QString(), QString()}, {u"\r"_s, u"\""_s}, {u" x "_s, u"\r\n\r\n"_s}, {u"\""_s, u",;\t"_s}};
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer);
        for (const QStringList &row : rows)
            QVERIFY(writer.writeRow(row));
        pd::exchange::MemorySource source(buffer.data());
        CsvReader reader(source, ',');
        for (const QStringList &row : rows) {
            QCOMPARE(reader.next(), CsvReader::Next::Row);
            QStringList read;
            for (const QByteArrayView field : reader.fields())
                read += QString::fromUtf8(field);
            QCOMPARE(read.size(), row.size());
            for (qsizetype i = 0; i < row.size(); ++i)
                QCOMPARE(read.at(i), row.at(i));
        }
        QCOMPARE(reader.next(), CsvReader::Next::End);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
