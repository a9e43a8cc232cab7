// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sendthread.h"

#include "ui/mailbox/signintool.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPushButton;

namespace pd::ui {

class AccountForm;

// Where mail is sent from: filled in, tested step by step, saved; or given up. A test ends with it, and as soon as something else is filled in.
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    AccountDialog(const std::optional<MailAccount> &account, bool canKeep, SignInTool signIn, QWidget *parent);
    ~AccountDialog() override;

    // The test that was wanted; it is cancelled where nobody wants it any more.
    void follow(const QFuture<std::vector<items::SendStep>> &steps);

Q_SIGNALS:
    // An empty password: the one that is known. So it is with saveWanted().
    void testWanted(const pd::MailAccount &account, const QString &password);
    void saveWanted(const pd::MailAccount &account, const QString &password, bool keep);
    void removeWanted();

private:
    QPushButton *button(const QString &name, const QString &text);
    void weigh();
    void test();
    void endTest();
    void showSteps(const std::vector<items::SendStep> &steps);
    void save();
    static void setReason(QPushButton &button, const QString &reason);

    AccountForm *m_form;
    QLabel *m_steps;
    QPushButton *m_test;
    QPushButton *m_save;
    bool m_testing = false;
    QFutureWatcher<std::vector<items::SendStep>> m_tested;
};

} // namespace pd::ui
