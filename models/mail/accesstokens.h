// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/signin.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailserver.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QStringList>
#include <QWaitCondition>

#include <atomic>
#include <memory>
#include <optional>

namespace pd::mail {

// The access tokens of this run: in memory only, each asked for when it is needed, when it has ended, and when a server has refused it. Any
// thread; whoever wants a token that another thread is just asking for waits for that one.
class AccessTokens {
public:
    // A provider has given another refresh token: `text` is what a keychain keeps from now on. Called on the thread that asked.
    using Renewed = std::function<void(const QString &key, const QString &text)>;

    explicit AccessTokens(MailTimes times = {}, qint64 lastMs = 3'000);
    Q_DISABLE_COPY_MOVE(AccessTokens)

    void setRenewed(Renewed renewed); // none: nobody is told; the one before is not called any more
    // Expired, not asked for again before there is another sign-in; Refused, Away (SignInFault), which are told again for a while before the provider
    // is asked once more; Cancelled.
    [[nodiscard]] Result<QString> token(const SignedIn &asked, bool refused);
    void askAgain() { ++m_round; } // somebody wants to know now whether it goes
    // Who waits, and whoever asks from now on, is told Cancelled. A provider that is just answering is let finish, `lastMs` long: the refresh token that it
    // may give is the only one that holds from then on. Afterwards nobody is told of renewals any more.
    void stop();

    static constexpr qint64 earlySeconds = 60; // before its end a token is not used any more
    static constexpr qint64 firstWaitMs = 5'000, longestWaitMs = 60'000; // after a failure, twice as long after each that follows

private:
    struct Entry {
        QMutex busy;
        QStringList known; // what the keychain or a person has given, and all that has become of it since
        QString kept;      // the last of it
        QString access;
        QDeadlineTimer end;
        std::optional<Error> expired;
        std::optional<Error> failed; // why there is none, until `again`
        QDeadlineTimer again;
        int round = 0;
        int failures = 0; // one after the other
    };
    [[nodiscard]] std::shared_ptr<Entry> entryOf(const QString &key);
    [[nodiscard]] Result<QString> renew(Entry &entry, const QString &key, const SignedIn &asked);
    Error putOff(Entry &entry, int round, const Error &error);

    class Asking;
    const MailTimes m_times;
    qint64 m_lastMs;
    Interrupt m_interrupt;
    std::atomic<int> m_round = 0; // what failed in another is asked for at once
    QMutex m_mutex; // of what follows, and while somebody is told
    QWaitCondition m_answered;
    int m_asking = 0; // providers
    bool m_stopped = false;
    Renewed m_renewed;
    QHash<QString, std::shared_ptr<Entry>> m_entries;
};

} // namespace pd::mail
