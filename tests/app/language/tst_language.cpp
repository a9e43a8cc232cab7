// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Which languages there are, and what speaking one changes.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void sixLanguagesAreSpoken();
    void eachIsCalledAsItCallsItself_data();
    void eachIsCalledAsItCallsItself();
    void thePersonsFirstKnownLanguageIsPreferred_data();
    void thePersonsFirstKnownLanguageIsPreferred();
    void numbersFollowTheLanguage();
    void qtsOwnWordsFollowTheLanguage();
    void arabicRunsFromRightToLeft();
    void anUnknownLanguageChangesNothing();
};

void TestLanguage::sixLanguagesAreSpoken()
{
    QCOMPARE(app::languages(), (QStringList{u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"pt_BR"_s}));
}

void TestLanguage::eachIsCalledAsItCallsItself_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << u"English"_s;
    QTest::newRow("de") << u"Deutsch"_s;
    QTest::newRow("es") << u"Español"_s;
    QTest::newRow("fr") << u"Français"_s;
    QTest::newRow("pt_BR") << u"Português (Brasil)"_s;
    QTest::newRow("ar") << u"العربية"_s;
}

void TestLanguage::eachIsCalledAsItCallsItself()
{
    QFETCH(QString, name);
    QCOMPARE(app::languageName(QString::fromLatin1(QTest::currentDataTag())), name);
}

void TestLanguage::thePersonsFirstKnownLanguageIsPreferred_data()
{
    QTest::addColumn<QStringList>("wished");
    QTest::addColumn<QString>("language");
    QTest::newRow("as it is") << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("of a country") << QStringList{u"es-MX"_s} << u"es"_s;
    QTest::newRow("another country's") << QStringList{u"pt-PT"_s, u"pt"_s} << u"pt_BR"_s;
    QTest::newRow("the second") << QStringList{u"nl"_s, u"fr-BE"_s} << u"fr"_s;
    QTest::newRow("none") << QStringList{u"ja"_s} << u"en"_s;
    QTest::newRow("no wish") << QStringList() << u"en"_s;
}

void TestLanguage::thePersonsFirstKnownLanguageIsPreferred()
{
    QFETCH(QStringList, wished);
    QTEST(app::preferredLanguage(wished), "language");
}

void TestLanguage::numbersFollowTheLanguage()
{
    app::Speaker speaker;
    QVERIFY(speaker.speak(u"de"_s));
    QCOMPARE(speaker.language(), u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    const auto sentence = [](int n) { return QCoreApplication::translate("ChangedLines", "%n lines change:", nullptr, n); };
    QVERIFY2(sentence(12345).contains(u"12.345"_s), qPrintable(sentence(12345)));
    QVERIFY(speaker.speak(u"en"_s));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
    QCOMPARE(sentence(12345), u"12,345 lines change:"_s);
    QCOMPARE(sentence(1), u"1 line changes:"_s);
}

void TestLanguage::qtsOwnWordsFollowTheLanguage()
{
    app::Speaker speaker;
    QVERIFY(speaker.speak(u"es"_s));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
    QVERIFY(speaker.speak(u"fr"_s));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

void TestLanguage::arabicRunsFromRightToLeft()
{
    app::Speaker speaker;
    QVERIFY(speaker.speak(u"ar"_s));
    QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
}

void TestLanguage::anUnknownLanguageChangesNothing()
{
    app::Speaker speaker;
    QVERIFY(speaker.speak(u"fr"_s));
    QVERIFY(!speaker.speak(u"xx"_s));
    QCOMPARE(speaker.language(), u"fr"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
