// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/writtentext.h"
#include "ui/page/pagehtml.h"
#include "ui/page/pagesheets.h"
#include "ui/words/pagetext.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

// The page as a file: what the patron sees, all of it, and nothing else.
class PageExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paperHoldsEveryVisibleTab_data();
    void paperHoldsEveryVisibleTab();
    void paperHoldsTheDetailsOfEveryOrder();
    void anOrderHigherThanASheetIsCutBetweenItsRows();
    void htmlHoldsTheDetailsOfEveryOrder();
    void everyResolutionHasTheSameSheets();
    void aSheetIsTheSameWheneverItIsPainted();
    void aStoppedFileIsNone();
    void aNoteStandsOnEachCopy();
    void aLongNoteStandsWholeOnPaper();
    void htmlHoldsWhatThePatronSees();
    void htmlTakesTextAsText();
    void allEventsIsOnEachCopy();
    void allEventsIsLeftOutWhenNothingIsThePatrons();
};

namespace {

portal::PortalPage pageWith(int orders)
{
    portal::PortalPage page;
    page.timeZone = QTimeZone::utc();
    page.name = u"Ana Ruiz"_s;
    page.organisation = u"Harbour Light"_s;
    for (const portal::TabId id : {portal::TabId::Profile, portal::TabId::Orders, portal::TabId::Donations})
        page.tabs.push_back({id, id != portal::TabId::Donations, {}, {}});
    page.profile.push_back({portal::FieldId::Name, page.name, true, true, {}});
    page.profile.push_back({portal::FieldId::Pronouns, u"she/her"_s, false, true, {}});
    for (int i = 0; i < orders; ++i) {
        portal::OrderLine order;
        order.id = i + 1;
        order.number = QString::number(20000 + i);
        order.visible = i != 1;
        page.orders.push_back(order);
    }
    portal::DonationLine donation;
    donation.name = u"Roof appeal"_s;
    page.donations.push_back(donation);
    return page;
}

// What Edith's benefits open: two of each kind of perk, one of them nothing for her.
portal::PortalPage pageWithPerks()
{
    portal::PortalPage page = pageWith(1);
    page.at = Instant{1'000'000};
    page.presales.push_back({u"The <Winter’s> Tale"_s, u"Opening night"_s, Instant{0}, Instant{2'000'000}, true, {}});
    page.presales.push_back({u"Cabaret"_s, {}, Instant{1'500'000}, {}, true, {}});
    page.presales.push_back({u"Medea"_s, {}, Instant{1'500'000}, {}, false, {}});
    page.allocations.push_back({u"Othello"_s, u"Boxes"_s, u"BOX"_s, false, {}});
    page.allocations.push_back({u"Hamlet"_s, u"Members’ row"_s, u"ROW-C"_s, true, {}});
    page.discounts.push_back({u"TEN"_s, u"Gold"_s, u"percentage"_s, 3, true, {}});
    page.discounts.push_back({u"USEDUP"_s, u"Gold"_s, u"flat"_s, 0, false, {}});
    return page;
}

// An order with all that "See details" can hold, its words from outside.
portal::PortalPage pageWithDetails(int tickets = 1)
{
    portal::PortalPage page = pageWith(1);
    portal::OrderLine &order = page.orders.front();
    order.label = u"Completed"_s;
    order.subtotal = Money{6000, u"USD"_s};
    order.fees = Money{450, u"USD"_s};
    order.tax = Money{300, u"USD"_s};
    order.gift = Money{2500, u"USD"_s};
    order.total = Money{9250, u"USD"_s};
    order.paid = Money{5750, u"USD"_s};
    order.delivery = u"Will <call>"_s;
    order.payments.push_back({Instant{0}, Money{7750, u"USD"_s}, u"Visa & <co>"_s});
    order.payments.push_back({Instant{0}, Money{-2000, u"USD"_s}, u"Cash"_s});
    for (int i = 0; i < tickets; ++i) {
        portal::OrderItemLine item;
        item.event = u"The <b>Winter’s</b> Tale"_s;
        item.venue = u"Quay "_s + QChar(0x2068) + u"Stage"_s; // an isolate that nobody closes
        item.seat = u"Row C seat %1"_s.arg(i + 1);
        item.price = Money{6000 + i, u"USD"_s};
        item.virtualLink = u"https://stream.example/a?b=1&c=<2>"_s;
        item.mobileTicket = true;
        order.items.push_back(item);
    }
    portal::OrderItemLine gone;
    gone.event = u"Exchanged away"_s;
    gone.visible = false;
    order.items.push_back(gone);
    return page;
}

int sheets(const QByteArray &pdf)
{
    static const QRegularExpression count(u"/Count (\\d+)"_s);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

} // namespace

void PageExportTest::paperHoldsEveryVisibleTab_data()
{
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("a page for each tab") << 3 << 2 << 2;
    QTest::newRow("a long list goes on") << 30 << 6 << 6;
    QTest::newRow("a very long one") << 500 << 65 << 85;
}

void PageExportTest::paperHoldsEveryVisibleTab()
{
    QFETCH(int, orders);
    const QByteArray pdf = page::pagePdf(pageWith(orders), QColor(u"#74152F"_s));
    QVERIFY(pdf.startsWith("%PDF-"));
    QFETCH(int, least);
    QFETCH(int, most);
    QVERIFY2(sheets(pdf) >= least && sheets(pdf) <= most, qPrintable(QString::number(sheets(pdf))));
}

void PageExportTest::paperHoldsTheDetailsOfEveryOrder()
{
    const auto laid = page::pageSheets(std::make_shared<const portal::PortalPage>(pageWithDetails()), QColor(u"#74152F"_s))(QSizeF(700, 990));
    QStringList all;
    for (int sheet = 0; sheet < laid->count(); ++sheet)
        all += testing::writtenOn(*laid, sheet);
    const QString text = all.join(u'\n');
    for (const QString &part : {u"Row C seat 1"_s, u"$60.00"_s, u"Subtotal"_s, u"Fees"_s, u"$4.50"_s, u"Tax"_s, u"Donation"_s, u"$25.00"_s, u"$92.50"_s, u"Payment"_s, u"$77.50"_s,
                                u"Refund"_s, u"20.00"_s, u"Paid"_s, u"$57.50"_s, u"Will <call>"_s, u"https://stream.example"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY2(!text.contains(u"See details"_s) && !text.contains(u"Hide details"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Exchanged away"_s));
    QVERIFY2(text.contains(u"1 / %1"_s.arg(laid->count())), qPrintable(text));
}

void PageExportTest::anOrderHigherThanASheetIsCutBetweenItsRows()
{
    const QSizeF size(700, 500);
    const auto laid = page::pageSheets(std::make_shared<const portal::PortalPage>(pageWithDetails(60)), QColor(u"#74152F"_s))(size);
    QVERIFY(laid->count() > 3);
    QStringList all;
    for (int sheet = 0; sheet < laid->count(); ++sheet) {
        for (const testing::Written &written : testing::writtenPlaces(*laid, sheet, size)) {
            if (!written.clip.intersects(written.rect))
                continue;
            QVERIFY2(written.clip.adjusted(-1, -1, 1, 1).contains(written.rect), qPrintable(written.text));
            all.append(written.text);
        }
    }
    for (int i = 1; i <= 60; ++i)
        QCOMPARE(all.count(u"Row C seat %1"_s.arg(i)), 1); // neither lost nor on two sheets
}

void PageExportTest::htmlHoldsTheDetailsOfEveryOrder()
{
    const QString html = page::pageHtml(pageWithDetails(), QColor(u"#74152F"_s));
    QCOMPARE(html.count(u"<details open>"_s), 1);
    for (const QString &part : {u"<td>The &lt;b&gt;Winter’s&lt;/b&gt; Tale</td>"_s, u"<td><bdi>Row C seat 1</bdi></td><td>$60.00</td>"_s, u"<td>Fees</td><td>$4.50</td>"_s,
                                u"<td>Tax</td><td>$3.00</td>"_s, u"<td>Subtotal</td><td>$60.00</td>"_s, u"<td>Donation</td><td>$25.00</td>"_s, u"<td>Total</td><td>$92.50</td>"_s,
                                u"<td>Payment · <bdi>1 Jan 1970</bdi> · <bdi>Visa &amp; &lt;co&gt;</bdi></td><td>$77.50</td>"_s,
                                u"<td>Refund · <bdi>1 Jan 1970</bdi> · <bdi>Cash</bdi></td><td>"_s, u"<td>Paid</td><td>$57.50</td>"_s,
                                u"<td>Delivery: <bdi>Will &lt;call&gt;</bdi></td>"_s, u"<td>[View mobile tickets]</td>"_s,
                                u"<td>Watch online: <bdi>https://stream.example/a?b=1&amp;c=&lt;2&gt;</bdi></td>"_s})
        QVERIFY2(html.contains(part), qPrintable(part + u'\n' + html));
    QVERIFY(!html.contains(u"Exchanged away"_s) && !html.contains(u"<b>"_s) && !html.contains(u"&amp;lt;"_s));
    QCOMPARE(html.count(u"<bdi>"_s), html.count(u"</bdi>"_s));
}

// A printer has many more dots than a screen.
void PageExportTest::everyResolutionHasTheSameSheets()
{
    const auto page = std::make_shared<const portal::PortalPage>(pageWith(30));
    QByteArray bytes[2];
    for (const int i : {0, 1}) {
        QBuffer buffer(&bytes[i]);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(i ? 1200 : 96);
        QVERIFY(page::paintSheets(writer, page::pageSheets(page, QColor(u"#74152F"_s), u"What if"_s)));
    }
    QCOMPARE(sheets(bytes[0]), 6);
    QCOMPARE(sheets(bytes[1]), 6);
}

// The preview paints any sheet by itself, the printer all in a row.
void PageExportTest::aSheetIsTheSameWheneverItIsPainted()
{
    const QSizeF size(700, 990);
    const auto lay = page::pageSheets(std::make_shared<const portal::PortalPage>(pageWith(30)), QColor(u"#74152F"_s), u"What if"_s);
    const auto painted = [&](const page::Sheets &laid, int sheet) {
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        laid.paint(painter, sheet);
        return image;
    };
    const auto once = lay(size);
    QVERIFY(once->count() > 2);
    QList<QImage> forwards;
    for (int sheet = 0; sheet < once->count(); ++sheet)
        forwards.append(painted(*once, sheet));
    const auto again = lay(size);
    for (int sheet = again->count() - 1; sheet >= 0; --sheet)
        QVERIFY(painted(*again, sheet) == forwards.at(sheet));
    QVERIFY(forwards.at(0) != forwards.at(1));
}

void PageExportTest::aStoppedFileIsNone()
{
    const auto lay = page::pageSheets(std::make_shared<const portal::PortalPage>(pageWith(30)), QColor(u"#74152F"_s));
    QList<int> told;
    const page::Going going = [&](int sheet, int) {
        told.append(sheet);
        return sheet < 2;
    };
    QVERIFY(page::sheetsPdf(lay, page::usualPaper(), u"Page"_s, going).isEmpty());
    QCOMPARE(told, (QList<int>{0, 1, 2}));
}

void PageExportTest::aNoteStandsOnEachCopy()
{
    const QString html = page::pageHtml(pageWith(3), QColor(u"#74152F"_s), u"What if <b> & more"_s);
    QVERIFY(html.contains(u"<p class=\"note\">What if &lt;b&gt; &amp; more</p>"_s));
    QVERIFY(!page::pageHtml(pageWith(3), QColor(u"#74152F"_s)).contains(u"What if"_s));
    QVERIFY(words::pageText(pageWith(3), u"What if <b> & more"_s).contains(u"\nWhat if <b> & more\n"_s));
    const auto paper = page::pageSheets(std::make_shared<const portal::PortalPage>(pageWith(30)), QColor(u"#74152F"_s), u"What if <b> & more"_s)(QSizeF(700, 990));
    for (int sheet = 0; sheet < paper->count(); ++sheet)
        QVERIFY(testing::writtenOn(*paper, sheet).contains(u"What if <b> & more"_s));
}

void PageExportTest::aLongNoteStandsWholeOnPaper()
{
    QStringList tried;
    for (int i = 0; i < 24; ++i)
        tried.append(u"“Status %1” is read as “Waiting”"_s.arg(i));
    const QString note = u"What if, not as set: %1."_s.arg(tried.join(u"; "_s));
    const QSizeF size(700, 990);
    const auto paper = page::pageSheets(std::make_shared<const portal::PortalPage>(pageWith(30)), QColor(u"#74152F"_s), note)(size);
    for (int sheet = 0; sheet < paper->count(); ++sheet) {
        QString all;
        qreal lowest = 0;
        for (const testing::Written &one : testing::writtenPlaces(*paper, sheet, size)) {
            all += one.text + u' ';
            lowest = std::max(lowest, one.rect.bottom());
        }
        QVERIFY2(all.simplified().contains(note), qPrintable(all));
        QVERIFY(lowest <= size.height());
    }
}

void PageExportTest::htmlHoldsWhatThePatronSees()
{
    const QString html = page::pageHtml(pageWith(3), QColor(u"#74152F"_s));
    QVERIFY(html.contains(u"<h2>Orders</h2>"_s));
    QVERIFY(html.contains(u"20000"_s) && html.contains(u"20002"_s));
    QVERIFY(!html.contains(u"20001"_s)); // hidden
    QVERIFY(!html.contains(u"she/her"_s)); // a hidden field
    QVERIFY(!html.contains(u"Roof appeal"_s)); // a hidden tab
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"href="_s) && !html.contains(u"src="_s));
    QVERIFY(html.contains(u"#74152f"_s));
}

void PageExportTest::htmlTakesTextAsText()
{
    portal::PortalPage page = pageWith(0);
    page.name = page.organisation = u"</style><b>\"Bold\" & %1 %2</b>"_s;
    page.profile[0].value = u"<script>alert(1)</script>"_s;
    const QString html = page::pageHtml(page, QColor(u"#74152F"_s));
    QVERIFY(!html.contains(u"<b>"_s) && !html.contains(u"<script"_s));
    QCOMPARE(html.count(u"</style>"_s), 1);
    QVERIFY(html.contains(u"<h1>&lt;/style&gt;&lt;b&gt;&quot;Bold&quot; &amp; %1 %2&lt;/b&gt;</h1>"_s));
}

void PageExportTest::allEventsIsOnEachCopy()
{
    const QString html = page::pageHtml(pageWithPerks(), QColor(u"#74152F"_s));
    const qsizetype start = html.indexOf(u"<h2>All Events</h2>"_s);
    QVERIFY(start > html.indexOf(u"<h2>Orders</h2>"_s));
    const QString section = html.mid(start);
    for (const QString &part : {u"<h3>The &lt;Winter’s&gt; Tale</h3>"_s, u"Opening night"_s, u"On sale to you from 1 Jan 1970, 00:00"_s,
                                u"to everyone from 1 Jan 1970, 00:33"_s, u"Open early"_s, u"<h3>Cabaret</h3>"_s, u"Opens later"_s,
                                u"<h3>Hamlet</h3>"_s, u"ROW-C"_s, u"<h3>TEN</h3>"_s, u"Applies, 3 uses left"_s})
        QVERIFY2(section.contains(part), qPrintable(part + u'\n' + section));
    for (const QString &hidden : {u"USEDUP"_s, u"Medea"_s, u"Othello"_s})
        QVERIFY(!section.contains(hidden)); // the patron does not have it
    QCOMPARE(sheets(page::pagePdf(pageWithPerks(), QColor(u"#74152F"_s))), 3);
    const QString text = words::pageText(pageWithPerks());
    for (const QString &part : {u"All Events"_s, u"Opening night · for the patron from 1 Jan 1970, 00:00 · for all from 1 Jan 1970, 00:33"_s,
                                u"Hamlet · Members’ row · access code ROW-C"_s, u"TEN · Percentage off · Gold · Applies, 3 uses left"_s,
                                u"USEDUP · Amount off · Gold [hidden]"_s, u"Othello · Boxes · access code BOX [hidden]"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void PageExportTest::allEventsIsLeftOutWhenNothingIsThePatrons()
{
    portal::PortalPage page = pageWith(1);
    page.discounts.push_back({u"USEDUP"_s, u"Gold"_s, u"flat"_s, 0, false, {}});
    QVERIFY(!page::pageHtml(page, QColor(u"#74152F"_s)).contains(u"All Events"_s));
    QCOMPARE(sheets(page::pagePdf(page, QColor(u"#74152F"_s))), 2);
    QVERIFY(words::pageText(page).contains(u"USEDUP"_s)); // staff's copy says why it is hidden
}

QTEST_MAIN(PageExportTest)
#include "tst_pageexport.moc"
