// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestclaim.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// Who works on a request, and who has it open. All of it lapses by itself: it is not journalled, and no undo brings it back.

// As it is stored, lapsed or not; none: nobody's.
[[nodiscard]] Result<std::optional<RequestClaim>> readClaim(Connection &connection, RowId request);
[[nodiscard]] Result<RequestDesk> readRequestDesk(Connection &connection, RowId request, Instant at);

// The claim after it; the writer's lock is held, so that two never get the same. RequestUnknown.
[[nodiscard]] Result<std::optional<RequestClaim>> claimRequest(WriteTransaction &transaction, RowId request, ClaimDeed deed, const WorkPlace &by);

// Somebody has it open, or not any more.
[[nodiscard]] Result<void> notePresence(WriteTransaction &transaction, RowId request, const WorkPlace &who, bool open);

} // namespace pd::store
