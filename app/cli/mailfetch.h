// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "models/actions/mailfilesintake.h"

namespace pd::cli {

// What visits brought, and which of them failed.
struct FetchedMails {
    std::size_t visited = 0; // mailboxes
    actions::IntakeCounts counts;
    std::vector<std::pair<QString, Error>> failed; // by the mailbox's name
};

// Takes in what is new in the mailbox of this name, or in all (empty). One that fails does not keep the others from being visited.
// `password`: instead of what the keychain keeps.
[[nodiscard]] Result<FetchedMails> fetchMail(store::Connection &connection, const QString &name, const QString &password);

} // namespace pd::cli
