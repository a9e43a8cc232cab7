// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestcorrection.h"

namespace pd::store {

class WriteTransaction;

// Writes what staff say, and that they have said it: no later message changes that. With an order come its series and seats, its patron where
// nobody else is named, and what stands in its way now. RequestUnknown, RequestMerged, RecordUnknown, RecordAmbiguous; RecordChanged where
// somebody changed the same field since it was seen; ActionRefused {requestSeriesOfOrder, requestItsDuplicate, requestWishesChanged}.
[[nodiscard]] Result<void> correctRequest(WriteTransaction &transaction, const RequestCorrection &correction);

} // namespace pd::store
