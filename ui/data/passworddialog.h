// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace pd::ui {

// Asks for the password of a server that refused the one it was given, or that was given none.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    // `why` is the server's refusal in one sentence.
    PasswordDialog(const QString &why, bool canKeep, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &password, bool keep);

private:
    void give();

    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace pd::ui
