// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailbox.h"
#include "models/domain/result.h"

#include <vector>

namespace pd::store {

class Connection;
class WriteTransaction;

// Those that mail is taken from, by name.
[[nodiscard]] Result<std::vector<Mailbox>> readMailboxes(Connection &connection);
// MailboxUnknown {name}.
[[nodiscard]] Result<Mailbox> readMailbox(Connection &connection, const QString &name);

// MailboxTaken {name}. One of the name that was taken out is used again, and read from its beginning, where it is the same folder of the same
// user on the same server; else it gets another name, so that the numbers of its messages are not taken for those of the new one.
[[nodiscard]] Result<RowId> addMailbox(WriteTransaction &transaction, const Mailbox &mailbox);
// What is other in `after` than in `before` is so from now on; what others changed meanwhile stays, and where both changed one field nothing is
// written (RecordChanged). The mailbox as it is then. How far it was read stays where it is the same folder, as above. MailboxUnknown {name}, MailboxTaken {name}.
[[nodiscard]] Result<Mailbox> changeMailbox(WriteTransaction &transaction, const Mailbox &before, const Mailbox &after);
// No mail is taken from it any more; what came from it stays. MailboxUnknown {name}.
[[nodiscard]] Result<void> removeMailbox(WriteTransaction &transaction, const QString &name);

} // namespace pd::store
