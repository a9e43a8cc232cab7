// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cameback.h"
#include "models/domain/contact.h"
#include "models/domain/error.h"
#include "models/domain/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace pd {

struct MailAccount;
namespace reply {
struct Scene;
struct Template;
}

// Request: what a patron asked for in the Portal, on its way to whoever does it.
enum class MailKind { Reply, Reminder, Receipt, Request };
[[nodiscard]] QString mailKindName(MailKind kind); // reply, reminder, receipt, request: as stored, and part of the JSON contract
[[nodiscard]] MailKind mailKindOf(QStringView name);

enum class MailState { Waiting, Sending, Sent, ProbablySent, Failed, Cancelled };
[[nodiscard]] QString mailStateName(MailState state); // waiting, sending, sent, probablySent, failed, cancelled: likewise
[[nodiscard]] MailState mailStateOf(QStringView name);

// Why no mail is written. In the order in which they are asked: what is never to be done before what would be pointless.
enum class MailRefusal {
    Deceased,
    OptedOut,
    DoNotMail,
    Gone,          // the contact was deleted or merged
    Settled,       // the order is neither pending nor part paid
    NoAddress,
    AddressUnfit,  // it is no e-mail address
    AddressOther,  // {address}: the contact has another one now
    RemindedLately // {day}
};
[[nodiscard]] QString mailRefusalName(MailRefusal refusal); // deceased, optedOut, …: part of the JSON contract
[[nodiscard]] std::optional<MailRefusal> mailRefusalNamed(QStringView name);

// Whether the contact may be written to at all. A receipt is asked for at the counter, so that only reminders honour opting out.
[[nodiscard]] std::optional<MailRefusal> mailRefusal(const Contact &contact, MailKind kind);

// A mail that is to be put into the outbox. What it says is plain text.
struct NewMail {
    MailKind kind = MailKind::Reminder;
    RowId order = 0; // 0: about none
    std::optional<RowId> payment = {}; // of a receipt
    QString recipient = {};
    QString subject = {};
    QString body = {};
    std::optional<RowId> request = {}; // that it answers, or tells of
    QString inReplyTo = {};            // a Message-ID without its brackets, as those of `references`
    QStringList references = {};       // oldest first
    QString language = {};
    bool held = false; // it goes only when somebody says so
};

// So long what was put into the outbox can be taken out before it goes.
inline constexpr qint64 mailDelayMs = 15'000;
// Before when a mail does not go that is held: a moment that does not come, the end of the year 9999.
inline constexpr qint64 heldUntilMs = 253'402'300'799'000;

struct OutboxMail {
    RowId id = 0;
    MailKind kind = MailKind::Reply;
    MailState state = MailState::Waiting;
    std::optional<RowId> contact;
    QString patron;
    std::optional<RowId> order;
    QString orderNumber;
    QString recipient;
    QString subject;
    QString body;
    Instant writtenAt; // ms 0: not known
    QString writtenBy;
    std::optional<RowId> request = {};
    QString language = {};
    QString messageId = {}; // without its brackets; empty: it was never tried
    std::optional<Instant> notBefore = {}; // none of one that is held
    bool held = false;                     // until somebody says that it goes
    std::optional<Instant> nextTry = {}; // of one that the server put off
    std::optional<Instant> sentAt = {};
    int tries = 0;
    std::optional<Error> lastError = {};
    std::optional<CameBack> cameBack = {}; // whatever its state: that is ours, and this a server's word
};

// Reads the outbox. One reader belongs to one thread.
class OutboxReader {
public:
    virtual ~OutboxReader() = default;
    OutboxReader() = default;
    Q_DISABLE_COPY_MOVE(OutboxReader)

    // Newest first. `waiting`: those that still wait, alone.
    virtual Result<std::vector<OutboxMail>> mails(bool waiting) = 0;
    // When each order was last reminded of, by a mail that was neither cancelled nor impossible to send.
    virtual Result<QHash<RowId, Instant>> lastReminders() = 0;
    // By name and language.
    virtual Result<std::vector<reply::Template>> templates() = 0;
    // Where mail is sent from; none: nobody has said.
    virtual Result<std::optional<MailAccount>> account() = 0;
    // RequestUnknown {id}.
    virtual Result<reply::Scene> scene(RowId request, Instant at) = 0;
};

} // namespace pd
