// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/writerthread.h"
#include "tests/ui/startparts.h"
#include "ui/mailbox/mailtools.h"

namespace pd::testing {

// Mailboxes as a person would meet them: in every state, none, and one that is added while its test fails.
[[nodiscard]] std::vector<Part> mailParts(items::WriterThread &writer);

[[nodiscard]] std::vector<MailboxState> someMailboxes();

} // namespace pd::testing
