// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentmethod.h"
#include "models/domain/paymentreader.h"
#include "models/domain/ticketorder.h"

#include <QJsonObject>

#include <memory>

namespace pd::store {

class Connection;
class WriteTransaction;

struct NewPayment {
    Money amount;
    PaymentMethod method = PaymentMethod::Other;
    QString reference;
};

// R3: takes a payment of the order by whoever acts, and gives the order its status: seats that were kept for the renewal are
// sold now. What is to be repeated in PatronManager is noted. The new payment's id.
[[nodiscard]] Result<RowId> takePayment(WriteTransaction &transaction, const TicketOrder &order, const NewPayment &payment, const QString &status);

// Whether a journalled payment is one that was taken here: it is never deleted, a counter-entry takes it back.
[[nodiscard]] bool isTakenHere(const QString &table, const QJsonObject &row);
// UndoRefused {action, later} when a later payment of the order stands: the order's status is that one's.
[[nodiscard]] Result<void> reversePayment(WriteTransaction &transaction, RowId undone, RowId payment, const QJsonObject &row);

[[nodiscard]] std::unique_ptr<PaymentReader> makePaymentReader(std::shared_ptr<Connection> connection);

} // namespace pd::store
