// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/valueparsers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pd::exchange::parseExternalId;

class TestParseExternalId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fifteenAndEighteenCharactersMeet()
    {
        QCOMPARE(parseExternalId("0036g000006Jced"), std::optional(u"0036g000006JcedAAC"_s));
        QCOMPARE(parseExternalId("0036g000006JcedAAC"), std::optional(u"0036g000006JcedAAC"_s));
        QCOMPARE(parseExternalId(" 0032F00000UawOI\n"), std::optional(u"0032F00000UawOIQAZ"_s));
    }

    // An id without a letter is rare, not wrong; a report writes it short and an export long.
    void fifteenDigitsAreAShortIdToo() { QCOMPARE(parseExternalId("003300000012345"), parseExternalId("003300000012345AAA")); }

    void letterCaseTellsShortIdsApart() { QVERIFY(parseExternalId("0036g000006Jced") != parseExternalId("0036g000006JceD")); }

    void aWrongChecksumIsRefused()
    {
        QVERIFY(!parseExternalId("0036g000006JcedAAD"));
        QVERIFY(!parseExternalId("0036G000006JCEDAAC"));
    }

    void otherIdsAreThemselves()
    {
        for (const char *id : {"1", "1248", "A-17", "123456789012345678", "id#0", "Ådne"})
            QCOMPARE(parseExternalId(id), std::optional(QString::fromUtf8(id)));
        QVERIFY(parseExternalId(QByteArray(255, 'x')));
    }

    void whatIsNoIdIsRefused()
    {
        for (const QByteArray &id : {QByteArray(), QByteArray("  "), QByteArray("John Smith"), QByteArray("a\tb"), QByteArray("a\x01z"), QByteArray("a\xFFz"), QByteArray(256, 'x'), QByteArray("a\xC2\xA0z")})
            QVERIFY2(!parseExternalId(id), id.constData());
    }
};

QTEST_GUILESS_MAIN(TestParseExternalId)
#include "tst_parse_external_id.moc"
