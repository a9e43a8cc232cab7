// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

namespace pd::ui {

// A choice that acts at once: only what is chosen in its list counts, not a turn of the wheel that passes by, nor the rows on the way.
class DeedBox : public QComboBox {
public:
    explicit DeedBox(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool turns = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown
            || event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
        if (turns)
            showPopup();
        else
            QComboBox::keyPressEvent(event);
    }
};

} // namespace pd::ui
