// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentmethod.h"
#include "models/domain/portalsettings.h"
#include "models/domain/ticketorder.h"

namespace pd {

// What a payer is given for one payment. Amounts as the order stood right after it.
struct Receipt {
    QString organisation;
    QTimeZone timeZone = QTimeZone::utc();
    RowId payment = 0;
    Instant at;
    QString payer;
    QString order;              // its number
    QString what;               // the series, else what the items are of
    std::vector<QString> seats; // as the order has them
    std::optional<Money> total;
    Money amount;               // of a counter-entry under 0
    Money paidBefore;
    std::optional<Money> due;   // what is left to be paid
    PaymentMethod method = PaymentMethod::Other;
    QString reference;
    QString takenBy;
    std::optional<RowId> reverses;   // it gives back that one
    std::optional<RowId> reversedBy; // it was taken back since
};

// Of a payment of the order that was taken at this desk; none for any other one.
[[nodiscard]] std::optional<Receipt> receiptOf(const TicketOrder &order, RowId payment, const QString &payer, const PortalSettings &settings);

} // namespace pd
