// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/orderdialog.h"

class QPlainTextEdit;

namespace pd::ui {

// B4: what the patron writes to the organisation about renewing a benefit.
class BenefitMessageDialog : public OrderDialog {
    Q_OBJECT

public:
    // `recipient` empty: nobody is set whom it could go to.
    BenefitMessageDialog(const QString &level, const QString &recipient, const QString &patron, QWidget *parent);

Q_SIGNALS:
    void wanted(const QString &note);

private:
    void go() override;
    void weigh();

    QPlainTextEdit *m_note;
};

} // namespace pd::ui
