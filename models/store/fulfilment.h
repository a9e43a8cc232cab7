// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/waitlist.h"

#include <vector>

namespace pd::store {

class WriteTransaction;

struct Fulfilment {
    qint64 seats = 0;   // of the patron in the series
    qint64 tickets = 0; // that are new
    std::vector<SeatWait> served = {}; // wishes on the wait list that these seats fill: they are over
};
// A subscription is fulfilled: the patron has these seats at every performance of the order's series, and from now on in the
// series. Without seats: those that the order holds already, the same at all performances, or SeatsDiffer {order}. With seats,
// which must be as many as the package was bought for (SeatsCount {order, bought, given}) and all that it has (OrderSeated
// {order, seats}), the tickets are made here, where the organisation's record is ours (else RecordsElsewhere); a hold of its
// own becomes the ticket, one that is kept beside other seats of its own does not (HoldOpen). OrderNotOfSeries {order};
// OrderGivenUp {order, status};
// SeriesLacks {series}; SeatTaken {seat, performance, order}; SeatAssigned; RecordUnknown.
[[nodiscard]] Result<Fulfilment> fulfilOrder(WriteTransaction &transaction, RowId order, const std::vector<RowId> &seats);

} // namespace pd::store
