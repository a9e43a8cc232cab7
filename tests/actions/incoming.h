// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include "models/actions/intakeactions.h"
#include "models/store/mailintake.h"
#include "models/store/mailreader.h"
#include "models/store/rawmail.h"

namespace pd::actions {

// Messages as they come from the mail floor, and one desk that takes them in.
inline IncomingMail letter(const QString &id, MessageKind kind = MessageKind::Request)
{
    IncomingMail one;
    one.message.kind = kind;
    one.message.kindReason = kind == MessageKind::Automatic ? KindReason::Bulk : kind == MessageKind::Unreadable ? KindReason::NoHeader : KindReason::None;
    one.message.digest = id.leftJustified(64, u'0');
    one.message.messageId = id + u"@x"_s;
    one.message.subject = u"Seats"_s;
    one.message.from = {u"ana@x.example"_s, u"Ana"_s};
    one.message.fromCount = 1;
    one.message.text = u"Row F please"_s;
    one.message.bytes = 9;
    one.raw = "raw " + id.toUtf8();
    return one;
}

inline std::vector<TakenMail> take(Desk &desk, std::vector<IncomingMail> mails)
{
    TakeMailAction action(std::move(mails));
    const Result<Outcome> outcome = desk.runner.run(action);
    return worked(outcome) ? action.taken() : std::vector<TakenMail>();
}

inline TakenMail takeOne(Desk &desk, const IncomingMail &one)
{
    const std::vector<TakenMail> taken = take(desk, {one});
    return taken.empty() ? TakenMail() : taken.front();
}

inline std::unique_ptr<MailReader> reader(const Desk &desk)
{
    return store::makeMailReader(desk.place.open(store::OpenMode::ReadOnly));
}

inline MailPlace place(RowId mailbox, qint64 uid)
{
    return {mailbox, u"INBOX"_s, 7, uid, Instant{1000}};
}

} // namespace pd::actions
