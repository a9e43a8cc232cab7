// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace pd::ui {

// Keeps its bar's room free where it needs none, so that what is in it has one width: rows that wrap do not wrap anew when the bar comes. The
// bar is always there and seen only where it moves something: room that came and went with it could go round for ever.
class SteadyScroll : public QScrollArea {
public:
    explicit SteadyScroll(QWidget *parent)
        : QScrollArea(parent)
    {
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        setVerticalScrollBar(new Bar(this));
    }

private:
    class Bar : public QScrollBar {
    public:
        explicit Bar(QWidget *parent)
            : QScrollBar(Qt::Vertical, parent)
        {
            setAttribute(Qt::WA_OpaquePaintEvent, false);
        }

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            if (maximum() > minimum())
                QScrollBar::paintEvent(event);
        }
    };
};

} // namespace pd::ui
