// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace pd::ui {

class ReasonList;
class ReasonRow;

// The reasons to assistive technology: one list, its items the rows, whatever is around them.
class ReasonListAccess : public QAccessibleWidget {
public:
    explicit ReasonListAccess(ReasonList *list);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    // Both, for QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

private:
    [[nodiscard]] ReasonList &list() const;
};

class ReasonRowAccess : public QAccessibleWidget {
public:
    explicit ReasonRowAccess(ReasonRow *row);

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessible::State state() const override;
};

} // namespace pd::ui
