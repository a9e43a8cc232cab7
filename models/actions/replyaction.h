// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/outbox.h"
#include "models/domain/reply/factcheck.h"

namespace pd::actions {

struct NewReply {
    RowId request = 0;
    QString recipient = {}; // empty: the address on the contact's record
    bool even = false;      // also to another one: somebody has said so
    QString subject;
    QString body;
    QString language = {};
    bool thenWait = false; // the request waits for the patron from now on
    bool held = false;     // it goes only when somebody says so
    std::vector<reply::Overruled> overruled = {}; // what differs, and somebody has checked
};

// An answer to a request goes into the outbox, where it waits 15 s before it is sent, or until somebody sends it; undo takes it out again until it goes. What it says
// must agree with the order as it is now, but for what somebody has checked, which the journal has with the answer: MailFactsDiffer. MailRefused {order, reason}, MailRecipientMissing, MailRecipientOther, ActionRefused (recipient.h),
// MailAddressInvalid, RequestUnknown, ValueInvalid without a text. Sets nothing else of the request.
class ReplyAction final : public Action {
public:
    explicit ReplyAction(NewReply reply);

    [[nodiscard]] QString name() const override { return QStringLiteral("reply.write"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

    [[nodiscard]] RowId written() const { return m_written; } // the mail, after a run
    [[nodiscard]] const QString &recipient() const { return m_reply.recipient; }

private:
    NewReply m_reply;
    RowId m_written = 0;
};

} // namespace pd::actions
