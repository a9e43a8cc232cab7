// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace pd::ui {

// Tells assistive technology what a widget of ours is where Qt would not know: text that is drawn, a list of rows, a button
// that at times is one and at times only text. What has the role of a button can be pressed. It is said before the widget's
// name is, and may be said anew: else Qt has made up its mind.
void setAccessRole(QWidget &widget, QAccessible::Role role);

class RoleAccess : public QAccessibleWidget {
public:
    explicit RoleAccess(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

    // For QAccessible::installFactory(): of the widgets that setAccessRole() was called for.
    static QAccessibleInterface *make(const QString &className, QObject *object);
};

} // namespace pd::ui
