// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailbox.h"
#include "ui/mailbox/mailpresets.h"
#include "ui/mailbox/signintool.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace pd::ui {

class SignInRows;

// Where a mailbox is, who opens it, and which folders count. A provider fills in what is known of it.
class MailboxForm : public QWidget {
    Q_OBJECT

public:
    // Of `mailbox` as it is; without a name: a new one.
    MailboxForm(Mailbox mailbox, SignInTool signIn, QWidget *parent = nullptr);

    [[nodiscard]] Mailbox mailbox() const;
    [[nodiscard]] QString password() const; // or what a sign-in has brought; empty: as it is
    [[nodiscard]] bool keepsPassword() const;
    [[nodiscard]] QString missing() const; // what has still to be filled in, in one sentence; empty: nothing
    void setCanKeepPassword(bool can);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &label, const QString &text, const QString &example);
    void addProvider(QFormLayout *form);
    void addServer(QFormLayout *form);
    void takeProvider(int index);
    void showLogin();
    [[nodiscard]] bool isNew() const { return m_before.name.isEmpty(); }

    bool m_canKeep = false;
    QFormLayout *m_form;
    const Mailbox m_before;
    const std::vector<MailPreset> m_presets;
    QComboBox *m_provider;
    QLabel *m_note;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_user;
    SignInRows *m_signIn;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QLineEdit *m_folder;
    QLineEdit *m_processed;
};

} // namespace pd::ui
