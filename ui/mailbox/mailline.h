// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mailbox/mailtools.h"

#include <QPushButton>
#include <QTimeZone>
#include <QTimer>

namespace pd::ui {

// How it stands with the mail, in the status bar: one line of all mailboxes, what there is to know of each as its tip. Pressed, it asks for
// the mailboxes. Hidden where there is none.
class MailLine : public QPushButton {
    Q_OBJECT

public:
    MailLine(MailTools tools, std::function<Instant()> clock, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone); // by whose clocks it was looked for
    void refresh();

private:
    MailTools m_tools;
    std::function<Instant()> m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QTimer m_timer; // while seconds are counted
};

} // namespace pd::ui
