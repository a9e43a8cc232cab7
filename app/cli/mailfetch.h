// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "models/actions/mailfilesintake.h"

namespace pd::cli {

// Takes in what is new in the mailbox of this name, or in all (empty). One that fails does not keep the others from being visited; the
// first failure is the answer. `password`: instead of what the keychain keeps.
[[nodiscard]] Result<actions::IntakeCounts> fetchMail(store::Connection &connection, const QString &name, const QString &password);

} // namespace pd::cli
