// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>

namespace pd::ui {

// Gives the field a button that empties it. Qt's button has no name for assistive technology.
inline void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    for (QAbstractButton *button : field.findChildren<QAbstractButton *>())
        button->setAccessibleName(QCoreApplication::translate("pd::ui::Fields", "Clear the field"));
}

} // namespace pd::ui
