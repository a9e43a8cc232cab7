// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/portalviewfixture.h"
#include "ui/page/linkwords.h"
#include "ui/portal/portalaccess.h"

#include <QDesktopServices>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;
using portal::TabId;

namespace {

// Stands in for the desktop's browser, and tells whether it was asked for anything.
class BrowserWatch : public QObject {
    Q_OBJECT

public:
    BrowserWatch() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~BrowserWatch() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    [[nodiscard]] bool wasAsked() const { return m_asked; }

public Q_SLOTS:
    void open(const QUrl &) { m_asked = true; }

private:
    bool m_asked = false;
};

} // namespace

// Where links of the preview lead, and how much of it the page's header takes.
class TestPortalLinks : public PortalViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void linksSayWhereTheyLead_data();
    void linksSayWhereTheyLead();
    void keysWalkTheLinksOfALine();
    void linksAreLinksToAssistiveTechnology();
    void eachLinkOfALineIsReached();
    void aReminderLeadsToItsBenefit();
    void theHeaderStandsStillWhereThereIsRoom();
    void theHeaderMovesOffInALowView_data();
    void theHeaderMovesOffInALowView();

private:
    const page::Line &current() { return view().layoutOfPage()->lines()[size_t(view().inspectedLine())]; }
    std::vector<page::Link> links() { return linksOf(view().inspectedLine()); }
    std::vector<page::Link> linksOf(int line) { return view().layoutOfPage()->content(line).links; }
    void goTo(TabId tab, page::LineKind kind, RowId record)
    {
        view().setTab(tab);
        const page::PageLayout &layout = *view().layoutOfPage();
        for (int i = 0; i < int(layout.lines().size()); ++i) {
            if (page::idOf(layout.page(), layout.lines()[size_t(i)]) == page::LineId{kind, record})
                view().inspect(i);
        }
        QCOMPARE(page::idOf(layout.page(), current()).second, record);
    }
};

void TestPortalLinks::linksSayWhereTheyLead_data()
{
    QTest::addColumn<TabId>("tab");
    QTest::addColumn<page::LineKind>("kind");
    QTest::addColumn<RowId>("record");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("leads");
    using K = page::LineKind;
    QTest::newRow("virtual event") << TabId::Orders << K::Order << RowId(18731) << u"Watch online"_s << u"https://stream.harbourlight.example/seagull"_s;
    QTest::newRow("mobile tickets") << TabId::Orders << K::Order << RowId(18731) << u"View mobile tickets"_s << u"mobile tickets of this order"_s;
    QTest::newRow("request changes") << TabId::PendingRenewals << K::Renewal << RowId(20644) << u"Request Changes"_s << u"Submit a Change Request"_s;
    QTest::newRow("pay") << TabId::PendingRenewals << K::Renewal << RowId(20644) << u"Pay"_s << u"payment"_s;
    QTest::newRow("decline") << TabId::PendingRenewals << K::Renewal << RowId(20644) << u"I don't want to renew"_s << u"Did Not Renew"_s;
    QTest::newRow("renew now") << TabId::RenewableBenefits << K::Benefit << RowId(1) << u"Renew now"_s << u"Membership page"_s;
    QTest::newRow("contact us") << TabId::RenewableBenefits << K::Benefit << RowId(1) << u"Contact us about Renewing"_s << u"message to the organisation"_s;
    QTest::newRow("edit") << TabId::Profile << K::Field << RowId(portal::FieldId::Phone) << u"Edit"_s << u"Contact"_s;
    QTest::newRow("password") << TabId::Profile << K::Field << RowId(portal::FieldId::Password) << u"Change"_s << u"another password"_s;
}

