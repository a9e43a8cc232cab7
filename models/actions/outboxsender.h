// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/actionrunner.h"
#include "models/domain/mailaccount.h"
#include "models/domain/mailbox.h"
#include "models/mail/interrupt.h"
#include "models/mail/mailserver.h"
#include "models/store/outboxsend.h"

namespace pd::actions {

[[nodiscard]] mail::MailServer serverOf(const MailAccount &account);

// Whether it waits for somebody who gives another password or signs in again, not for a time.
[[nodiscard]] bool needsPerson(ErrorCode code);

// Sends what is due, one after the other: each is claimed in the database before the first byte of it goes out, so that of several senders
// one sends it; what may have gone out is never sent again by itself, but looked for where the account keeps what it sent. Runs where the
// connection lives, and takes as long as servers do.
class OutboxSender {
public:
    struct Parts {
        std::function<Instant()> clock;
        std::function<QByteArray()> uniqueText; // hexadecimal, never the same
        std::function<double()> random;         // from 0 up to, not with, 1
        // What opens the server, see mail::SecretSource; an error of needsPerson(): nobody has it.
        std::function<Result<mail::MailSecret>(const MailAccount &account, bool refused)> secret;
        std::function<Result<mail::MailSecret>(const Mailbox &mailbox, bool refused)> mailboxSecret; // likewise; none: mailboxes are not looked into
        std::function<void(const MailAccount &account)> refused = {}; // its password was, or its sign-in holds no more
        mail::MailTimes times = {};
        QString by = {}; // who claims; thisRun()
    };
    // What became of a mail while the database was away.
    struct Unnoted {
        RowId mail = 0;
        store::MailOutcome outcome;
    };
    struct Report {
        int sent = 0;
        int put = 0;    // off: they wait for another try
        int failed = 0; // for good
        int held = 0;   // answers that the order does not bear out any more
        int unsure = 0; // probably sent
        int found = 0;  // of those, among what the account sent
        std::optional<Error> stopped = {}; // why the rest is not sent now
        bool needsPassword = false;        // that is why
        QString lookWaits = {};            // for what opens the mailbox of this name: what was probably sent is looked for there
        std::optional<Instant> next = {};  // when there will be something to do
    };

    OutboxSender(store::Connection &connection, ActionRunner &runner, Parts parts, const mail::Interrupt &interrupt);

    // For the sender that goes on where this one had to end: what it has to note first.
    [[nodiscard]] std::vector<Unnoted> takeLeft() { return std::exchange(m_unnoted, {}); }
    void setLeft(std::vector<Unnoted> left) { m_unnoted = std::move(left); }

    // Errors are the database's. `told`: after each mail.
    [[nodiscard]] Result<Report> run(const std::function<void(const Report &)> &told = {});

    // A claim is never older: no server is waited for so long.
    static constexpr qint64 longestClaimMs = 15 * 60'000;
    static constexpr qint64 lookEveryMs = 10 * 60'000;  // for one that was probably sent
    static constexpr qint64 lookForMs = 24 * 3'600'000; // so long
    // Until the next try of one that was put off so many times: half a minute, twice as long each time, half an hour at most; never quite the same.
    [[nodiscard]] static qint64 retryMs(int tries, double random);

private:
    [[nodiscard]] Result<void> settleStranded();
    void stop(const MailAccount &account, const Error &error, bool refused, Report &report);
    [[nodiscard]] Result<bool> sendOne(RowId mail, const MailAccount &account, Report &report); // false: the rest waits
    [[nodiscard]] Result<void> look(const MailAccount &account, Report &report);
    [[nodiscard]] Result<bool> wasSent(const QString &messageId, const Mailbox &mailbox);
    [[nodiscard]] Result<void> note(RowId mail, const QString &by, const store::MailOutcome &outcome);
    [[nodiscard]] Result<void> noteLeft();

    store::Connection &m_connection;
    ActionRunner &m_runner;
    Parts m_parts;
    const mail::Interrupt &m_interrupt;
    std::vector<Unnoted> m_unnoted; // the database was away when they had gone
};

} // namespace pd::actions
