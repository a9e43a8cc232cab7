// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace pd::ui {

// Keeps its bar's room free where it needs none, so that what is in it has one width: rows that wrap do not wrap anew when the bar comes.
class SteadyScroll : public QScrollArea {
public:
    explicit SteadyScroll(QWidget *parent)
        : QScrollArea(parent)
    {
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { keepRoom(); });
        keepRoom();
    }

private:
    void keepRoom()
    {
        const bool shows = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
        const int room = shows ? 0 : verticalScrollBar()->sizeHint().width();
        setViewportMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    }
};

} // namespace pd::ui
