// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bytesource.h"
#include "models/exchange/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pd::ErrorCode;
using pd::exchange::CsvLimits;
using pd::exchange::CsvReader;
using pd::exchange::MemorySource;

namespace {

// Hands out a few bytes at a time, so that every state meets the end of a block.
class DripSource final : public pd::exchange::ByteSource {
public:
    DripSource(QByteArray bytes, qint64 drip)
        : m_bytes(std::move(bytes))
        , m_drip(drip)
    {
    }
    qint64 read(char *data, qint64 size) override { return m_bytes.read(data, std::min(size, m_drip)); }

private:
    MemorySource m_bytes;
    qint64 m_drip;
};

class BrokenSource final : public pd::exchange::ByteSource {
public:
    explicit BrokenSource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    qint64 read(char *data, qint64 size) override
    {
        const qint64 count = m_bytes.read(data, size);
        return count == 0 ? -1 : count;
    }

private:
    MemorySource m_bytes;
};

// One line of text per record: "line: field|field" or "line! code".
QStringList transcript(pd::exchange::ByteSource &source, char separator = ',', CsvLimits limits = {})
{
    CsvReader reader(source, separator, limits);
    QStringList lines;
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Next::Row: {
            QStringList fields;
            for (const QByteArrayView field : reader.fields())
                fields += QString::fromUtf8(field);
            lines += u"%1: %2"_s.arg(reader.line()).arg(fields.join(u'|'));
            break;
        }
        case CsvReader::Next::Bad:
            lines += u"%1! %2"_s.arg(reader.line()).arg(pd::errorName(reader.badCode()));
            break;
        case CsvReader::Next::Failed:
            lines += u"failed"_s;
            return lines;
        case CsvReader::Next::End:
            return lines;
        }
    }
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char *name, const char *text, const QStringList &records) { QTest::newRow(name) << QByteArray(text) << records; };
        row("nothing", "", {});
        row("plain", "a,b\n1,2\n", {u"1: a|b"_s, u"2: 1|2"_s});
        row("no line end at the end", "a,b\n1,2", {u"1: a|b"_s, u"2: 1|2"_s});
        row("CR LF", "a,b\r\n1,2\r\n", {u"1: a|b"_s, u"2: 1|2"_s});
        row("CR alone", "a,b\r1,2\r", {u"1: a|b"_s, u"2: 1|2"_s});
        row("empty fields", ",\n\"\",\n", {u"1: |"_s, u"2: |"_s});
        row("separator last", "1,2,", {u"1: 1|2|"_s});
        row("quoted", "\"a\",\"b,c\"\n", {u"1: a|b,c"_s});
        row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", {u"1: say \"hi\"|\""_s});
        row("line end in a field", "\"a\nb\",c\nd,e\n", {u"1: a\nb|c"_s, u"3: d|e"_s});
        row("CR LF in a field", "\"a\r\nb\r\n\",c\r\nd,e", {u"1: a\r\nb\r\n|c"_s, u"4: d|e"_s});
        row("CR in a field", "\"a\rb\",c\nd", {u"1: a\rb|c"_s, u"3: d"_s});
        row("blank lines count and are no rows", "\n\na\n\r\n\nb\n\n", {u"3: a"_s, u"6: b"_s});
        row("a lone quote inside is a character", "5\" pipe,a\"b\"\nc,d", {u"1: 5\" pipe|a\"b\""_s, u"2: c|d"_s});
        row("blanks are kept", " a , \"b\" \n", {u"1:  a | \"b\" "_s});
        row("not UTF-8 is not our concern", "\xFF,\xC3\n", {u"1: \uFFFD|\uFFFD"_s});
    }

    void readsRecords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, records);
        MemorySource whole(text);
        QCOMPARE(transcript(whole), records);
        for (const qint64 drip : {1, 2, 3}) {
            DripSource drops(text, drip);
            QCOMPARE(transcript(drops), records);
        }
    }

    void badRowsCostOneRow_data() { badRows(); }
    void badRowsCostOneRow()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, records);
        const CsvLimits limits{20, 40};
        MemorySource whole(text);
        QCOMPARE(transcript(whole, ',', limits), records);
        DripSource drops(text, 1);
        QCOMPARE(transcript(drops, ',', limits), records);
    }

    void otherSeparators()
    {
        MemorySource semicolon("a;\"b;c\";d,e\n");
        QCOMPARE(transcript(semicolon, ';'), QStringList{u"1: a|b;c|d,e"_s});
        MemorySource tab("a\tb c\t\n");
        QCOMPARE(transcript(tab, '\t'), QStringList{u"1: a|b c|"_s});
    }

    void exactlyTheLimitIsAllowed()
    {
        MemorySource source(QByteArray(20, 'x') + ",\"" + QByteArray(17, 'y') + "\"\n");
        QCOMPARE(transcript(source, ',', {20, 40}).size(), 1);
        MemorySource longer(QByteArray(20, 'x') + ",\"" + QByteArray(18, 'y') + "\"\n");
        QCOMPARE(transcript(longer, ',', {20, 40}), QStringList{u"1! rowTooLong"_s});
    }

    void anOpenQuoteInABigFileIsFoundWithinTheLimit()
    {
        QByteArray text = "id,name\n1,\"open\n";
        for (int i = 0; i < 200'000; ++i)
            text += "2,closed\n";
        MemorySource source(text);
        const QStringList records = transcript(source);
        QCOMPARE(records.size(), 200'002);
        QCOMPARE(records.at(1), u"2! quoteOpen"_s);
        QCOMPARE(records.at(2), u"3: 2|closed"_s);
        QCOMPARE(records.last(), u"200002: 2|closed"_s);
    }

    void aFieldOfManyMegabytesIsSkippedWithItsLine()
    {
        const QByteArray text = "a\n" + QByteArray(30'000'000, 'x') + "\nb\n";
        MemorySource source(text);
        QCOMPARE(transcript(source), (QStringList{u"1: a"_s, u"2! fieldTooLong"_s, u"3: b"_s}));
    }

    void aBrokenSourceIsAFailureAndNoEnd()
    {
        BrokenSource atRow("a,b\n");
        QCOMPARE(transcript(atRow), (QStringList{u"1: a|b"_s, u"failed"_s}));
        BrokenSource inRow("a,b\n1,2");
        QCOMPARE(transcript(inRow), (QStringList{u"1: a|b"_s, u"failed"_s}));
        BrokenSource inQuote("a,b\n1,\"2");
        QCOMPARE(transcript(inQuote), (QStringList{u"1: a|b"_s, u"failed"_s}));
    }

private:
    static void badRows()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &records) { QTest::newRow(name) << text << records; };
        row("open to the end", "a,b\n1,\"2\n3,4\n", {u"1: a|b"_s, u"2! quoteOpen"_s, u"3: 3|4"_s});
        row("open, then quoted rows", "\"a\",\"b\n\"1\",\"2\"\n", {u"1! quoteOpen"_s, u"2: 1|2"_s});
        row("text after the closing quote", "\"a\"x,b\n1,2\n", {u"1! quoteOpen"_s, u"2: 1|2"_s});
        row("only a quote", "\"", {u"1! quoteOpen"_s});
        row("open in the last line", "1,2\n3,\"", {u"1: 1|2"_s, u"2! quoteOpen"_s});
        row("two open ones", "\"a\n\"b\nc\n", {u"1! quoteOpen"_s, u"2! quoteOpen"_s, u"3: c"_s});
        row("CR LF behind it", "\"a\r\nb\r\n", {u"1! quoteOpen"_s, u"2: b"_s});
        row("long plain field", QByteArray(21, 'x') + "\nb\n", {u"1! fieldTooLong"_s, u"2: b"_s});
        row("long quoted field", '"' + QByteArray(21, 'x') + "\"\nb\n", {u"1! fieldTooLong"_s, u"2: b"_s});
        row("long row", "12345678901234567890,12345678901234567890\nb\n", {u"1! rowTooLong"_s, u"2: b"_s});
        row("open past the limit", "\"a\n2345678901234567890123\nb\n", {u"1! quoteOpen"_s, u"2! fieldTooLong"_s, u"3: b"_s});
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
