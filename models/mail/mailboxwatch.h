// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/backoff.h"
#include "models/mail/imapintake.h"
#include "models/mail/interrupt.h"

namespace pd::mail {

// How it stands with a mailbox, for its line in the window.
struct WatchState {
    enum class Kind {
        Connecting,
        Visited, // `report`; from here on it listens
        Waiting, // after `error`, for `waitMs`
        Stopped  // by `error`: nothing is tried again by itself
    };

    Kind kind = Kind::Connecting;
    IntakeReport report;
    std::optional<Error> error;
    int waitMs = 0;
};

// Takes mail in as it comes, until it is interrupted: visits, waits for the server to tell of more, asks now and then besides, and after a
// broken connection tries again, later each time. A password that is refused is not tried twice: servers lock those who do. One that was
// accepted before is tried again, rarely: servers refuse good ones while they are ill. A sign-in that has ended is not. Runs on a thread of its own.
class MailboxWatch {
public:
    struct Parts {
        std::function<Result<std::unique_ptr<Stream>>()> connect;
        QString host;
        MailTimes times;
        IntakeFolders folders;
        std::function<void(const WatchState &)> told;
        // Waits so long at most; true: it is to end.
        std::function<bool(int ms)> wait;
        Backoff::Random random;
    };

    MailboxWatch(Parts parts, MailLedger &ledger);

    // Why it ended: Cancelled, or what cannot be mended by waiting.
    [[nodiscard]] Error run();

    // After that it is asked whether anybody has told or not: servers forget to, and let go of those who say nothing for long.
    static constexpr int listenMs = 300'000;
    static constexpr int refusedMs = 900'000; // from a refused login to the next

private:
    [[nodiscard]] Error attend();
    [[nodiscard]] Result<void> listen(ImapSession &session);

    Parts m_parts;
    MailLedger &m_ledger;
    Backoff m_backoff;
    bool m_visited = false; // in this run
};

} // namespace pd::mail
