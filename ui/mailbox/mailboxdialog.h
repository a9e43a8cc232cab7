// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mailbox/mailtools.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPushButton;

namespace pd::items {
class WriterThread;
}

namespace pd::ui {

class MailboxForm;
class StepList;

// One mailbox: where it is and who opens it, a test that says which step failed, and Save, which is refused where the database refuses.
class MailboxDialog : public QDialog {
    Q_OBJECT

public:
    // Without a name in `mailbox`: a new one.
    MailboxDialog(const Mailbox &mailbox, MailTools tools, items::WriterThread &writer, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const pd::Mailbox &mailbox);

private:
    QPushButton *addButton(const QString &name, const QString &text);
    void test();
    void save();
    void takeStored(const Mailbox &stored);
    void takeRefusal(const Error &error);
    void say(const QString &sentence);
    void update();

    Mailbox m_before; // as it was read, or as somebody else has changed it since and our clerk was told
    MailTools m_tools;
    items::WriterThread &m_writer;
    MailboxForm *m_form;
    StepList *m_steps;
    QLabel *m_told;
    QPushButton *m_test;
    QPushButton *m_save;
    bool m_saving = false;
    QFutureWatcher<bool> m_canKeep;
};

} // namespace pd::ui
