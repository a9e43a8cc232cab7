// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailboxwatch.h"

#include "models/domain/signin.h"

namespace pd::mail {

MailboxWatch::MailboxWatch(Parts parts, MailLedger &ledger)
    : m_parts(std::move(parts))
    , m_ledger(ledger)
    , m_backoff(m_parts.random)
{
}

Error MailboxWatch::run()
{
    for (;;) {
        m_parts.told({WatchState::Kind::Connecting, {}, {}, 0});
        const Error error = attend();
        const bool refused = error.code == ErrorCode::MailLoginRefused;
        const bool signedOut = signInFault(error) == SignInFault::Expired; // that no time mends
        if (error.code == ErrorCode::Cancelled || (refused && !m_visited) || signedOut) {
            m_parts.told({WatchState::Kind::Stopped, {}, error, 0});
            return error;
        }
        const int waitMs = refused ? refusedMs : m_backoff.nextMs();
        m_parts.told({WatchState::Kind::Waiting, {}, error, waitMs});
        if (m_parts.wait(waitMs))
            return {ErrorCode::Cancelled, {}, {}};
    }
}

// One connection, as long as it lasts.
Error MailboxWatch::attend()
{
    auto stream = m_parts.connect();
    if (!stream)
        return stream.error();
    ImapSession session(std::make_unique<ImapChannel>(std::move(*stream), m_parts.host, m_parts.times));
    if (const auto begun = session.begin(); !begun)
        return begun.error();
    ImapIntake intake(session, m_ledger, m_parts.folders);
    for (;;) {
        const auto report = intake.visit();
        if (!report)
            return report.error();
        m_visited = true;
        m_parts.told({WatchState::Kind::Visited, *report, {}, 0});
        if (const auto listened = listen(session); !listened)
            return listened.error();
        m_backoff.succeeded(); // not before: a server may let go of us each time after the visit
    }
}

// Until there may be something new.
Result<void> MailboxWatch::listen(ImapSession &session)
{
    if (session.can("IDLE")) {
        const auto woken = session.idle(listenMs);
        if (woken || woken.error().code != ErrorCode::MailRefusedThere)
            return woken ? Result<void>() : woken.error();
    }
    return m_parts.wait(listenMs) ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : Result<void>();
}

} // namespace pd::mail
