// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"

namespace pd::store {

class WriteTransaction;

// Staff's own words for what is asked and for why something was not done. One that is not used any more stays with the requests
// that have it. With id 0 a new one. NameTaken {name}; RecordUnknown; RecordChanged where the row is not `seen` any more.
[[nodiscard]] Result<void> writeReason(WriteTransaction &transaction, const RequestReason &reason, const std::optional<RequestReason> &seen);
[[nodiscard]] Result<void> writeKind(WriteTransaction &transaction, const RequestKind &kind, const std::optional<RequestKind> &seen);

} // namespace pd::store
