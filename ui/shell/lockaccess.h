// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace pd::ui {

// The window to assistive technology: while it is locked, the lock is all there is in it.
class LockAccess : public QAccessibleWidget {
public:
    explicit LockAccess(QWidget *window);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    // For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

private:
    [[nodiscard]] QAccessibleInterface *lock() const; // null: not locked
};

} // namespace pd::ui