void TestPortalLinks::linksSayWhereTheyLead()
{
    QFETCH(TabId, tab);
    QFETCH(page::LineKind, kind);
    QFETCH(RowId, record);
    QFETCH(QString, text);
    QFETCH(QString, leads);
    goTo(tab, kind, record);
    if (view().layoutOfPage()->canExpand(view().inspectedLine()))
        view().toggleDetails();
    view().inspect(view().inspectedLine());
    const std::vector<page::Link> all = links();
    const auto link = std::find_if(all.begin(), all.end(), [&](const page::Link &one) { return one.text == text; });
    QVERIFY2(link != all.end(), qPrintable(text));
    BrowserWatch browser;
    const int before = view().inspectedLine();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, link->rect.translated(view().lineRect(before).topLeft()).center().toPoint());
    QCOMPARE(view().inspectedLine(), before);
    const QString said = view().explainedLink();
    const QString here = page::isDeed(link->kind) ? u"switch on “Act for patron”"_s : u"nothing is opened"_s;
    QVERIFY2(said.contains(text) && said.contains(leads) && said.contains(here), qPrintable(said));
    QVERIFY(view().accessibleDescription().contains(leads));
    auto *note = view().findChild<QLabel *>(u"linkNote"_s);
    QTRY_VERIFY(note->isVisible() && view().rect().contains(note->geometry()));
    QVERIFY(note->height() >= note->heightForWidth(note->width()));
    QVERIFY(!note->geometry().intersects(link->rect.translated(view().lineRect(before).topLeft()).toRect()));
    QVERIFY(!browser.wasAsked());
    QTest::keyClick(&view(), Qt::Key_Up);
    QVERIFY(view().explainedLink().isEmpty() && !note->isVisible());
}

void TestPortalLinks::keysWalkTheLinksOfALine()
{
    QSignalSpy left(&view(), &PortalView::left);
    goTo(TabId::Orders, page::LineKind::Order, 18731);
    QTest::keyClick(&view(), Qt::Key_Return); // first its details
    QVERIFY(view().layoutOfPage()->isExpanded(view().inspectedLine()) && view().explainedLink().isEmpty());
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(view().explainedLink().contains(u"seagull"_s));
    for (size_t i = 1; i < links().size(); ++i)
        QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(view().explainedLink().contains(links().back().text));
    QTest::keyClick(&view(), Qt::Key_Return); // all were said
    QVERIFY(!view().layoutOfPage()->isExpanded(view().inspectedLine()) && view().explainedLink().isEmpty());

    goTo(TabId::PendingRenewals, page::LineKind::Renewal, 20644);
    const int line = view().inspectedLine();
    for (const page::Link &link : links()) {
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY2(view().explainedLink().contains(link.text), qPrintable(view().explainedLink()));
        QCOMPARE(view().inspectedLine(), line);
    }
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(view().explainedLink().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestPortalLinks::linksAreLinksToAssistiveTechnology()
{
    goTo(TabId::RenewableBenefits, page::LineKind::Benefit, 1);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view());
    const int part = access->indexOfChild(access->focusChild());
    QAccessibleInterface *line = access->child(part);
    const QString name = line->text(QAccessible::Name);
    QVERIFY2(name.contains(u"Renew now (link)"_s) && name.contains(u"Contact us about Renewing (link)"_s), qPrintable(name));
    QVERIFY(line->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    line->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(view().explainedLink().contains(u"Membership page"_s));
    QCOMPARE(access->child(part)->text(QAccessible::Description), view().explainedLink());
}

void TestPortalLinks::eachLinkOfALineIsReached()
{
    goTo(TabId::RenewableBenefits, page::LineKind::Benefit, 1);
    const int at = view().inspectedLine();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view());
    QAccessibleInterface *line = access->focusChild();
    QCOMPARE(line->childCount(), int(links().size()));
    QVERIFY(line->childCount() >= 2);
    view().inspect(0); // elsewhere
    for (int i = 0; i < line->childCount(); ++i) {
        QAccessibleInterface *link = line->child(i);
        QCOMPARE(link->role(), QAccessible::Link);
        QCOMPARE(link->text(QAccessible::Name), linksOf(at)[size_t(i)].text);
        QCOMPARE(link->parent(), line);
        QCOMPARE(line->indexOfChild(link), i);
        QVERIFY(line->rect().contains(link->rect()) && !link->rect().isEmpty());
        QCOMPARE(line->childAt(link->rect().center().x(), link->rect().center().y()), link);
        const QString leads = link->text(QAccessible::Description);
        QVERIFY2(leads.contains(u"nothing is opened"_s) || leads.contains(u"it does nothing"_s), qPrintable(leads));
        QVERIFY(!link->state().focused);
        link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(view().inspectedLine(), at);
        QCOMPARE(view().explainedLink(), leads);
        QVERIFY(link->state().focused);
        QCOMPARE(access->focusChild(), link);
    }
    goTo(TabId::Orders, page::LineKind::Order, 18731);
    if (!view().layoutOfPage()->isExpanded(view().inspectedLine()))
        view().toggleDetails();
    QAccessibleInterface *stream = access->focusChild()->child(0);
    QCOMPARE(stream->text(QAccessible::Name), u"Watch online"_s);
    QVERIFY(stream->text(QAccessible::Description).contains(u"https://stream.harbourlight.example/seagull"_s));
}

void TestPortalLinks::aReminderLeadsToItsBenefit()
{
    QVERIFY(!view().layoutOfPage()->page().reminders.empty());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().lineRect(0).center());
    QCOMPARE(current().kind, page::LineKind::Reminder);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(view().currentTab(), std::optional(TabId::RenewableBenefits));
    QCOMPARE(page::idOf(view().layoutOfPage()->page(), current()), (page::LineId{page::LineKind::Benefit, view().layoutOfPage()->page().reminders[0].benefitId}));
}

