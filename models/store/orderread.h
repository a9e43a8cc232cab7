// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/ticketorder.h"

#include <QVariantList>

namespace pd::store {

class Connection;

// One order with its items and payments, as it stands in this transaction. RecordUnknown when there is none.
[[nodiscard]] Result<TicketOrder> readOrder(Connection &connection, RowId order);

// Those for which `which` holds, a condition over o (ticket_order) that takes `values`; by id.
[[nodiscard]] Result<std::vector<TicketOrder>> readOrders(Connection &connection, const char *which, const QVariantList &values);

// The order of this number. RecordUnknown, and RecordAmbiguous with the candidates' ids.
[[nodiscard]] Result<RowId> orderNumbered(Connection &connection, const QString &number);

} // namespace pd::store
