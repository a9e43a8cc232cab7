// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deskledger.h"

#include "models/actions/intakeactions.h"
#include "models/mail/maildigest.h"
#include "models/mail/readmessage.h"
#include "models/mail/receive.h"
#include "models/store/mailboxes.h"
#include "models/store/mailintake.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Result<IncomingMail> incoming(const mail::FetchedMail &fetched, const Mailbox &mailbox, mail::MailHelper &helper, const mail::Trust &trust)
{
    const MailPlace place{mailbox.id, mailbox.folder, qint64(fetched.uidValidity), qint64(fetched.uid), fetched.received.ms ? std::optional(fetched.received) : std::nullopt};
    if (fetched.body == mail::FetchedMail::Body::Withheld) {
        // It has no place of ours: nobody is to move what is not here.
        IncomingMail mail;
        mail.message.digest = mail::mailDigest("withheld " + QByteArray::number(place.mailbox) + ' ' + QByteArray::number(place.uidValidity) + ' ' + QByteArray::number(place.uid));
        mail.message.kind = MessageKind::Unreadable;
        mail.message.kindReason = KindReason::Withheld;
        mail.message.bytes = fetched.size;
        mail.received = place.internal;
        return mail;
    }
    const bool unread = fetched.body == mail::FetchedMail::Body::TooLarge || fetched.bytes.size() > mail::limits::message;
    Result<MailMessage> message = unread ? mail::receiveHeader(helper, fetched.bytes, fetched.size, trust) : mail::receive(helper, fetched.bytes, trust);
    if (!message)
        return message.error();
    IncomingMail mail{*std::move(message), fetched.bytes, place};
    if (unread)
        mail.headerDigest = mail::headerDigest(fetched.bytes);
    return mail;
}

} // namespace

DeskLedger::DeskLedger(store::Connection &connection, ActionRunner &runner, mail::MailHelper &helper, Mailbox mailbox)
    : m_connection(connection)
    , m_runner(runner)
    , m_helper(helper)
    , m_mailbox(std::move(mailbox))
{
}

Result<mail::MailLedger::Seen> DeskLedger::seen()
{
    const Result<Mailbox> now = store::readMailbox(m_connection, m_mailbox.name);
    if (!now)
        return now.error();
    return Seen{quint32(now->uidValidity), quint32(now->lastUid)};
}

Result<void> DeskLedger::take(const std::vector<mail::FetchedMail> &mails, Seen upTo)
{
    const Result<mail::Trust> trust = mailTrust(m_connection);
    if (!trust)
        return trust.error();
    std::vector<IncomingMail> read;
    for (const mail::FetchedMail &fetched : mails) {
        Result<IncomingMail> one = incoming(fetched, m_mailbox, m_helper, *trust);
        if (!one)
            return one.error();
        read.push_back(*std::move(one));
    }
    TakeMailAction action(std::move(read));
    action.setRead(m_mailbox.id, upTo.uidValidity, upTo.uid);
    if (const Result<Outcome> done = m_runner.run(action); !done)
        return done.error();
    for (std::size_t i = 0; i < action.taken().size(); ++i)
        m_counts.add(action.mails()[i], action.taken()[i]);
    return {};
}

Result<std::vector<mail::UnfiledMail>> DeskLedger::unfiled()
{
    const auto stored = store::unfiledMail(m_connection, m_mailbox.id);
    if (!stored)
        return stored.error();
    std::vector<mail::UnfiledMail> all;
    for (const store::UnfiledMail &one : *stored) {
        if (one.place.folder == m_mailbox.folder)
            all.push_back({quint32(one.place.uidValidity), quint32(one.place.uid), one.messageId.isEmpty() ? QByteArray() : '<' + one.messageId.toUtf8() + '>'});
    }
    return all;
}

Result<void> DeskLedger::filed(quint32 uidValidity, const std::vector<quint32> &uids)
{
    MailPlace folder;
    folder.mailbox = m_mailbox.id;
    folder.folder = m_mailbox.folder;
    folder.uidValidity = uidValidity;
    FileMailAction action(folder, std::vector<qint64>(uids.begin(), uids.end()));
    const Result<Outcome> done = m_runner.run(action);
    return done ? Result<void>() : done.error();
}

} // namespace pd::actions
