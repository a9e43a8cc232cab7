// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace pd::testing {

// Where a widget stands, for a person who looks for it.
inline QString place(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            path.prepend(at->objectName());
    }
    return path.join(QStringLiteral(" / ")) + QStringLiteral(" (") + QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(')');
}

// Everything that is shown in this one window, except Qt's own parts of a widget (scroll buttons, a combo's list).
template <class Visit>
void eachVisible(const QWidget &window, Visit visit)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == window.window() && widget->isVisibleTo(&window) && !widget->objectName().startsWith(QStringLiteral("qt_"))
            && widget->width() > 0 && widget->height() > 0)
            visit(*widget);
    }
}

} // namespace pd::testing
