// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailaccount.h"
#include "models/domain/result.h"

#include <optional>

namespace pd::store {

class Connection;
class WriteTransaction;

// Where mail is sent from; none: nobody has said.
[[nodiscard]] Result<std::optional<MailAccount>> readMailAccount(Connection &connection);
// Takes the place of the one before, which stays beside what it sent. Its id.
[[nodiscard]] Result<RowId> setMailAccount(WriteTransaction &transaction, const MailAccount &account);
// Nothing is sent any more. SendAccountMissing where there is none.
[[nodiscard]] Result<void> removeMailAccount(WriteTransaction &transaction);

} // namespace pd::store
