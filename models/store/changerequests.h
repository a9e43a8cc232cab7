// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newrequest.h"
#include "models/domain/result.h"
#include "models/domain/ticketorder.h"

namespace pd::store {

class WriteTransaction;

// R2: a request for the order, with the seats that it has now; nothing else changes. Its id.
[[nodiscard]] Result<RowId> addRequest(WriteTransaction &transaction, const TicketOrder &order, const NewRequest &request);

// R5: requests of the order that are not finished have no object any more. How many.
[[nodiscard]] Result<qint64> withdrawRequests(WriteTransaction &transaction, RowId order);

// Its work is done. RecordUnknown.
[[nodiscard]] Result<void> fillRequest(WriteTransaction &transaction, RowId request);

} // namespace pd::store
