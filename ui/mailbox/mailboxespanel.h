// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mailbox/mailtools.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace pd::items {
class WriterThread;
}

namespace pd::ui {

// The mailboxes that mail is taken from, with how it stands with each: add one, change it, take it out, look for mail now.
class MailboxesPanel : public QWidget {
    Q_OBJECT

public:
    MailboxesPanel(MailTools tools, items::WriterThread &writer, std::function<Instant()> clock, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone); // by whose clocks mail was looked for
    void refresh(); // how it stands has changed
    void addMailbox();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(QHBoxLayout *row, const QString &name, const QString &text, void (MailboxesPanel::*slot)());
    [[nodiscard]] std::optional<MailboxState> chosen() const;
    void change();
    void takeOut();
    void checkNow();
    void open(const Mailbox &mailbox);
    void say(const QString &sentence);
    void update();

    MailTools m_tools;
    items::WriterThread &m_writer;
    std::function<Instant()> m_clock;
    QListWidget *m_list;
    QLabel *m_none;
    QLabel *m_told;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_check;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QTimer m_timer; // seconds are counted while it is shown
};

} // namespace pd::ui
