// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/hidingreason.h"
#include "models/domain/portal/preview.h"
#include "tests/ui/samplepatrons.h"
#include "ui/page/linetext.h"
#include "ui/page/pagelayout.h"
#include "ui/page/pagepainter.h"
#include "ui/page/textfit.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::page;
using portal::TabId;

namespace {

std::shared_ptr<const portal::PortalPage> pageOf(const PatronRecord &record)
{
    return std::make_shared<portal::PortalPage>(portal::preview(record, testing::settings(), testing::now));
}

PageLayout layoutOf(const PatronRecord &record, TabId tab, qreal width = 640, bool reveal = false,
                    std::set<RowId> expanded = {})
{
    return {pageOf(record), {}, {tab, width, reveal, std::move(expanded)}};
}

} // namespace

class TestPageLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesDoNotOverlap_data();
    void linesDoNotOverlap();
    void contentFitsItsLine_data();
    void contentFitsItsLine();
    void findsTheLinesOfAStrip();
    void showsHiddenRecordsOnlyWhenAsked();
    void saysTheReasonThatHides();
    void revealsHiddenDonationsByTheirDate();
    void drawsHiddenTabsOnlyWhenRevealed();
    void opensDetailsInPlace();
    void aReminderIsAsHighAsItsLines();
    void walksInspectableLinesOnly();
    void thousandsOfOrdersAreLaidOutAtOnce();
    void elidesLongTitlesAtTheirEnd();
    void keepsForeignTextToOneLine();
    void paintsEveryTabOfEverybody();
};

void TestPageLayout::linesDoNotOverlap_data()
{
    QTest::addColumn<int>("patron");
    QTest::addColumn<TabId>("tab");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<bool>("reveal");
    const auto everybody = testing::everybody();
    for (size_t patron = 0; patron < everybody.size(); ++patron) {
        for (const TabId tab : {TabId::Profile, TabId::Orders, TabId::Donations, TabId::PendingRenewals,
                                TabId::RenewableBenefits}) {
            for (const qreal width : {320.0, 640.0, 1400.0}) {
                for (const bool reveal : {false, true})
                    QTest::addRow("patron %zu tab %d width %g reveal %d", patron, int(tab), width, int(reveal))
                        << int(patron) << tab << width << reveal;
            }
        }
    }
}

void TestPageLayout::linesDoNotOverlap()
{
    QFETCH(int, patron);
    QFETCH(TabId, tab);
    QFETCH(qreal, width);
    QFETCH(bool, reveal);
    const PageLayout layout = layoutOf(testing::everybody()[size_t(patron)], tab, width, reveal, {20512, 18731});
    qreal bottom = 0;
    for (size_t i = 0; i < layout.lines().size(); ++i) {
        const QRectF rect = layout.lines()[i].rect;
        QVERIFY(rect.left() >= 0 && rect.right() <= width);
        if (layout.inHeader(int(i)))
            continue;
        QVERIFY2(rect.top() >= bottom, qPrintable(u"line %1"_s.arg(i)));
        bottom = rect.bottom();
    }
    QVERIFY(layout.bodyHeight() >= bottom);
    qreal right = 0;
    for (const TabPlace &place : layout.tabs()) {
        QVERIFY(place.rect.left() >= right);
        right = place.rect.right();
    }
    QVERIFY(right <= width);
}

void TestPageLayout::contentFitsItsLine_data()
{
    linesDoNotOverlap_data();
}

void TestPageLayout::contentFitsItsLine()
{
    QFETCH(int, patron);
    QFETCH(TabId, tab);
    QFETCH(qreal, width);
    QFETCH(bool, reveal);
    const PageLayout layout = layoutOf(testing::everybody()[size_t(patron)], tab, width, reveal, {20512, 18731});
    const size_t last = std::min<size_t>(layout.lines().size(), 40);
    for (size_t i = 0; i < last; ++i) {
        const Line &line = layout.lines()[i];
        const Content content = layout.content(int(i));
        QCOMPARE(content.height, line.rect.height());
        const QRectF box(0, 0, line.rect.width(), line.rect.height());
        std::vector<QRectF> parts;
        for (const Run &run : content.runs)
            parts.push_back(run.rect);
        for (const Chip &chip : content.chips)
            parts.push_back(chip.rect);
        for (const Button &button : content.buttons)
            parts.push_back(button.rect);
        for (size_t a = 0; a < parts.size(); ++a) {
            QVERIFY2(box.contains(parts[a]), qPrintable(spokenText(content)));
            for (size_t b = a + 1; b < parts.size(); ++b)
                QVERIFY2(!parts[a].intersects(parts[b]), qPrintable(spokenText(content)));
        }
    }
}

