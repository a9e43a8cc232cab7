// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace pd::ui {

// Covers the window: no name, no address is left to be read. A key or a click takes it away again; it is no guard
// against somebody who may use the computer.
class LockScreen : public QWidget {
    Q_OBJECT

public:
    explicit LockScreen(QWidget *window);

    void cover();

Q_SIGNALS:
    void uncovered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void uncover();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace pd::ui
