// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/ticketorder.h"

namespace pd::store {

class Connection;

// One order with its items and payments, as it stands in this transaction. RecordUnknown when there is none.
[[nodiscard]] Result<TicketOrder> readOrder(Connection &connection, RowId order);

// The order of this number. RecordUnknown, and RecordAmbiguous with the candidates' ids.
[[nodiscard]] Result<RowId> orderNumbered(Connection &connection, const QString &number);

} // namespace pd::store