void TestPageLayout::findsTheLinesOfAStrip()
{
    const PageLayout layout = layoutOf(testing::angela(), TabId::Orders, 640, true);
    for (qreal top = 0; top < layout.bodyHeight(); top += 37) {
        const auto [first, last] = layout.linesBetween(top, top + 100);
        for (int i = 0; i < int(layout.lines().size()); ++i) {
            if (layout.inHeader(i))
                continue;
            const QRectF rect = layout.lines()[size_t(i)].rect;
            QCOMPARE(i >= first && i < last, rect.bottom() > top && rect.top() < top + 100);
        }
    }
    const int second = layout.lineOf(LineKind::Order, 1);
    QCOMPARE(layout.bodyLineAt(layout.lines()[size_t(second)].rect.center()), second);
    QCOMPARE(layout.bodyLineAt({2, layout.lines()[size_t(second)].rect.center().y()}), -1);
}

void TestPageLayout::showsHiddenRecordsOnlyWhenAsked()
{
    const PageLayout plainLayout = layoutOf(testing::angela(), TabId::Orders);
    for (const Line &line : plainLayout.lines())
        QVERIFY(line.shown);
    const PageLayout revealed = layoutOf(testing::angela(), TabId::Orders, 640, true);
    QCOMPARE(revealed.lines().size(), plainLayout.lines().size() + 3);
    QCOMPARE(hiddenCount(revealed.page(), TabId::Orders), 3);
    const int draft = revealed.lineOf(LineKind::Order, 1);
    QVERIFY(!revealed.lines()[size_t(draft)].shown);
    const Content content = revealed.content(draft);
    QVERIFY(content.hiddenEye);
    QVERIFY(spokenText(content).contains(u"The patron does not see this:"_s));
    QVERIFY(spokenText(content).contains(u"Draft"_s));
    QVERIFY(content.chips.empty());
}

void TestPageLayout::saysTheReasonThatHides()
{
    PatronRecord flexible = testing::angela();
    for (TicketOrderItem &item : flexible.orders.back().items)
        item.packageKind = PackageKind::Flex;
    flexible.orders.back().series->packageKind = PackageKind::Flex;
    const PageLayout layout = layoutOf(flexible, TabId::PendingRenewals, 640, true);
    const int line = layout.lineOf(LineKind::Renewal, 0);
    QVERIFY2(spokenText(layout.content(line)).contains(u"Flex"_s), qPrintable(spokenText(layout.content(line))));

    for (const PatronRecord &patron : testing::everybody()) {
        const auto page = pageOf(patron);
        const auto explained = [](const auto &list) {
            return std::all_of(list.begin(), list.end(), [](const auto &record) {
                return record.visible == (portal::hidingReason(record.why) == nullptr);
            });
        };
        QVERIFY(explained(page->orders));
        QVERIFY(explained(page->donations));
        QVERIFY(explained(page->renewals));
        QVERIFY(explained(page->benefits));
        QVERIFY(explained(page->tabs));
        QVERIFY(explained(page->profile));
    }
}

void TestPageLayout::revealsHiddenDonationsByTheirDate()
{
    const PageLayout layout = layoutOf(testing::angela(), TabId::Donations, 640, true);
    QStringList order;
    for (size_t i = 0; i < layout.lines().size(); ++i) {
        if (layout.lines()[i].kind == LineKind::Section || layout.lines()[i].kind == LineKind::Donation)
            order.append(layout.content(int(i)).runs.front().text);
    }
    const qsizetype campaign = order.indexOf(u"Lighting Campaign"_s) >= 0
                                   ? order.indexOf(u"Lighting Campaign"_s)
                                   : order.indexOf(u"$2,500.00"_s); // the amount is the first run of a hidden card
    QVERIFY(campaign > order.indexOf(u"Upcoming"_s));
    QVERIFY(campaign < order.indexOf(u"Completed"_s));
}

void TestPageLayout::drawsHiddenTabsOnlyWhenRevealed()
{
    const PageLayout plainLayout = layoutOf(testing::bare(), TabId::Orders);
    QCOMPARE(plainLayout.tabs().size(), size_t(2));
    const PageLayout revealed = layoutOf(testing::bare(), TabId::Donations, 640, true);
    QCOMPARE(revealed.tabs().size(), size_t(5));
    QVERIFY(!revealed.tabs()[2].shown);
    const int reason = revealed.nextInspectable(-1, 1);
    QCOMPARE(revealed.lines()[size_t(reason)].kind, LineKind::Tab);
    QVERIFY(spokenText(revealed.content(reason)).contains(u"The patron does not see this:"_s));
}

