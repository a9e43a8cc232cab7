// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/personerasure.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// The parameter of an entry of which the journal keeps digests alone: what its rows held is gone when it is committed.
[[nodiscard]] inline QString forgetsContents() { return QStringLiteral("forgetsContents"); }

// What erasing would do now, and what is in its way; nothing is written. RecordUnknown.
[[nodiscard]] Result<PersonErasure> planErasure(Connection &connection, RowId contact);

// A person's words go, from the rows about them and from what the journal keeps of those; the journal verifies as before, as it
// chains digests. What the organisation's books need stays without a name. Contents of this very entry are not kept either.
// RecordUnknown; does not ask whether something is in the way.
[[nodiscard]] Result<void> erasePerson(WriteTransaction &transaction, RowId contact);

// SQLite: writes the file anew, so that nothing erased stands in its free parts, search index included. It needs as much room on
// the disk again, and takes as long as a copy of the file. PostgreSQL does this by itself. After the transaction.
[[nodiscard]] Result<void> sweepErased(Connection &connection);

} // namespace pd::store
