// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/actionrunner.h"
#include "models/domain/values.h"

namespace pd::store {
class Connection;
}

namespace pd::actions {

// What became of mail that is older than mail.keepRawDays.
struct ErasedMail {
    Instant before; // what was taken in earlier is old
    qint64 messages = 0;
};

// How many there are whose bytes would go.
[[nodiscard]] Result<ErasedMail> countOldMail(store::Connection &connection, Instant now);
// Erases the bytes as they came, in which the attachments are, `atOnce` in a transaction so that nobody waits long; what is read
// of them stays, and the journal, which knows digests alone, verifies as before. What was erased before an error stays erased.
[[nodiscard]] Result<ErasedMail> eraseOldMail(store::Connection &connection, ActionRunner &runner, Instant now, int atOnce = 500);

} // namespace pd::actions
