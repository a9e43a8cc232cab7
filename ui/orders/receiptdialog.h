// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receipt.h"
#include "ui/shell/page.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace pd::ui {

class Preferences;

// The receipts of one order, the newest first: to be read, printed, saved. They are not sent: mail comes with the mailbox.
class ReceiptDialog : public QDialog {
    Q_OBJECT

public:
    ReceiptDialog(std::vector<Receipt> receipts, Preferences &preferences, QWidget *parent);

Q_SIGNALS:
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
};

} // namespace pd::ui
