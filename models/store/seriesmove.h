// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesmove.h"

namespace pd::store {

class WriteTransaction;

// Moves an order to another series of its season: its package and tickets are exchanged away (O6), those of the other series come
// with their claims, its patron's seats go with it, and so do its open change requests. Its patron waits no longer for other seats in
// the first series, and the Renewal Tool does not renew them into it again. What mayMove() and movedPackages() refuse; ActionRefused
// {reason: moveNoSeries}, HoldOpen, SeatsCount, AccessibleTooFew, SeatsNotFree with the best seats instead; RecordUnknown. What the order
// costs then, who waited and who is next is left to the caller.
[[nodiscard]] Result<SeriesMoved> moveToSeries(WriteTransaction &transaction, const TicketOrder &order, const SeriesMove &move, const QTimeZone &zone);

} // namespace pd::store
