// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailboxstate.h"
#include "models/domain/probestep.h"

#include <QString>

class QTimeZone;

namespace pd::words {

// "The server answers", without an end: a mark follows, or "yes" and "no".
[[nodiscard]] QString probeStepText(ProbeStep::Step step);

// How it stands with one mailbox, and with all of them in the one line that the window has for it; empty: there is none.
[[nodiscard]] QString mailboxStateText(const MailboxState &state, Instant now, const QTimeZone &zone);
[[nodiscard]] QString mailLine(const std::vector<MailboxState> &states, Instant now, const QTimeZone &zone);

// What somebody else changed of a mailbox meanwhile, and what can be done about it.
[[nodiscard]] QString mailboxConflictText(const std::vector<FieldConflict> &fields);

// What files of mails came to.
[[nodiscard]] QString takenInText(qint64 fresh, qint64 duplicates, qint64 automatic, qint64 unreadable);

} // namespace pd::words
