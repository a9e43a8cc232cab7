// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace pd::ui {

struct Question {
    QString text;
    QString safe;  // the answer that changes nothing
    QString other; // the answer that does what was asked for
};

// One question above the status bar, in place: the safe answer has the focus and is Escape's, too. A newer question takes
// the place of the one before, as if that had been answered safely.
class QuestionBar : public QFrame {
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    void ask(const Question &question, std::function<void()> then);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void close_();
    void tint();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_safe;
    QPushButton *m_other;
    std::function<void()> m_then;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace pd::ui
