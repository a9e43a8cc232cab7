// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/ticketorder.h"

namespace pd {

// R1 to R5 for whoever acts, the patron in Portal or staff for the patron: what may be done with a subscriber's order now.

// RequestChanges is the patron's form (R2); RecordRequest is staff writing down what was said on the phone or at the counter,
// which Portal's limits do not hold back.
enum class OrderDeed { Pay, Decline, RequestChanges, RecordRequest, ChangeSeats, MoveToSeries };

// Why it may not be. In braces: what its sentence reads beside {order}, {deed}.
enum class OrderRefusal {
    Gone,             // deleted in the source, or merged into another
    NotSubscription,  // R1
    PackageNotFixed,  // R1
    NotPending,       // {status}
    Locked,           // R3: a part is paid, so no seat changes any more
    MoneyTaken,       // it has to be given back first
    TotalUnknown,
    NothingDue,
    AmountNotPositive,
    AmountOverDue,    // {due}
    OtherCurrency,    // {currency}: the order's
    SeriesClosed,     // {series}: too late for seats of a renewal
    NotSeated,        // {status}: neither pending nor paid in full
};

// "gone", "notSubscription", …: part of the JSON contract.
[[nodiscard]] QString orderRefusalName(OrderRefusal refusal);
[[nodiscard]] std::optional<OrderRefusal> orderRefusalNamed(QStringView name);
[[nodiscard]] QString orderDeedName(OrderDeed deed); // pay, decline, requestChanges, changeSeats, moveToSeries

// OrderRefused when it may not. Seats are changed before anything is paid, or when all is; also of packages that do not renew.
// To another series of its season an order moves as long as nothing is paid and the renewals of its own are open (X3).
// `currency` is the organisation's, for orders that name none.
[[nodiscard]] Result<void> mayDo(OrderDeed deed, const TicketOrder &order, const QString &currency, Instant at);

// What is left to be paid, never under 0: all of it where nobody is known to have paid anything. None where the total, or what
// was paid, is not known.
[[nodiscard]] std::optional<Money> dueFor(const TicketOrder &order, const QString &currency, Instant at);

// R3: what the order becomes when `amount` is paid, in part or in full. OrderRefused for an amount that is not over 0, is more
// than what is due, or is in another currency.
[[nodiscard]] Result<QString> statusWhenPaid(const TicketOrder &order, const Money &amount, const QString &currency, Instant at);

// Q1: whether a donation rides on the order, so that it is to be qualified when it is paid.
[[nodiscard]] bool hasDonation(const TicketOrder &order);

// R4: what an order becomes that is not renewed; nothing else sets it.
inline constexpr QStringView didNotRenew = u"Did Not Renew";

} // namespace pd