void TestPortalLinks::theHeaderStandsStillWhereThereIsRoom()
{
    show(testing::heavy(50));
    const int top = view().bodyTop();
    QVERIFY(top > 80);
    QTest::keyClick(&view(), Qt::Key_End);
    QVERIFY(view().bar()->value() > 0);
    QCOMPARE(view().bodyTop(), top);
}

void TestPortalLinks::theHeaderMovesOffInALowView_data()
{
    QTest::addColumn<bool>("phone");
    QTest::addColumn<bool>("allEvents");
    QTest::newRow("desktop") << false << false;
    QTest::newRow("phone") << true << false;
    QTest::newRow("without tabs") << false << true;
}

void TestPortalLinks::theHeaderMovesOffInALowView()
{
    QFETCH(bool, phone);
    QFETCH(bool, allEvents);
    view().setPhoneWidth(phone);
    if (allEvents)
        view().showAllEvents();
    m_pane->resize(900, m_pane->height() - view().height() + 200);
    QTRY_COMPARE(view().height(), 240); // its least
    const int whole = view().bodyTop();
    QVERIFY(whole > 0.4 * view().height() || allEvents);
    QTest::keyClick(&view(), Qt::Key_End);
    QVERIFY2(view().bodyTop() <= 0.4 * view().height(), qPrintable(QString::number(view().bodyTop())));
    const int last = view().inspectedLine();
    QVERIFY(view().lineRect(last).bottom() <= view().height());
    QCOMPARE(view().lineAt(view().lineRect(last).center()), last);
    // Walking back shows each line whole, below what is left of the header.
    for (int line = last; line > 0; line = view().inspectedLine()) {
        QTest::keyClick(&view(), Qt::Key_Up);
        const QRect rect = view().lineRect(view().inspectedLine());
        if (view().inspectedLine() == line)
            break;
        const bool inHeader = view().layoutOfPage()->inHeader(view().inspectedLine());
        QVERIFY(rect.top() >= (inHeader ? 0 : view().bodyTop()) || rect.height() > 0.6 * view().height());
    }
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(view().bar()->value(), 0);
    QCOMPARE(view().bodyTop(), whole);
    if (allEvents)
        return;
    QTest::keyClick(&view(), Qt::Key_End);
    const QPoint donations = view().toViewport(view().layoutOfPage()->tabs()[2].rect).center();
    if (view().bodyTop() > 0) { // the tabs are what is left
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, donations);
        QCOMPARE(view().currentTab(), std::optional(TabId::Donations));
    }
}

QTEST_MAIN(TestPortalLinks)
#include "tst_portallinks.moc"
