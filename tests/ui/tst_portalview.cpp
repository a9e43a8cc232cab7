// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/portalviewfixture.h"
#include "ui/portal/findbar.h"
#include "ui/portal/pagefind.h"
#include "ui/portal/portalaccess.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;
using portal::TabId;

// The preview alone, driven by keys and the mouse.
class TestPortalView : public PortalViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void shiftAndArrowsSelectLines();
    void shiftClickAndDragSelectLines();
    void copiesTheInspectedLineWithoutASelection();
    void selectsAll();
    void escapeGivesTheSelectionUpFirst();
    void findsAndWalksThePlaces();
    void findsInThousandsOfLinesWithoutHoldingUp();
    void escapeClosesTheFindBar();
    void allEventsIsReachedByKeyAndMouse();
    void aPhoneStandsInTheMiddle();
    void changedLinesAreMarked();
    void linesAreReadByAssistiveTechnology();
    void hiddenLinesAreReadWithTheirReason();
    void partsAreMadeWhenAsked();
    void partsOfAnOldLayoutAreGone();
    void actionsOfAssistiveTechnologyWork();

private:
    QString count() { return m_pane->findChild<QLabel *>(u"findCount"_s)->text(); }
    QLineEdit *field() { return m_pane->findChild<QLineEdit *>(u"findField"_s); }
};

void TestPortalView::shiftAndArrowsSelectLines()
{
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view().selection().last() - view().selection().first(), 2);
    QTest::keyClick(&view(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(view().selection().last() - view().selection().first(), 1);
    QTest::keySequence(&view(), QKeySequence::Copy);
    const QStringList cards = QGuiApplication::clipboard()->text().split(u"\n\n"_s);
    QCOMPARE(cards.size(), 2);
    QVERIFY(cards[0].startsWith(u"The Winter’s Tale\t$121.50\tIn Review\n"_s));
    QVERIFY(cards[1].startsWith(u"The Cherry Orchard\t"_s));
    QTest::keyClick(&view(), Qt::Key_Down);
    QVERIFY(view().selection().isEmpty());
}

void TestPortalView::shiftClickAndDragSelectLines()
{
    const int first = view().inspectedLine();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().lineRect(first).center());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, view().lineRect(first + 3).center());
    QCOMPARE(view().selection().first(), first);
    QCOMPARE(view().selection().last(), first + 3);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, view().lineRect(first + 1).center());
    QVERIFY(view().selection().isEmpty());
    QMouseEvent move(QEvent::MouseMove, view().lineRect(first + 2).center(), view().viewport()->mapToGlobal(view().lineRect(first + 2).center()),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &move);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, view().lineRect(first + 2).center());
    QCOMPARE(view().selection().first(), first + 1);
    QCOMPARE(view().selection().last(), first + 2);
}

void TestPortalView::copiesTheInspectedLineWithoutASelection()
{
    QTest::keySequence(&view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"The Winter’s Tale\t$121.50\tIn Review\nOrder 20871 · 14 Nov 2026 · 2 tickets"_s);
}

void TestPortalView::selectsAll()
{
    view().setRevealHidden(true);
    QTest::keySequence(&view(), QKeySequence::SelectAll);
    const QString text = view().copiedText();
    QVERIFY(text.contains(u"Uncle Vanya"_s));
    QVERIFY(text.contains(u"[not shown to the patron] Messiah Singalong"_s));
    view().setRevealHidden(false);
    QTest::keySequence(&view(), QKeySequence::SelectAll);
    QVERIFY(!view().copiedText().contains(u"Messiah"_s)); // only what stands on the page
}

void TestPortalView::escapeGivesTheSelectionUpFirst()
{
    QSignalSpy left(&view(), &PortalView::left);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(view().selection().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestPortalView::findsAndWalksThePlaces()
{
    m_pane->findBar().open();
    QTRY_VERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"COMPLÉTED"_s);
    QTRY_COMPARE(count(), u"1 of 5"_s);
    QVERIFY(view().inspectedSubject().contains(u"20512"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(count(), u"2 of 5"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"5 of 5"_s);
    QVERIFY(view().viewport()->rect().intersects(view().lineRect(view().inspectedLine())));
    field()->clear();
    QTest::keyClicks(field(), u"<nothing>"_s);
    QTRY_COMPARE(count(), u"not found"_s);
    view().setTab(TabId::Donations);
    field()->setText(u"fund"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    view().setRevealHidden(true);
    QTRY_COMPARE(count(), u"1 of 2"_s);
}

void TestPortalView::findsInThousandsOfLinesWithoutHoldingUp()
{
    show(testing::heavy(2000));
    m_pane->findBar().open();
    QElapsedTimer timer;
    timer.start();
    field()->setText(u"performance 1999"_s);
    QVERIFY(!view().finder().isDone());
    QTRY_VERIFY_WITH_TIMEOUT(view().finder().isDone(), 60000);
    QCOMPARE(count(), u"1 of 1"_s);
}

void TestPortalView::escapeClosesTheFindBar()
{
    m_pane->findBar().open();
    QTest::keyClicks(field(), u"quay"_s);
    QTRY_VERIFY(!view().finder().found().empty());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_pane->findBar().isVisible());
    QTRY_VERIFY(view().hasFocus());
    QVERIFY(view().finder().found().empty());
}

void TestPortalView::allEventsIsReachedByKeyAndMouse()
{
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(view().currentTab(), std::optional(TabId::Profile));
    QTest::keyClick(&view(), Qt::Key_Left);
    QVERIFY(view().showsAllEvents() && !view().currentTab());
    QVERIFY(view().inspectedSubject().contains(u"All Events"_s));
    QVERIFY(view().accessibleDescription().contains(u"Log In"_s));
    QCOMPARE(m_pane->address(), u"https://tickets.harbourlight.example/"_s);
    QTest::keyClick(&view(), Qt::Key_Down);
    QVERIFY2(view().inspectedSubject().contains(u"As You Like It"_s), qPrintable(view().inspectedSubject()));
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(view().currentTab(), std::optional(TabId::Profile));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().layoutOfPage()->site().allEvents.center().toPoint());
    QVERIFY(view().showsAllEvents());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().layoutOfPage()->site().patron.center().toPoint());
    QCOMPARE(view().currentTab(), std::optional(TabId::Profile));
}

void TestPortalView::aPhoneStandsInTheMiddle()
{
    const int order = view().inspectedLine();
    view().setPhoneWidth(true);
    QCOMPARE(view().inspectedLine(), order);
    const QRect rect = view().lineRect(order);
    QVERIFY(qAbs(rect.center().x() - view().viewport()->rect().center().x()) <= 1);
    QVERIFY(rect.width() < page::phoneWidth);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().lineRect(order + 1).center());
    QCOMPARE(view().inspectedLine(), order + 1);
    QCOMPARE(view().lineAt(QPointF(5, rect.center().y())), -1);
    view().setPhoneWidth(false);
    QVERIFY(view().lineRect(order).width() > page::phoneWidth);
}

