// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/mailbox.h"

#include <optional>

namespace pd {

// How it stands with a mailbox that mail is taken from as it comes.
struct MailboxState {
    enum class Kind {
        Connecting,
        Listening,     // `checked` says since when all of it is here
        Waiting,       // after `error`, until `again`
        NeedsPassword, // none is known, or `error`: the one that is was refused; nothing is tried until there is another
    };

    Mailbox mailbox;
    Kind kind = Kind::Connecting;
    std::optional<Instant> checked; // the last time that all of it was taken in
    std::optional<Instant> again;   // the next try
    std::optional<Error> error;     // with Listening: what is done cannot be moved away
};

} // namespace pd
