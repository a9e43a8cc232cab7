// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mailbox/signintool.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pd::ui {

// The rows of a form that say how one logs in to a mail server, with a password or by a sign-in with the browser (OAuth 2), and what the latter
// needs. What somebody signs in to here is kept by nobody before the form is saved.
class SignInRows : public QObject {
    Q_OBJECT

public:
    // Names of widgets begin with `prefix`. `asked`: whose sign-in it is to be, and whose certificates count, as the form has them now.
    SignInRows(const QString &prefix, QFormLayout &form, SignInTool tool, std::function<SignedIn()> asked, QWidget &parent);

    void addFields(); // below the row that asks how
    void setUp(bool token, const SignIn &signIn);
    // The server is this one: what is known of its provider is filled in.
    void takeHost(const QString &host);
    void choose(bool token);
    void refresh(); // who signs in may be another now

    [[nodiscard]] bool isToken() const;
    [[nodiscard]] SignIn signIn() const;
    [[nodiscard]] QString kept() const; // of a sign-in that was made here, as the form stands now; empty: none
    // What has still to be done, in one sentence; empty: nothing. `known`: who signs in is signed in already.
    [[nodiscard]] QString missing(bool known) const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addField(const QString &name, const QString &label, const QString &example);
    [[nodiscard]] QString hindrance() const; // why nobody can sign in yet
    void signInNow();

    const QString m_prefix;
    QFormLayout &m_form;
    const SignInTool m_tool;
    const std::function<SignedIn()> m_asked;
    QWidget &m_parent;
    QComboBox *m_kind;
    QLabel *m_note = nullptr;
    QLineEdit *m_client = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_authorize = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_scope = nullptr;
    QPushButton *m_button = nullptr;
    QLabel *m_told = nullptr;
    QString m_kept;
    QString m_keptFor; // the key of that
    QString m_keptScope; // and for what
    QString m_scopeBefore; // for which one is signed in already
    QString m_host;
    bool m_isKnown = false; // whether the provider is
};

} // namespace pd::ui
