// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/seatsaction.h"

#include "models/store/seatresolve.h"

namespace pd::actions {

Result<void> SeatsAction::apply(store::WriteTransaction &transaction)
{
    Result<SeatWorklist> worklist = store::resolveSeats(transaction, m_progress);
    if (!worklist)
        return worklist.error();
    m_worklist = *std::move(worklist);
    return {};
}

} // namespace pd::actions
