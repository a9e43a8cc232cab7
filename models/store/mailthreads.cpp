// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailthreads.h"

#include "models/domain/folding.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {
constexpr qsizetype mostReferences = 20; // the newest: a thread is found by any one of them
}

MailThreads::MailThreads(WriteTransaction &transaction)
    : m_stored(transaction.connection(), u"SELECT request_id FROM message WHERE message_id = ? AND request_id IS NOT NULL ORDER BY id LIMIT 1"_s)
    , m_sent(transaction.connection(), u"SELECT request_id FROM outbox WHERE message_id = ? AND message_id <> '' AND request_id IS NOT NULL LIMIT 1"_s)
    , m_later(transaction.connection(), u"SELECT request_id FROM message WHERE in_reply_to = ? AND in_reply_to <> '' AND request_id IS NOT NULL ORDER BY id LIMIT 1"_s)
    , m_contact(transaction.connection(), u"SELECT id FROM contact WHERE email_key = ? AND email_key <> '' AND source_deleted = 0 AND merged_into IS NULL ORDER BY id LIMIT 2"_s)
    , m_make(transaction.connection(), u"INSERT INTO change_request (source, received_at, contact_id) VALUES ('mail', ?, ?) RETURNING id"_s)
    , m_open(transaction.connection(), u"UPDATE change_request SET state = CASE state WHEN 'waiting' THEN 'inProgress' ELSE 'new' END, version = version + 1 "
                                       "WHERE id = ? AND state IN ('waiting', 'filled', 'notPossible', 'withdrawn')"_s)
{
}

Result<MailThreads::Found> MailThreads::requestOf(const MailMessage &message, Instant received)
{
    Found found;
    if (message.kind != MessageKind::Unreadable) {
        const Result<std::optional<RowId>> thread = answered(message);
        if (!thread)
            return thread.error();
        found.request = *thread;
    }
    if (message.kind == MessageKind::Automatic)
        return found; // beside what it answers, and no more
    if (found.request) {
        if (const Result<void> opened = openAgain(*found.request); !opened)
            return opened.error();
    } else {
        const Result<RowId> request = made(message, received);
        if (!request)
            return request.error();
        found = {*request, true};
    }
    if (!message.messageId.isEmpty())
        m_byId.insert(message.messageId, *found.request);
    if (!message.inReplyTo.isEmpty())
        m_byAnswered.insert(message.inReplyTo, *found.request);
    return found;
}

// What it refers to, newest first; else what refers to it and came before.
Result<std::optional<RowId>> MailThreads::answered(const MailMessage &message)
{
    QStringList ids = message.references.mid(std::max<qsizetype>(0, message.references.size() - mostReferences));
    if (!message.inReplyTo.isEmpty() && !ids.endsWith(message.inReplyTo))
        ids.append(message.inReplyTo);
    for (qsizetype i = ids.size() - 1; i >= 0; --i) {
        const Result<std::optional<RowId>> request = requestNamed(ids[i]);
        if (!request || request->has_value())
            return request;
    }
    if (message.messageId.isEmpty())
        return std::optional<RowId>();
    if (const auto known = m_byAnswered.constFind(message.messageId); known != m_byAnswered.constEnd())
        return std::optional(*known);
    const Result<QVariant> later = m_later.value({message.messageId});
    return later ? Result<std::optional<RowId>>(optionalId(*later)) : later.error();
}

Result<std::optional<RowId>> MailThreads::requestNamed(const QString &id)
{
    if (const auto known = m_byId.constFind(id); known != m_byId.constEnd())
        return std::optional(*known);
    const Result<QVariant> stored = m_stored.value({id});
    if (!stored || !stored->isNull())
        return stored ? Result<std::optional<RowId>>(optionalId(*stored)) : stored.error();
    const Result<QVariant> sent = m_sent.value({id});
    return sent ? Result<std::optional<RowId>>(optionalId(*sent)) : sent.error();
}

// One contact alone has the sender's address. The Portal's own address is nobody's.
Result<std::optional<RowId>> MailThreads::contactOf(const MailMessage &message)
{
    if (message.genuine != Genuine::Unverified || message.fromCount != 1 || message.from.address.isEmpty())
        return std::optional<RowId>();
    const Result<QSqlQuery *> rows = m_contact.run({folded(message.from.address)});
    if (!rows)
        return rows.error();
    std::vector<RowId> contacts;
    while ((*rows)->next())
        contacts.push_back((*rows)->value(0).toLongLong());
    return contacts.size() == 1 ? std::optional(contacts.front()) : std::nullopt;
}

Result<RowId> MailThreads::made(const MailMessage &message, Instant received)
{
    const Result<std::optional<RowId>> contact = contactOf(message);
    if (!contact)
        return contact.error();
    const Result<QVariant> added = m_make.value({received.ms, orNull(*contact)});
    return added ? Result<RowId>(added->toLongLong()) : added.error();
}

// New words: what was finished is to be looked at again, what waited for the patron waits for us.
Result<void> MailThreads::openAgain(RowId request)
{
    const Result<QSqlQuery *> done = m_open.run({request});
    return done ? Result<void>() : done.error();
}

} // namespace pd::store
