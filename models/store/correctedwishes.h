// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestcorrection.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// The wishes of a request, as they were read or said.
[[nodiscard]] Result<std::vector<understanding::ReadWish>> readWishesOf(Connection &connection, RowId request);

// ActionRefused {requestWishesChanged} where something is said of the wishes, and they are others than were seen.
[[nodiscard]] Result<void> checkSeenWishes(Connection &connection, const RequestCorrection &correction);

// Writes which wishes the request has; one that stays keeps where it was found, and how sure that is. Those that were there and are said again, by their ids:
// they are the patron's, whoever wrote them. Nothing: no wishes were said.
// RecordUnknown for one to take away that is not there, or an own kind; ValueInvalid where a new one contradicts what stays.
[[nodiscard]] Result<std::optional<std::vector<RowId>>> correctWishes(WriteTransaction &transaction, const RequestCorrection &correction);

} // namespace pd::store
