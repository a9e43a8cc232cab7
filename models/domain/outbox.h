// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"
#include "models/domain/result.h"

#include <QHash>

#include <vector>

namespace pd {

enum class MailKind { Reply, Reminder, Receipt };
[[nodiscard]] QString mailKindName(MailKind kind); // reply, reminder, receipt: as stored, and part of the JSON contract
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
    RowId order = 0;
    std::optional<RowId> payment = {}; // of a receipt
    QString recipient;
    QString subject;
    QString body;
};

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
};

} // namespace pd
