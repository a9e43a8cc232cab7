// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serveraddress.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace pd::ui {

// Where a shared database is and who asks for it.
class ServerForm : public QWidget {
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    [[nodiscard]] ServerAddress address() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool keepsPassword() const;
    [[nodiscard]] QString missing() const; // what has still to be filled in, in one sentence; empty: nothing
    void setCanKeepPassword(bool can);

Q_SIGNALS:
    void changed();
    void confirmed(); // Return in a field

private:
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &label, const QString &example);
    void addEncryption(QFormLayout *form);
    void update();

    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_name;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QComboBox *m_tls;
    QLabel *m_url;
};

} // namespace pd::ui
