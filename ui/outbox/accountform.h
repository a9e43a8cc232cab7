// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailaccount.h"
#include "ui/mailbox/signintool.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace pd::ui {

class SignInRows;

// The account that mail is sent from, as people fill it in; big providers are filled in by their name.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    AccountForm(const std::optional<MailAccount> &account, bool canKeep, SignInTool signIn, QWidget *parent);

    [[nodiscard]] MailAccount account() const;
    [[nodiscard]] QString password() const; // or what a sign-in has brought; empty: as it is
    [[nodiscard]] bool keepsPassword() const;
    [[nodiscard]] bool isKnown() const; // what opens it is as it was
    [[nodiscard]] QString missing() const; // what is to be filled in first; empty: nothing

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addField(const QString &name, const QString &label, const QString &example);
    void addServer();
    void takePreset();
    void showLogin();

    const std::optional<MailAccount> m_before;
    const bool m_canKeep;
    QFormLayout *m_form;
    SignInRows *m_signIn;
    QComboBox *m_preset;
    QLineEdit *m_address;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_authority; // a file with the certificates of whom the server is vouched for by
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace pd::ui
