// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// What people set of a request, as it stands. RequestUnknown; RequestMerged {id, into}.
[[nodiscard]] Result<RequestFacts> readRequestFacts(Connection &connection, RowId request);

// RequestClaimed {id, who}: somebody else works on it. `who` may, at whatever computer; empty: anybody else counts.
[[nodiscard]] Result<void> mayWorkOn(Connection &connection, RowId request, const QString &who, Instant at);

// Writes what is set. `seen`: as somebody saw it, so that a change of the same field meanwhile is RecordChanged with both; none:
// as it is. A state that wants no reason has none, and what had filled it is forgotten when it is opened again.
// RequestReasonMissing: the reason is none of its state, or not used any more. RequestFilledByWork.
[[nodiscard]] Result<void> setRequest(WriteTransaction &transaction, RowId request, const RequestEdit &edit, const std::optional<RequestFacts> &seen);

// What an action had filled is open again: it was taken back.
[[nodiscard]] Result<void> reopenFilledBy(WriteTransaction &transaction, RowId action);

// Its work is done: `what` by the journal's entry `action`.
[[nodiscard]] Result<void> finishRequest(WriteTransaction &transaction, RowId request, const QString &what, RowId action);

// Whether an entry of the journal is the work of a request: done since it came, not taken back, and about its patron or its
// order. The name of what was done; ActionRefused {requestOtherWork}.
[[nodiscard]] Result<QString> workOf(Connection &connection, RowId request, RowId action);

} // namespace pd::store
