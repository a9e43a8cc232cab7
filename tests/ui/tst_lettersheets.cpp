// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/writtentext.h"
#include "ui/page/lettersheets.h"
#include "ui/words/letterwords.h"

#include <QGuiApplication>
#include <QPageLayout>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

const QSizeF letterPaper = page::sheetSize(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));

renewal::Renewal renewalOf(const QString &number, std::optional<Minor> due)
{
    renewal::Renewal renewal;
    renewal.order = 7;
    renewal.number = number;
    renewal.seriesName = u"Evening Six 2027"_s;
    renewal.standing = renewal::Standing::Pending;
    renewal.contact.firstName = u"Ana"_s;
    renewal.contact.lastName = u"Ruiz"_s;
    renewal.contact.mailing = {u"1 Main Street\nApt 4"_s, u"Springfield"_s, u"IL"_s, u"62701"_s, u"USA"_s};
    renewal.seats = {u"Orchestra C 4"_s, u"Orchestra C 5"_s};
    renewal.total = Money{61200, u"USD"_s};
    renewal.due = due ? std::optional(Money{*due, u"USD"_s}) : std::nullopt;
    renewal.deadline = Instant{1797000000000};
    return renewal;
}

std::shared_ptr<const page::Sheets> sheets(std::vector<renewal::Letter> letters)
{
    return page::letterSheets(std::make_shared<const std::vector<renewal::Letter>>(std::move(letters)), {u"Harbour Light"_s, QTimeZone::utc(), QDate(2026, 11, 20)})(letterPaper);
}

} // namespace

class LetterSheetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhatIsDueAndUntilWhen();
    void oneSheetALetter();
    void nothingRunsIntoTheSlip();
    void anUnknownSumIsNotNothing();
    void addressesAreWrittenAsOnAnEnvelope();
};

void LetterSheetsTest::saysWhatIsDueAndUntilWhen()
{
    const renewal::Renewal renewal = renewalOf(u"R2-7"_s, 61200);
    const QString text = testing::writtenOn(*sheets({{renewal.contact, {renewal}}}), 0, letterPaper).join(u'\n');
    for (const QString &said : {u"Harbour Light"_s, u"20 Nov 2026"_s, u"Apt 4"_s, u"Springfield, IL 62701"_s, u"Dear Ana Ruiz,"_s, u"Evening Six 2027"_s, u"Orchestra C 4, Orchestra C 5"_s,
                                u"$612.00"_s, u"Due: $612.00"_s, u"11 Dec 2026"_s, u"Ana Ruiz – order R2-7"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u" not in\n"_s + text));
}

void LetterSheetsTest::oneSheetALetter()
{
    const renewal::Renewal renewal = renewalOf(u"R2-7"_s, 61200);
    QCOMPARE(sheets({})->count(), 1); // an empty one
    QCOMPARE(sheets({{renewal.contact, {renewal}}, {renewal.contact, {renewal}}})->count(), 2);
}

void LetterSheetsTest::nothingRunsIntoTheSlip()
{
    renewal::Renewal renewal = renewalOf(u"R2-7"_s, 61200);
    for (int seat = 0; seat < 90; ++seat)
        renewal.seats.push_back(u"Dress Circle, side A %1"_s.arg(seat));
    const auto all = sheets({{renewal.contact, {renewal, renewal, renewal}}});
    const auto written = testing::writtenPlaces(*all, 0, letterPaper);
    const auto slip = std::find_if(written.begin(), written.end(), [](const testing::Written &one) { return one.text == words::slipInstruction(); });
    QVERIFY(slip != written.end());
    for (auto one = written.begin(); one != slip; ++one)
        QVERIFY2(one->rect.bottom() < slip->rect.top(), qPrintable(one->text));
    for (const testing::Written &one : written)
        QVERIFY2(one.rect.bottom() <= letterPaper.height() && one.rect.right() <= letterPaper.width() + 1, qPrintable(one.text));
}

void LetterSheetsTest::anUnknownSumIsNotNothing()
{
    const renewal::Renewal known = renewalOf(u"R2-7"_s, 61200), unknown = renewalOf(u"R2-8"_s, {});
    QCOMPARE(words::slipSum({known.contact, {known, known}}), u"Due: $1,224.00"_s);
    QVERIFY(words::slipSum({known.contact, {known, unknown}}).isEmpty());
    const auto lines = words::letterLines(unknown, QTimeZone::utc());
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const words::LetterLine &one) { return one.strong && one.value == u"please ask us"_s; }));
}

void LetterSheetsTest::addressesAreWrittenAsOnAnEnvelope()
{
    Contact contact;
    contact.lastName = u"Ruiz"_s;
    contact.mailing = {u"1 Main Street"_s, u"Springfield"_s, {}, {}, {}};
    QCOMPARE(words::addressLines(contact), (QStringList{u"Ruiz"_s, u"1 Main Street"_s, u"Springfield"_s}));
    contact.mailing.postalCode = u"62701"_s;
    QCOMPARE(words::addressLines(contact).last(), u"Springfield, 62701"_s);
}

QTEST_MAIN(LetterSheetsTest)
#include "tst_lettersheets.moc"
