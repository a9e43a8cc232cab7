// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/valueparsers.h"

#include <QTest>

using namespace pd::exchange;

class TestValueParsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void money_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<qint64>("minor");
        const auto good = [](const char *value, int exponent, qint64 minor) { QTest::addRow("%s at %d", value, exponent) << QByteArray(value) << exponent << true << minor; };
        const auto bad = [](const char *value, int exponent) { QTest::addRow("not %s at %d", value, exponent) << QByteArray(value) << exponent << false << qint64(0); };
        good("1,234.50", 2, 123450);
        good("-68.0", 2, -6800);
        good("0", 2, 0);
        good("0.00", 2, 0);
        good("811.0", 2, 81100);
        good(" 5 ", 2, 500);
        good("- 5", 2, -500);
        good(".5", 2, 50);
        good("5.", 2, 500);
        good("1,234,567", 2, 123456700);
        good("(68.00)", 2, -6800);
        good("\xE2\x88\x92" "68", 2, -6800);
        good("1.0E7", 2, 1000000000);
        good("1.25e2", 2, 12500);
        good("1.5E+2", 2, 15000);
        good("5E-1", 2, 50);
        good("100.0", 0, 100);
        good("1,000", 0, 1000);
        good("1.234", 3, 1234);
        good("1.2340", 3, 1234);
        good("1.00000000000000000000", 2, 100);
        good("9007199254740993.07", 2, 900719925474099307LL);
        bad("100.50", 0);
        bad("12.345", 2);
        bad("1.2345", 3);
        bad("12,50", 2);
        bad("1.234,50", 2);
        bad("1,23,456", 2);
        bad("1234,567", 2);
        bad(",5", 2);
        bad(",500", 2);
        bad("5,", 2);
        bad("1.2.3", 2);
        bad("1.2.0", 2);
        bad("-", 2);
        bad("--5", 2);
        bad("(15", 2);
        bad("15)", 2);
        bad("(-5)", 2);
        bad("()", 2);
        bad(".", 2);
        bad("", 2);
        bad("$", 2);
        bad("$5", 2);
        bad("5 USD", 2);
        bad("five", 2);
        bad("1E", 2);
        bad("1E999", 2);
        bad("1E30", 2);
        bad("1E+", 2);
        bad("1E1-", 2);
        bad("1E4294967298", 2);
        bad("0.18446744073709551616", 2);
        bad("1E+-2", 2);
        bad("1.0000000000000000000001", 2);
        bad("99999999999999999999", 2);
        bad("nan", 2);
        bad("0x10", 2);
    }
    void money()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, exponent);
        QFETCH(bool, readable);
        QFETCH(qint64, minor);
        const auto read = parseMinor(value, exponent);
        QCOMPARE(read.has_value(), readable);
        QCOMPARE(read.value_or(0), minor);
    }

    void amountsInACurrency_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<MoneyReading>("reading");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char *value, const QString &currency, MoneyReading reading, qint64 minor = 0) {
            QTest::addRow("%s as %s", value, qPrintable(currency)) << QByteArray(value) << currency << reading << minor;
        };
        const QString usd = QStringLiteral("USD"), eur = QStringLiteral("EUR"), jpy = QStringLiteral("JPY");
        using enum MoneyReading;
        row("1,234.50", usd, Read, 123450);
        row("$1,234.50", usd, Read, 123450);
        row("-$5", usd, Read, -500);
        row("$-5", usd, Read, -500);
        row("($68)", usd, Read, -6800);
        row("\xE2\x88\x92$68", usd, Read, -6800);
        row("US$ 5", usd, Read, 500);
        row("USD 5", usd, Read, 500);
        row("5.00 usd", usd, Read, 500);
        row("$5 USD", usd, Read, 500);
        row("5$", usd, Read, 500);
        row("$.50", usd, Read, 50);
        row("5. USD", usd, Read, 500);
        row("1.0E7", usd, Read, 1000000000);
        row("\xE2\x82\xAC 5.10", eur, Read, 510);
        row("5.10\xC2\xA0\xE2\x82\xAC", eur, Read, 510);
        row("\xC2\xA5" "100", jpy, Read, 100);
        row("100 kr", QStringLiteral("SEK"), Read, 10000);
        row("\xE2\x82\xAC" "10", usd, OtherCurrency);
        row("-\xE2\x82\xAC" "10", usd, OtherCurrency);
        row("10 USD", eur, OtherCurrency);
        row("(10 USD)", eur, OtherCurrency);
        row("$10", eur, OtherCurrency);
        row("CA$10", usd, OtherCurrency);
        row("$10 EUR", usd, OtherCurrency);
        row("100.50 USD", jpy, OtherCurrency); // which JPY does not have is not what is wrong
        row("\xC2\xA5" "100.50", jpy, Invalid);
        row("10 pieces", usd, Invalid);
        row("10 %", usd, Invalid);
        row("-$-5", usd, Invalid);
        row("$,5", usd, Invalid);
        row("5,USD", usd, Invalid);
        row("$", usd, Invalid);
        row("nan", usd, Invalid);
        row("USD", usd, Invalid);
        row("1E", usd, Invalid);
        row("5-", usd, Invalid);
        row("", usd, Invalid);
    }
    // An amount of another currency is never taken for one of this.
    void amountsInACurrency()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, currency);
        QFETCH(MoneyReading, reading);
        qint64 minor = 0;
        QCOMPARE(int(parseMoney(value, currency, minor)), int(reading));
        QTEST(minor, "minor");
    }

    void booleans()
    {
        for (const char *yes : {"1", "true", "TRUE", "True", "yes", "Y", " true "})
            QCOMPARE(parseBoolean(yes), std::optional(true));
        for (const char *no : {"0", "false", "FALSE", "False", "No", "n"})
            QCOMPARE(parseBoolean(no), std::optional(false));
        for (const char *neither : {"", "2", "01", "truth", "maybe", "-1"})
            QCOMPARE(parseBoolean(neither), std::optional<bool>());
    }

    void probabilities()
    {
        QCOMPARE(parseProbability("100.0"), std::optional(100.0));
        QCOMPARE(parseProbability("90 %"), std::optional(90.0));
        QCOMPARE(parseProbability("90%"), std::optional(90.0));
        QCOMPARE(parseProbability("90"), std::optional(90.0));
        QCOMPARE(parseProbability("89.99"), std::optional(89.99));
        QCOMPARE(parseProbability("0"), std::optional(0.0));
        for (const char *bad : {"", "%", "100.01", "-1", "ninety", "9,0", "1e3", "nan", "inf"})
            QVERIFY2(!parseProbability(bad), bad);
    }

    void integers()
    {
        QCOMPARE(parseInteger("2"), std::optional<qint64>(2));
        QCOMPARE(parseInteger("2.0"), std::optional<qint64>(2));
        QCOMPARE(parseInteger("-3"), std::optional<qint64>(-3));
        QCOMPARE(parseInteger("1,000"), std::optional<qint64>(1000));
        for (const char *bad : {"", "2.5", "two", "-", "9999999999999999999999"})
            QVERIFY2(!parseInteger(bad), bad);
    }

    void blanksOfUnicodeAreTrimmed()
    {
        QCOMPARE(trimmedValue("\xE3\x80\x80 \xE3\x80\x80" "1-000000\xE3\x80\x80"), QByteArrayView("1-000000"));
        QCOMPARE(trimmedValue("\xC2\xA0 x y \t\r\n"), QByteArrayView("x y"));
        QCOMPARE(trimmedValue("\xE2\x80\x83x\xE2\x80\xAF"), QByteArrayView("x"));
        QCOMPARE(trimmedValue("x\xC2\xA0\xC2\xA0"), QByteArrayView("x"));
        QCOMPARE(trimmedValue(" \xC2\xA0"), QByteArrayView());
    }
};

QTEST_GUILESS_MAIN(TestValueParsers)
#include "tst_valueparsers.moc"
