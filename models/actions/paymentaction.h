// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/paymentmethod.h"

namespace pd::actions {

// R3: staff take a payment for a subscriber's order, in full or in part. Taking it back makes a counter-entry.
class PaymentAction final : public Action {
public:
    // `reference`: of the terminal's slip or the cheque.
    PaymentAction(RowId order, Money amount, PaymentMethod method, const QString &reference);

    [[nodiscard]] QString name() const override { return QStringLiteral("order.pay"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // SecretRefused: a reference that holds a card number, or says that it is a secret. ValueInvalid: too long. RecordUnknown
    // and OrderRefused come from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

    // After a run or a dry run.
    struct Taken {
        RowId payment = 0;
        QString number; // the order's
        QString status; // what it is now
        std::optional<RowId> openRequest; // a change of seats is not done yet: a warning
    };
    [[nodiscard]] const Taken &taken() const { return m_taken; }

private:
    RowId m_order;
    Money m_amount;
    PaymentMethod m_method;
    QString m_reference;
    Taken m_taken;
};

} // namespace pd::actions
