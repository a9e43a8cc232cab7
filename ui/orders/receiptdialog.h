// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receipt.h"
#include "ui/shell/page.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace pd::ui {

class Preferences;

// The receipts of one order, the newest first: to be read, printed, saved, or put into the outbox for their patron.
class ReceiptDialog : public QDialog {
    Q_OBJECT

public:
    ReceiptDialog(std::vector<Receipt> receipts, Preferences &preferences, QWidget *parent);

    // To whom it would go, or why it cannot.
    void setMail(const QString &recipient, const QString &reason);

Q_SIGNALS:
    void mailWanted(const pd::Receipt &receipt);
    void noticed(const pd::ui::Notice &notice);

private:
    void showCurrent();
    void print();
    void save();
    [[nodiscard]] const Receipt &current() const;

    std::vector<Receipt> m_receipts; // at least one
    Preferences &m_preferences;
    QComboBox *m_which;
    QPlainTextEdit *m_text;
    QPushButton *m_mail;
};

} // namespace pd::ui
