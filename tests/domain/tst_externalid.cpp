// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"
#include "models/domain/externalid.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pd::canonicalExternalId;

class TestExternalId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fifteenAndEighteenCharactersMeet()
    {
        QCOMPARE(canonicalExternalId("0036g000006Jced"), std::optional(u"0036g000006JcedAAC"_s));
        QCOMPARE(canonicalExternalId("0036g000006JcedAAC"), std::optional(u"0036g000006JcedAAC"_s));
        QCOMPARE(canonicalExternalId(" 0032F00000UawOI\n"), std::optional(u"0032F00000UawOIQAZ"_s));
    }

    void letterCaseTellsShortIdsApart() { QVERIFY(canonicalExternalId("0036g000006Jced") != canonicalExternalId("0036g000006JceD")); }

    void aWrongChecksumIsRefused()
    {
        QVERIFY(!canonicalExternalId("0036g000006JcedAAD"));
        QVERIFY(!canonicalExternalId("0036G000006JCEDAAC"));
    }

    void otherIdsAreThemselves()
    {
        for (const char *id : {"1", "1248", "A-17", "123456789012345", "123456789012345678", "id#0", "Ådne"})
            QCOMPARE(canonicalExternalId(id), std::optional(QString::fromUtf8(id)));
    }

    void whatIsNoIdIsRefused()
    {
        for (const QByteArray &id : {QByteArray(), QByteArray("  "), QByteArray("John Smith"), QByteArray("a\tb"), QByteArray(256, 'x'), QByteArray("a\xC2\xA0z")})
            QVERIFY2(!canonicalExternalId(id), id.constData());
    }

    void currenciesKnowTheirDigits()
    {
        QCOMPARE(pd::currencyExponent(u"USD"), 2);
        QCOMPARE(pd::currencyExponent(u"JPY"), 0);
        QCOMPARE(pd::currencyExponent(u"KWD"), 3);
        QVERIFY(pd::isCurrencyCode(u"EUR"));
        QVERIFY(!pd::isCurrencyCode(u"eur"));
        QVERIFY(!pd::isCurrencyCode(u"EURO"));
    }
};

QTEST_GUILESS_MAIN(TestExternalId)
#include "tst_externalid.moc"
