// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

namespace pd::ui {

// In a form that is scrolled the wheel never turns a field, be it the one that has the focus: it goes on to what scrolls. Belongs to
// its field.
class WheelPast : public QObject {
public:
    explicit WheelPast(QWidget &field)
        : QObject(&field)
    {
        field.setFocusPolicy(Qt::StrongFocus);
        field.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace pd::ui
