// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentmethod.h"
#include "models/domain/ticketorder.h"
#include "ui/orders/orderdialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace pd::ui {

// R3: how much is paid, and how. Says what the order becomes while the amount is typed; an amount that is not owed cannot be.
class PaymentDialog : public OrderDialog {
    Q_OBJECT

public:
    struct Owed {
        TicketOrder order;
        Money due;
        Instant now;
        bool patronManagerIsMaster = false;
    };

    PaymentDialog(const Owed &owed, const QString &patron, bool acting, QWidget *parent);

    void fail(const QString &sentence); // it was refused: what was typed stays

Q_SIGNALS:
    void wanted(const pd::Money &amount, pd::PaymentMethod method, const QString &reference);

private:
    void go() override;
    void weigh();
    [[nodiscard]] Money amount() const;

    Owed m_owed;
    QDoubleSpinBox *m_amount;
    QComboBox *m_method;
    QLineEdit *m_reference;
};

} // namespace pd::ui
