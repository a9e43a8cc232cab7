// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestcorrection.h"

namespace pd::store {

class WriteTransaction;

// Writes what staff say, and that they have said it: no later message changes that. With an order come its patron, where none is known or
// given, its series and seats, and what stands in its way now. RequestUnknown, RecordUnknown.
[[nodiscard]] Result<void> correctRequest(WriteTransaction &transaction, const RequestCorrection &correction);

} // namespace pd::store
