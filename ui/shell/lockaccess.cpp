// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockaccess.h"

#include "ui/mainwindow.h"
#include "ui/shell/lockscreen.h"

namespace pd::ui {

LockAccess::LockAccess(QWidget *window)
    : QAccessibleWidget(window, QAccessible::Window)
{
}

QAccessibleInterface *LockAccess::make(const QString &, QObject *object)
{
    auto *window = qobject_cast<MainWindow *>(object);
    return window ? new LockAccess(window) : nullptr;
}

QAccessibleInterface *LockAccess::lock() const
{
    auto *screen = widget()->findChild<LockScreen *>();
    return screen && !screen->isHidden() ? QAccessible::queryAccessibleInterface(screen) : nullptr;
}

int LockAccess::childCount() const
{
    return lock() ? 1 : QAccessibleWidget::childCount();
}

QAccessibleInterface *LockAccess::child(int index) const
{
    QAccessibleInterface *only = lock();
    return !only ? QAccessibleWidget::child(index) : index == 0 ? only : nullptr;
}

int LockAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const QAccessibleInterface *only = lock();
    return !only ? QAccessibleWidget::indexOfChild(child) : child == only ? 0 : -1;
}

QAccessibleInterface *LockAccess::childAt(int x, int y) const
{
    QAccessibleInterface *only = lock();
    return only ? only : QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface *LockAccess::focusChild() const
{
    QAccessibleInterface *only = lock();
    return only ? only : QAccessibleWidget::focusChild();
}

} // namespace pd::ui
