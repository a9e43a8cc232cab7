// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplewindow.h"
#include "ui/common/chip.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What the window tells at its foot, and the key that takes back.
class TestNotices : public testing::SampleWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void aFailedUndoIsOneSentence();
    void aFieldKeepsTheKeyForWhatWasTyped();
    void goodNewsMoveNothing();
    void nothingIsToldOverTheLock();

private:
    void open(RowId contact)
    {
        m_window->openPatron(contact);
        QTRY_VERIFY(!find<ElidedLabel>("patronName")->text().isEmpty());
    }
};

void TestNotices::aFailedUndoIsOneSentence()
{
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>("noticeBar")->isVisible()); // the search field has the focus: it has nothing to undo
}


void TestNotices::aFieldKeepsTheKeyForWhatWasTyped()
{
    open(1);
    auto *field = find<QWidget>("ordersTable")->findChild<QLineEdit *>(u"recordFind"_s);
    field->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // once too often
    QVERIFY(!find<QWidget>("noticeBar")->isVisible());
    auto *other = find<QWidget>("donationsTable")->findChild<QLineEdit *>(u"recordFind"_s);
    find<QTabBar>("staffTabs")->setCurrentIndex(2);
    other->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), other);
    QTest::keyClick(other, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>("noticeBar")->isVisible()); // nothing was changed yet
}


void TestNotices::goodNewsMoveNothing()
{
    open(1);
    auto *bar = find<QWidget>("noticeBar");
    const QRect pages = find<QWidget>("pages")->geometry();
    const QRect foot = find<QWidget>("statusBar")->geometry();
    m_window->notify({ChipTone::Success, u"It is done."_s});
    QTRY_VERIFY(bar->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(find<QWidget>("pages")->geometry(), pages);
    QCOMPARE(bar->geometry().bottom(), foot.bottom());
    QCOMPARE(bar->height(), foot.height());
    QVERIFY(m_window->childAt(bar->geometry().center())->window() == m_window.get() && bar->isAncestorOf(m_window->childAt(bar->geometry().center())));
    m_window->notify({ChipTone::Success, u"A long sentence about what was done. "_s.repeated(20)});
    QTRY_VERIFY(find<QWidget>("pages")->height() < pages.height()); // the page makes room for the rest
    QCOMPARE(bar->geometry().top(), foot.top() - (pages.height() - find<QWidget>("pages")->height()));
    m_window->notify({ChipTone::Danger, u"It was not done."_s});
    QTRY_COMPARE(bar->geometry().bottom() + 1, foot.top()); // stays, and what is in the status bar stays to be seen
    QTRY_COMPARE(find<QWidget>("pages")->height(), pages.height() - bar->height());
    QTest::mouseClick(find<QWidget>("noticeClose"), Qt::LeftButton);
    QTRY_COMPARE(find<QWidget>("pages")->geometry(), pages);
}


void TestNotices::nothingIsToldOverTheLock()
{
    open(1);
    auto *bar = find<QWidget>("noticeBar");
    m_window->notify({ChipTone::Warn, u"Before."_s});
    find<QAction>("lock")->trigger();
    QVERIFY(!bar->isVisible());
    m_window->notify({ChipTone::Warn, u"Meanwhile."_s});
    QVERIFY(!bar->isVisible());
    QTest::keyClick(find<QWidget>("lockScreen"), Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("pages")->isVisible());
    QVERIFY(bar->isVisible());
    QCOMPARE(find<QLabel>("noticeText")->text(), u"Meanwhile."_s);
}


QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
