// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QToolButton;

namespace pd::ui {

// One sentence at the foot of the window, until it is closed or a newer one takes its place. Good news leaves by itself, and
// stands over the status bar meanwhile: what is pressed next stays where it is. What stays stands above it.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    // `room`, above the status bar `foot`, grows by what has no place over it.
    NoticeBar(QWidget *window, QWidget *room, QWidget *foot);

    void show(const Notice &notice);
    void setHeld(bool held); // not seen; what is told meanwhile is shown afterwards
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();
    void place();

    QPointer<QWidget> m_room; // they may go before it, with the window
    QPointer<QWidget> m_foot;
    Notice m_notice;
    bool m_held = false;
    bool m_shown = false; // when it is no longer held
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    int m_timer = 0;
};

} // namespace pd::ui
