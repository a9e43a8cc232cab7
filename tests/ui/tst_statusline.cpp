// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/databaselabel.h"
#include "ui/shell/services.h"
#include "ui/shell/statusline.h"
#include "ui/shell/taskview.h"

#include <QMainWindow>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::ui;

// What stands at the foot of the window while the pointer is over something that cannot be pressed.
class TestStatusLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhyAsLongAsItIsAskedFor();
    void takesAReasonAwayThatHoldsNoMore();
    void leavesNothingOverTheDatabase();

private:
    std::unique_ptr<QMainWindow> m_window;
    QPushButton *m_button = nullptr;
    StatusLine *m_line = nullptr;
};

void TestStatusLine::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_line = new StatusLine({u"sqlite:///theatre.db"_s, u"theatre.db"_s}, new TaskView, m_window.get());
    m_window->setStatusBar(m_line);
    m_button = new QPushButton(u"Set"_s);
    m_button->setStatusTip(u"Choose a request first."_s);
    m_window->setCentralWidget(m_button);
    m_window->resize(600, 300);
}

void TestStatusLine::saysWhyAsLongAsItIsAskedFor()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTest::mouseMove(m_button, {5, 5});
    QTest::mouseMove(m_button);
    QTRY_COMPARE_WITH_TIMEOUT(m_line->currentMessage(), u"Choose a request first."_s, 20000);
    QTest::qWait(1000); // longer than it is looked at
    QCOMPARE(m_line->currentMessage(), u"Choose a request first."_s);
}

void TestStatusLine::takesAReasonAwayThatHoldsNoMore()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTest::mouseMove(m_button, {5, 5});
    QTest::mouseMove(m_button);
    QTRY_COMPARE_WITH_TIMEOUT(m_line->currentMessage(), u"Choose a request first."_s, 20000);
    m_button->setStatusTip({}); // one was chosen with the keyboard
    QTRY_COMPARE_WITH_TIMEOUT(m_line->currentMessage(), QString(), 20000);
}

void TestStatusLine::leavesNothingOverTheDatabase()
{
    m_button->setStatusTip({});
    m_line->showMessage(u"Choose a request first."_s); // the window came up under the pointer
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_COMPARE_WITH_TIMEOUT(m_line->currentMessage(), QString(), 20000);
    QVERIFY(m_line->findChild<DatabaseLabel *>()->isVisible());
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
