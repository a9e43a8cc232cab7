// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roleaccess.h"

#include <QAbstractButton>

namespace pd::ui {

namespace {

constexpr char key[] = "accessRole";

}

void setAccessRole(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(key, int(role));
}

QAccessibleInterface *RoleAccess::make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(key).isValid() ? new RoleAccess(widget) : nullptr;
}

QAccessible::Role RoleAccess::role() const
{
    return QAccessible::Role(widget()->property(key).toInt());
}

// What has no name of its own is called by what it says.
QString RoleAccess::text(QAccessible::Text kind) const
{
    const QString text = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Name || !text.isEmpty())
        return text;
    const auto *button = qobject_cast<const QAbstractButton *>(widget());
    return button && !button->text().isEmpty() ? button->text() : widget()->accessibleDescription();
}

QStringList RoleAccess::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (role() == QAccessible::Button && widget()->isEnabled())
        names.prepend(pressAction());
    return names;
}

void RoleAccess::doAction(const QString &name)
{
    auto *button = qobject_cast<QAbstractButton *>(widget());
    if (name == pressAction() && button && role() == QAccessible::Button)
        button->click();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace pd::ui
