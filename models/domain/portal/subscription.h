// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ticketorder.h"

namespace pd::portal {

// R1: what makes an order a subscription order (assumed), over its active items.
enum class SubscriptionBy { None, Type, Item };
[[nodiscard]] SubscriptionBy subscriptionBy(const TicketOrder &order, Instant at);
[[nodiscard]] bool isMembershipOrder(const TicketOrder &order, Instant at);

// A fixed package before any other that an item names, else the series'.
[[nodiscard]] PackageKind packageOf(const TicketOrder &order, Instant at);

// The seats of the active items, each once; without any, what PendingRenewalSeatAssignments lists.
[[nodiscard]] std::vector<QString> seatsOf(const TicketOrder &order, Instant at);

} // namespace pd::portal
