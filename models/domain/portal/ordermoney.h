// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ticketorder.h"

namespace pd::portal {

// CLI.md, "Order total". Unknown amounts stay empty, never 0.
struct OrderMoney {
    std::optional<Minor> subtotal;
    std::optional<Minor> fees; // fees, fee 3 to 5, shipping and exchange fee together
    std::optional<Minor> tax;
    std::optional<Minor> total;
    bool totalFromItems = false; // no Subtotal: active items' quantity x effective price (assumed)
    std::optional<Minor> paid;
    std::optional<Minor> due; // never under 0
    qint64 paymentsLeftOut = 0; // declined, failed, void
};
// Over the items and payments that are there at `at`. `currency` is the order's, the organisation's where it has none.
[[nodiscard]] OrderMoney orderMoney(const TicketOrder &order, const QString &currency, Instant at);

// Whether an item is a ticket of its order at `at` (A1, O6, O7).
[[nodiscard]] bool isActiveItem(const TicketOrderItem &item, Instant at);
[[nodiscard]] bool isPaymentThere(const Payment &payment, Instant at);
// One that is there, and whose status does not say that it came to nothing (assumed; the source's statuses are not public).
[[nodiscard]] bool isPaymentMade(const Payment &payment, Instant at);

} // namespace pd::portal
