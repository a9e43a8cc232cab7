// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;

namespace pd::ui {

// Covers the window and hides what is open above it, until it is taken away again: no name, no address is left to be read,
// on the screen or by assistive technology. A key or a click takes it away; it is no guard against somebody who may use
// the computer.
class LockScreen : public QWidget {
    Q_OBJECT

public:
    explicit LockScreen(QWidget *window);

    void cover();
    void uncover();

Q_SIGNALS:
    void uncovered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hidden {
        QPointer<QWidget> window;
        Qt::WindowModality modality;
    };
    void hideAbove();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    std::vector<Hidden> m_hidden;
};

} // namespace pd::ui
