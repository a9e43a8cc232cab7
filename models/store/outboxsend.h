// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"
#include "models/domain/outbox.h"

#include <functional>

namespace pd::store {

class Connection;
class WriteTransaction;

// Who sends: a program on a computer, for as long as it runs (actions/workstation.h).
struct MailClaim {
    QString by;
    RowId account = 0;
    QString messageId; // for one that has none yet
};

// A mail on its way: nobody else sends it.
struct ClaimedMail {
    RowId id = 0;
    QString recipient;
    QString patron; // the name beside the address; empty: not the patron's
    QString subject;
    QString body;
    QString messageId;
    QString inReplyTo;
    QStringList references;
    Instant written;
    int tries = 1; // with this one
};

// Those whose time has come, as they were written; and when the next one's comes (none: nothing waits for a moment).
[[nodiscard]] Result<std::vector<RowId>> dueMails(Connection &connection, Instant at);
[[nodiscard]] Result<std::optional<Instant>> nextMailAt(Connection &connection, Instant after);

struct MailClaimed {
    std::optional<ClaimedMail> mail = {}; // none: it is not to be sent now
    bool held = false;                    // because it is an answer that the order does not bear out any more: it is held, and says so
};
// No mail: it is not due any more, somebody else has it, it is held from now on, or its patron is not to be written to any more, and it has failed for that.
[[nodiscard]] Result<MailClaimed> claimMail(WriteTransaction &transaction, RowId mail, const MailClaim &claim);

// What became of it. Does nothing where it is not this sender's any more.
struct MailOutcome {
    MailState state = MailState::Sent;
    std::optional<Error> error = {};
    std::optional<Instant> next = {}; // the next try; of one that was probably sent, the next look
};
[[nodiscard]] Result<void> noteOutcome(WriteTransaction &transaction, RowId mail, const QString &by, const MailOutcome &outcome);

// Mails that somebody claimed who is gone, or that long ago: the whole of them may have gone out.
[[nodiscard]] Result<std::vector<RowId>> strandedMails(Connection &connection, const std::function<bool(const QString &by)> &gone, Instant claimedBefore);
[[nodiscard]] Result<void> markStranded(WriteTransaction &transaction, RowId mail, Instant nextLook);

// Those that were probably sent and are to be looked for now.
struct UnsureMail {
    RowId id = 0;
    QString messageId;
    QString claimedBy;
    std::optional<Instant> claimedAt;
};
[[nodiscard]] Result<std::vector<UnsureMail>> unsureMails(Connection &connection, Instant at);

// One that waits goes now; one that failed waits again. MailNotWaiting {id, state}, RecordUnknown.
[[nodiscard]] Result<void> hurryMail(WriteTransaction &transaction, RowId mail);
// A server reports that a mail could not be delivered: it is marked, where it is one of ours that went out. Nothing else follows from it,
// since anybody can write such a report who has seen the mail. Whether one was marked that was not before.
[[nodiscard]] Result<bool> noteCameBack(WriteTransaction &transaction, const DeliveryFailure &failure);

// One that was probably sent, or that came back: it arrived, or it goes again. MailNotUnsure {id, state}, RecordUnknown.
[[nodiscard]] Result<void> settleMail(WriteTransaction &transaction, RowId mail, bool arrived);

// Whether an action wrote mails of which one is sent or on its way.
[[nodiscard]] Result<bool> hasSentMail(Connection &connection, RowId action);

} // namespace pd::store
