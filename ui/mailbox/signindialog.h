// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mailbox/signintool.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pd::ui {

// Waits while somebody signs in with the browser. The browser is opened once, since somebody has just asked for it; the address can be copied
// into another one. Closing it gives the sign-in up.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    SignInDialog(SignInAttempt attempt, const QString &user, QWidget *parent = nullptr);
    ~SignInDialog() override;

    void openBrowser();

Q_SIGNALS:
    void signedIn(const QString &kept);

private:
    QPushButton *addButton(const QString &name, const QString &text);
    void copy();
    void take();

    const SignInAttempt m_attempt;
    QLabel *m_told;
    QLineEdit *m_address;
    QPushButton *m_open;
    QPushButton *m_copy;
    QFutureWatcher<Result<QString>> m_kept;
};

} // namespace pd::ui
