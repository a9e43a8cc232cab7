// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownwindow.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd::testing {

void ShownWindow::showWindow(WindowFixture &desk, QSize size)
{
    m_window = desk.makeWindow();
    if (size.isValid())
        m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShownWindow::openWindow(WindowFixture &desk, QSize size)
{
    showWindow(desk, size);
    m_window->openDatabase();
}

void ShownWindow::press(const QString &button)
{
    auto *found = find<QPushButton>(button);
    QTRY_VERIFY2_WITH_TIMEOUT(found->isEnabled(), qPrintable(button + found->statusTip()), 20'000);
    QTest::mouseClick(found, Qt::LeftButton);
}

void ShownWindow::undo()
{
    auto *action = find<QAction>(u"undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 20'000);
    action->trigger();
}

} // namespace pd::testing
