// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace pd::ui {

// One sentence above the status bar, until it is closed or a newer one takes its place. Good news leaves by itself.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const Notice &notice);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    int m_timer = 0;
};

} // namespace pd::ui
