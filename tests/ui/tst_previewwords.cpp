// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/hidingreason.h"
#include "tests/domain/patronfixture.h"
#include "ui/words/previewwords.h"

#include <QLocale>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

// The short words round the patron's page.
class PreviewWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void everyLineThatIsHiddenHasItsWord();
    void aStatusIsItsOwnWord();
    void momentsAreNamedWithTheirDay_data();
    void momentsAreNamedWithTheirDay();
};

void PreviewWordsTest::everyLineThatIsHiddenHasItsWord()
{
    for (const portal::ReasonInfo &info : portal::allReasons()) {
        const portal::Reason reason{info.code, {{"status", u"Draft"_s}}, false};
        const bool tab = QByteArray(info.key).startsWith("tab") || QByteArray(info.key) == "renewalTabSwitchedOff";
        if (!portal::hidingReason({reason}) || tab)
            continue;
        const QString word = words::hidingWord(reason);
        QVERIFY2(!word.isEmpty() && word.size() < 30 && word != u"not shown"_s, info.key);
    }
}

void PreviewWordsTest::aStatusIsItsOwnWord()
{
    using enum ReasonCode;
    QCOMPARE(words::hidingWord({StatusNotListed, {{"status", u"<b>Draft</b>"_s}}}), u"<b>Draft</b>"_s);
    QCOMPARE(words::hidingWord({StatusUnknownHidden, {{"status", QString()}}}), u"(blank)"_s);
}

void PreviewWordsTest::momentsAreNamedWithTheirDay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    using enum portal::MomentKind;
    QTest::newRow("opens") << int(RenewalOpens) << u"Gold: renewal opens (1 Dec 2026)"_s;
    QTest::newRow("expired") << int(BenefitExpired) << u"Gold: benefit has expired (1 Dec 2026)"_s;
    QTest::newRow("over") << int(RenewalOver) << u"Gold: renewal period has ended (1 Dec 2026)"_s;
    QTest::newRow("presale") << int(PresaleOpens) << u"Gold: opens for this patron (1 Dec 2026)"_s;
    QTest::newRow("sale") << int(SaleOpens) << u"Gold: opens for everybody (1 Dec 2026)"_s;
}

// In the organisation's zone: at this instant it is still November in Greenwich.
void PreviewWordsTest::momentsAreNamedWithTheirDay()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    const portal::Moment moment{portal::MomentKind(kind), u"Gold"_s, instant("2026-11-30T11:00:00Z")};
    QCOMPARE(words::momentText(moment, QTimeZone("Pacific/Auckland")), text);
}

QTEST_APPLESS_MAIN(PreviewWordsTest)
#include "tst_previewwords.moc"
