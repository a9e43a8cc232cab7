// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagehtml.h"
#include "ui/page/pagepdf.h"

#include <QBuffer>
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
    void everyResolutionHasTheSameSheets();
    void aNoteStandsOnEachCopy();
    void htmlHoldsWhatThePatronSees();
    void htmlTakesTextAsText();
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
    QTest::newRow("a long list goes on") << 30 << 4 << 4;
    QTest::newRow("a very long one") << 500 << 35 << 50;
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

// A printer has many more dots than a screen.
void PageExportTest::everyResolutionHasTheSameSheets()
{
    const portal::PortalPage page = pageWith(30);
    QByteArray bytes[2];
    for (const int i : {0, 1}) {
        QBuffer buffer(&bytes[i]);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(i ? 1200 : 96);
        QVERIFY(page::paintPaper(writer, page, QColor(u"#74152F"_s), u"What if"_s));
    }
    QCOMPARE(sheets(bytes[0]), 4);
    QCOMPARE(sheets(bytes[1]), 4);
}

void PageExportTest::aNoteStandsOnEachCopy()
{
    const QString html = page::pageHtml(pageWith(3), QColor(u"#74152F"_s), u"What if <b> & more"_s);
    QVERIFY(html.contains(u"<p class=\"note\">What if &lt;b&gt; &amp; more</p>"_s));
    QVERIFY(!page::pageHtml(pageWith(3), QColor(u"#74152F"_s)).contains(u"What if"_s));
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

QTEST_MAIN(PageExportTest)
#include "tst_pageexport.moc"
