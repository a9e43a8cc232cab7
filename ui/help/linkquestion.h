// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUrl>

class QLabel;
class QPushButton;

namespace pd::ui {

// Asks in place before anything outside the program is opened, and shows its whole address.
class LinkQuestion : public QFrame {
    Q_OBJECT

public:
    explicit LinkQuestion(QWidget *parent = nullptr);

    void ask(const QUrl &address);

Q_SIGNALS:
    void answered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(bool open);

    QUrl m_address;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_stay;
};

} // namespace pd::ui
