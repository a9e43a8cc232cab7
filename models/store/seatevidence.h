// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatassignment.h"

#include <map>

namespace pd::store {

class Connection;

// What the orders of a series say about its seats.
struct SeriesEvidence {
    RowId series = 0;
    int performances = 0;
    std::vector<SeatEvidence> evidence;
};
// Of one series, or of all that have performances and may be fixed: the tickets and renewals that their orders hold.
[[nodiscard]] Result<std::vector<SeriesEvidence>> readSeatEvidence(Connection &connection, std::optional<RowId> series);

// What they come to, without what staff have said no to.
[[nodiscard]] Result<ComputedSeats> computedSeats(Connection &connection, const SeriesEvidence &series);

// Who has which seat of a series.
struct HeldSeat {
    RowId id = 0;
    RowId contact = 0;
    Confidence confidence = Confidence::High;
};
[[nodiscard]] Result<std::map<RowId, HeldSeat>> readHeldSeats(Connection &connection, RowId series);

} // namespace pd::store
