// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factaccess.h"

#include <QAbstractButton>

namespace pd::ui {

FactAccess::FactAccess(QAbstractButton *fact)
    : QAccessibleWidget(fact, QAccessible::StaticText)
{
}

bool FactAccess::works() const
{
    return widget()->focusPolicy() != Qt::NoFocus;
}

QAccessible::Role FactAccess::role() const
{
    return works() ? QAccessible::Button : QAccessible::StaticText;
}

QStringList FactAccess::actionNames() const
{
    return works() && widget()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
}

void FactAccess::doAction(const QString &name)
{
    if (name == pressAction() && works())
        static_cast<QAbstractButton *>(widget())->click();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace pd::ui
