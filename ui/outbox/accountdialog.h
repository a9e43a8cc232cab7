// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sendthread.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace pd::ui {

class AccountForm;

// Where mail is sent from: filled in, tested step by step, saved; or given up.
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    AccountDialog(const std::optional<MailAccount> &account, bool canKeep, QWidget *parent);

    void showSteps(const std::vector<items::SendStep> &steps);

Q_SIGNALS:
    void testWanted(const pd::MailAccount &account, const QString &password);
    void saveWanted(const pd::MailAccount &account, const QString &password, bool keep);
    void removeWanted();

private:
    QPushButton *button(const QString &name, const QString &text);
    void weigh();
    void test();
    void save();
    static void setReason(QPushButton &button, const QString &reason);

    AccountForm *m_form;
    QLabel *m_steps;
    QPushButton *m_test;
    QPushButton *m_save;
    bool m_testing = false;
};

} // namespace pd::ui
