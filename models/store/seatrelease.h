// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatsgiven.h"
#include "models/domain/ticketorder.h"

namespace pd::store {

class WriteTransaction;

// R4: the order becomes Did Not Renew and lets its seats go, in every performance: on sale at once, or held until then and not
// sold before. Its patron's assignments in that series go with them, others of the same patron's orders there stay. Change
// requests that are open have no object any more and are withdrawn, and nobody waits with the order any longer. What is to be
// repeated in PatronManager is noted.
[[nodiscard]] Result<SeatsGiven> declineOrder(WriteTransaction &transaction, const TicketOrder &order, std::optional<Instant> heldUntil);

} // namespace pd::store