void TestPageLayout::opensDetailsInPlace()
{
    const PageLayout closed = layoutOf(testing::angela(), TabId::Orders);
    const PageLayout open = layoutOf(testing::angela(), TabId::Orders, 640, false, {18731});
    QCOMPARE(open.lines().size(), closed.lines().size());
    int line = -1;
    for (int i = 0; i < int(open.lines().size()); ++i) {
        if (open.canExpand(i) && open.page().orders[size_t(open.lines()[size_t(i)].record)].id == 18731)
            line = i;
    }
    QVERIFY(line > 0);
    QVERIFY(open.lines()[size_t(line)].rect.height() > closed.lines()[size_t(line)].rect.height() + 100);
    const QString text = spokenText(open.content(line));
    for (const QString &part : {u"https://stream.harbourlight.example/seagull"_s, u"View mobile tickets"_s, u"Row H seat 11"_s,
                                u"$28.50"_s, u"Visa"_s, u"Hide details"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY(!spokenText(closed.content(line)).contains(u"Visa"_s));
}

void TestPageLayout::aReminderIsAsHighAsItsLines()
{
    const auto page = pageOf(testing::angela());
    const auto heightAt = [&](int width) {
        LayoutOptions options{TabId::Donations, qreal(width), false, {}};
        options.kind = WidthKind::Phone;
        const PageLayout layout(page, {}, options);
        const Line &line = layout.lines()[size_t(layout.nextInspectable(-1, 1))];
        Q_ASSERT(line.kind == LineKind::Reminder);
        return line.rect.height();
    };
    QCOMPARE(heightAt(2000), 40.0);
    QVERIFY(heightAt(160) >= 80.0); // three lines, and what is above and below them
    QVERIFY(heightAt(120) > heightAt(160));
}

void TestPageLayout::walksInspectableLinesOnly()
{
    const PageLayout layout = layoutOf(testing::angela(), TabId::Donations);
    int line = layout.nextInspectable(-1, 1);
    QCOMPARE(layout.lines()[size_t(line)].kind, LineKind::Reminder);
    int seen = 1;
    for (int next = layout.nextInspectable(line, 1); next != line; next = layout.nextInspectable(line, 1), ++seen) {
        line = next;
        QVERIFY(layout.lines()[size_t(line)].inspectable());
    }
    QCOMPARE(seen, 1 + 5); // the reminder, and five donations under two titles
    QCOMPARE(layout.nextInspectable(line, 1), line);
}

void TestPageLayout::thousandsOfOrdersAreLaidOutAtOnce()
{
    const auto page = pageOf(testing::heavy(3800));
    QElapsedTimer timer;
    timer.start();
    const PageLayout layout(page, {}, {TabId::Orders, 900, false, {}});
    QImage image(900, 700, QImage::Format_RGB32);
    QPainter painter(&image);
    LaidTexts texts(400);
    PagePainter(layout, texts).paintBody(painter, layout.bodyHeight() / 2, layout.bodyHeight() / 2 + 700);
    // Some milliseconds where it stands; laying every card's text out takes seconds.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(layout.lines().size() > 3000);
}

void TestPageLayout::elidesLongTitlesAtTheirEnd()
{
    const QString name = u"The Incredible and Sad Tale of Innocent Eréndira and Her Heartless Grandmother, Part 2"_s;
    const QString cut = elided(name, TextRole::Strong, 200);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    QVERIFY(name.startsWith(cut.chopped(1)));
    QVERIFY(widthOf(cut, TextRole::Strong) <= 201);
    const QString arabic = u"ألف ليلة وليلة ألف ليلة وليلة ألف ليلة وليلة ألف ليلة وليلة"_s;
    const QString cutArabic = elided(arabic, TextRole::Strong, 120);
    QVERIFY(cutArabic.endsWith(QChar(0x2026))); // its logical end, which is painted at the left
    QVERIFY(arabic.startsWith(cutArabic.left(8)));
}

void TestPageLayout::keepsForeignTextToOneLine()
{
    QCOMPARE(plain(u"two\nlines\t and \u2028more\x07"_s), u"two lines and more"_s);
    QCOMPARE(isolated(u"عبد"_s), u"\u2068عبد\u2069"_s);
}

void TestPageLayout::paintsEveryTabOfEverybody()
{
    for (const PatronRecord &patron : testing::everybody()) {
        for (const TabId tab : {TabId::Profile, TabId::Orders, TabId::Donations, TabId::PendingRenewals,
                                TabId::RenewableBenefits}) {
            const PageLayout layout = layoutOf(patron, tab, 600, true);
            QImage image(600, 600, QImage::Format_RGB32);
            image.fill(Qt::green);
            QPainter painter(&image);
            LaidTexts texts(400);
            PagePainter(layout, texts, {.inspected = 0}).paintHeader(painter);
            painter.translate(0, layout.headerHeight());
            PagePainter(layout, texts, {.inspected = 1}).paintBody(painter, 0, 600 - layout.headerHeight());
            painter.end();
            QCOMPARE(image.pixelColor(3, 3), PageStyle().brand);
            QCOMPARE(image.pixel(3, 590), PageStyle::ground);
        }
    }
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