void TestPortalView::changedLinesAreMarked()
{
    const QImage before = view().grab().toImage();
    view().setChanged({{page::LineKind::Order, 20871}});
    const page::Line &line = view().layoutOfPage()->lines()[size_t(view().inspectedLine())];
    QVERIFY(line.changed);
    const QRect chip = view().lineRect(view().inspectedLine()).translated(0, -26);
    const QImage after = view().grab().toImage();
    QCOMPARE(after.pixelColor(chip.left() + 4, chip.top() + 4), QColor::fromRgba(page::PageStyle::changedGround));
    view().setChanged({});
    QCOMPARE(view().grab().toImage(), before);
}

void TestPortalView::linesAreReadByAssistiveTechnology()
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(access && dynamic_cast<PortalAccess *>(access));
    const int lines = int(view().layoutOfPage()->lines().size());
    QCOMPARE(access->childCount(), 1 + 5 + lines + 1);
    QCOMPARE(access->child(0)->text(QAccessible::Name), u"All Events"_s);
    QCOMPARE(access->child(2)->role(), QAccessible::PageTab);
    QCOMPARE(access->child(2)->text(QAccessible::Name), u"Orders"_s);
    QVERIFY(access->child(2)->state().selected);
    QAccessibleInterface *line = access->child(6 + view().inspectedLine());
    QCOMPARE(line->role(), QAccessible::ListItem);
    QCOMPARE(line->text(QAccessible::Name), u"The Winter’s Tale, $121.50, In Review, Order 20871 · 14 Nov 2026 · 2 tickets, See details"_s);
    QCOMPARE(line->text(QAccessible::Description), view().inspectedSubject());
    QVERIFY(line->state().focused && line->state().selected && line->state().collapsed);
    QCOMPARE(line->parent(), access);
    QCOMPARE(access->indexOfChild(line), 6 + view().inspectedLine());
    QCOMPARE(access->focusChild(), line);
    QCOMPARE(access->childAt(line->rect().center().x(), line->rect().center().y()), line);
    for (int i = 0; i < access->childCount(); ++i)
        QVERIFY2(!access->child(i)->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));
}

void TestPortalView::hiddenLinesAreReadWithTheirReason()
{
    view().setRevealHidden(true);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view());
    const int hidden = view().layoutOfPage()->lineOf(page::LineKind::Order, 1);
    QVERIFY(access->child(6 + hidden)->text(QAccessible::Name).contains(u"The patron does not see this:"_s));
    QVERIFY(access->child(6 + hidden)->text(QAccessible::Description).contains(u"hidden"_s));
}

void TestPortalView::partsAreMadeWhenAsked()
{
    show(testing::heavy(3800));
    auto *access = dynamic_cast<PortalAccess *>(QAccessible::queryAccessibleInterface(&view()));
    QVERIFY(access->childCount() > 3000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(access->childCount() > 0 && access->child(2000)->isValid());
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

void TestPortalView::partsOfAnOldLayoutAreGone()
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view());
    const QAccessible::Id id = QAccessible::uniqueId(access->child(8));
    QVERIFY(QAccessible::accessibleInterface(id));
    view().setTab(TabId::Donations);
    QVERIFY(!QAccessible::accessibleInterface(id));
    QVERIFY(!access->child(8)->text(QAccessible::Name).contains(u"Order"_s));
}

void TestPortalView::actionsOfAssistiveTechnologyWork()
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view());
    const auto act = [&](int index, const QString &action) { access->child(index)->actionInterface()->doAction(action); };
    act(6 + view().inspectedLine() + 1, QAccessibleActionInterface::setFocusAction());
    QVERIFY(view().inspectedSubject().contains(u"20512"_s));
    act(6 + view().inspectedLine(), QAccessibleActionInterface::toggleAction());
    QVERIFY(view().layoutOfPage()->isExpanded(view().inspectedLine()));
    act(3, QAccessibleActionInterface::pressAction());
    QCOMPARE(view().currentTab(), std::optional(TabId::Donations));
    act(0, QAccessibleActionInterface::pressAction());
    QVERIFY(view().showsAllEvents());
}

QTEST_MAIN(TestPortalView)
#include "tst_portalview.moc"
