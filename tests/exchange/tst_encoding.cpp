// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encoding.h"
#include "models/exchange/transcoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::exchange;

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

QByteArray transcoded(const QByteArray &bytes, Encoding encoding, qint64 step)
{
    MemorySource source(bytes);
    Transcoder transcoder(source, encoding);
    QByteArray out;
    QByteArray block(step, 0);
    while (const qint64 count = transcoder.read(block.data(), step))
        out.append(block.constData(), count);
    return out;
}

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QString text = u"Ådne, 𝄞, €\n"_s;
        const QByteArray filler(10'000, 'x');
        QTest::newRow("empty") << QByteArray() << u"UTF-8"_s;
        QTest::newRow("ascii") << QByteArray("Id,Name\n") << u"UTF-8"_s;
        QTest::newRow("utf-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-8 late") << filler + filler + text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-8 with mark") << encoded(QStringConverter::Utf8, text) << u"UTF-8-BOM"_s;
        QTest::newRow("utf-16le") << encoded(QStringConverter::Utf16LE, text) << u"UTF-16LE"_s;
        QTest::newRow("utf-16be") << encoded(QStringConverter::Utf16BE, text) << u"UTF-16BE"_s;
        QTest::newRow("utf-32le") << encoded(QStringConverter::Utf32LE, text) << u"UTF-32LE"_s;
        QTest::newRow("utf-32be") << encoded(QStringConverter::Utf32BE, text) << u"UTF-32BE"_s;
        QTest::newRow("utf-32le behind two bytes") << QByteArray("\xFE\xFF\x49\0\0\0\x64\0\0\0", 10) << u"UTF-32LE"_s;
        QTest::newRow("utf-32be behind two bytes") << QByteArray("\xFE\xFF\0\0\0\x49\0\0\0\x64", 10) << u"UTF-32BE"_s;
        QTest::newRow("latin-1") << QByteArray("Jos\xE9\n") << u"windows-1252"_s;
        QTest::newRow("latin-1 after a million ascii bytes") << QByteArray(1'000'000, 'x') + "\xE9" << u"windows-1252"_s;
        QTest::newRow("cut in a character") << QByteArray("Jos\xC3") << u"windows-1252"_s;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"windows-1252"_s;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << u"windows-1252"_s;
        QTest::newRow("past the last character") << QByteArray("\xF4\x90\x80\x80") << u"windows-1252"_s;
        QTest::newRow("one stray NUL") << QByteArray("Id,Name\n1,a\0b and the rest of the name\n", 38) << u"UTF-8"_s;
    }

    void detects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        MemorySource source(bytes);
        const auto found = detectEncoding(source);
        QVERIFY(found);
        QCOMPARE(encodingName(*found), name);
    }

    void refusesWhatIsNoText()
    {
        MemorySource unmarked16(QByteArray("I\0d\0,\0N\0a\0m\0e\0", 14));
        const auto found = detectEncoding(unmarked16);
        QVERIFY(!found);
        QCOMPARE(found.error().code, pd::ErrorCode::FileEncoding);
    }

    void canBeCancelled()
    {
        MemorySource source(QByteArray(1'000'000, 'x'));
        const auto found = detectEncoding(source, 1'000'000, [](qint64, qint64) { return false; });
        QVERIFY(!found);
        QCOMPARE(found.error().code, pd::ErrorCode::Cancelled);
    }

    void transcodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("text");
        const QString text = u"Ådne, 𝄞, €, ʤ, \"x\"\n"_s;
        QTest::newRow("utf-8") << text.toUtf8() << int(Encoding::Utf8) << text;
        QTest::newRow("utf-8 with mark") << encoded(QStringConverter::Utf8, text) << int(Encoding::Utf8Bom) << text;
        QTest::newRow("utf-16le") << encoded(QStringConverter::Utf16LE, text) << int(Encoding::Utf16Le) << text;
        QTest::newRow("utf-16be") << encoded(QStringConverter::Utf16BE, text) << int(Encoding::Utf16Be) << text;
        QTest::newRow("utf-32le") << encoded(QStringConverter::Utf32LE, text) << int(Encoding::Utf32Le) << text;
        QTest::newRow("utf-32be") << encoded(QStringConverter::Utf32BE, text) << int(Encoding::Utf32Be) << text;
        QTest::newRow("windows-1252") << QByteArray("Jos\xE9 \x80 \x93q\x94 \x81") << int(Encoding::Windows1252) << u"José € “q” \u0081"_s;
        QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE\x00\xD8x\0", 6) << int(Encoding::Utf16Le) << u"\uFFFDx"_s;
        QTest::newRow("half a unit") << QByteArray("\xFF\xFEx\0y", 5) << int(Encoding::Utf16Le) << u"x\uFFFD"_s;
        QTest::newRow("no character") << QByteArray("\xFF\xFE\0\0\0\0\x11\x01", 8) << int(Encoding::Utf32Le) << u"\uFFFD"_s;
    }

    void transcodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QFETCH(QString, text);
        for (const qint64 step : {1, 7, 100'000})
            QCOMPARE(transcoded(bytes, static_cast<Encoding>(encoding), step), text.toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
