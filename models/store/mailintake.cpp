// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailintake.h"

#include "models/store/connection.h"
#include "models/store/mailapart.h"
#include "models/store/mailthreads.h"
#include "models/store/outboxsend.h"
#include "models/store/preparedquery.h"
#include "models/store/rawmail.h"
#include "models/store/recordnames.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QVariant instantOrNull(const std::optional<Instant> &instant)
{
    return instant ? QVariant(instant->ms) : QVariant();
}

// What was staged of them has gone.
Error notAllThere()
{
    return {ErrorCode::DatabaseFailed, {}, u"the bytes of a message are not all there"_s};
}

class Intake {
public:
    Intake(WriteTransaction &transaction, const std::vector<IncomingMail> &mails)
        : m_transaction(transaction)
        , m_mails(mails)
        , m_taken(mails.size())
        , m_known(transaction.connection(), u"SELECT id, request_id FROM message WHERE content_digest = ?"_s)
        , m_insert(transaction.connection(), insertSql(u"?"_s))
        , m_attach(transaction.connection(), u"INSERT INTO attachment (message_id, part, name, mime_type, bytes, content_digest) VALUES (?, ?, ?, ?, ?, ?)"_s)
        , m_place(transaction.connection(), u"INSERT INTO message_place (message_id, mailbox_id, folder, uid_validity, uid, internal_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s)
    {
    }

    Result<std::vector<TakenMail>> run()
    {
        if (const Result<void> kept = keepNoRequestReason(m_transaction.connection()); !kept)
            return kept.error();
        MailThreads threads(m_transaction);
        m_found.resize(m_mails.size());
        for (std::size_t i = 0; i < m_mails.size(); ++i) {
            if (const Result<void> done = tie(i, threads); !done)
                return done.error();
        }
        if (const Result<void> done = m_transaction.counted([&] { return insertAll(threads); }); !done)
            return done.error();
        threads.noteReading();
        m_transaction.noteBulk(u"message"_s, m_messages, m_messageDigest.result());
        m_transaction.noteBulk(u"attachment"_s, m_attachments, m_attachmentDigest.result());
        m_transaction.noteBulk(u"message_place"_s, m_places, m_placeDigest.result());
        return std::move(m_taken);
    }

private:
    static QString insertSql(const QString &raw)
    {
        return u"INSERT INTO message (mailbox_id, request_id, kind, kind_reason, message_id, content_digest, subject, from_address, from_name, to_addresses, reply_to, "
               "in_reply_to, reference_ids, received_at, sent_at, taken_in_at, text, genuine, genuine_reason, guessed, bytes, raw) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %1) RETURNING id, COALESCE(length(raw), 0)"_s.arg(raw);
    }

    // Received when the server got it; else as it says itself, where that has been already.
    Instant receivedAt(const IncomingMail &mail) const
    {
        const Instant now = m_transaction.entry().at;
        if (mail.place && mail.place->internal)
            return *mail.place->internal;
        if (mail.received)
            return *mail.received;
        return mail.message.sent && mail.message.sent->ms <= now.ms ? *mail.message.sent : now;
    }

    // Whether it is new, and the request that it belongs to.
    Result<void> tie(std::size_t i, MailThreads &threads)
    {
        const MailMessage &message = m_mails[i].message;
        TakenMail &taken = m_taken[i];
        if (const auto first = m_firsts.constFind(message.digest); first != m_firsts.constEnd()) {
            taken.known = true; // twice in one batch
            return {};
        }
        m_firsts.insert(message.digest, i);
        const Result<QSqlQuery *> known = m_known.run({message.digest});
        if (!known)
            return known.error();
        if ((*known)->next()) {
            taken = {(*known)->value(0).toLongLong(), true, optionalId((*known)->value(1)), false};
            return {};
        }
        if (!m_mails[i].headerDigest.isEmpty()) {
            if (const Result<void> looked = knowByHeader(m_mails[i], taken); !looked || taken.known)
                return looked;
        }
        Result<MailThreads::Found> found = threads.requestOf(m_mails[i], receivedAt(m_mails[i]));
        if (!found)
            return found.error();
        taken.request = found->request;
        taken.newRequest = found->made;
        if (message.failure) {
            const Result<bool> noted = noteCameBack(m_transaction, *message.failure);
            if (!noted)
                return noted.error();
            taken.cameBack = *noted;
        }
        m_found[i] = *std::move(found);
        return {};
    }

    // What was too long to be read may be here under the digest of its header, when nothing else of it could be kept; or it is here whole, and comes
    // by its header now.
    Result<void> knowByHeader(const IncomingMail &mail, TakenMail &taken)
    {
        Connection &connection = m_transaction.connection();
        const MailMessage &m = mail.message;
        const bool isWhole = mail.raw.size() >= m.bytes;
        Result<QSqlQuery> row = connection.query(u"SELECT id, request_id, COALESCE(length(raw), bytes) FROM message WHERE kind_reason = 'tooLarge' AND "
                                                 "(content_digest = ? OR (message_id = ? AND message_id <> '' AND bytes = ?)) ORDER BY id LIMIT 1"_s,
                                                 {mail.headerDigest, isWhole ? QString() : m.messageId, m.bytes});
        if (!row)
            return row.error();
        if (!row->next())
            return {};
        taken = {row->value(0).toLongLong(), true, optionalId(row->value(1)), false};
        const qint64 kept = row->value(2).toLongLong(); // of one that was erased nothing comes back
        row->finish();
        if (!isWhole || kept >= m.bytes)
            return {};
        const RawValue raw = rawValue(connection, mail);
        const Result<QVariant> length = connection.value(u"UPDATE message SET raw = %1, bytes = ?, version = version + 1 WHERE id = ? RETURNING COALESCE(length(raw), 0)"_s.arg(raw.sql),
                                                         {raw.value, m.bytes, taken.message});
        if (!length)
            return length.error();
        return length->toLongLong() == mail.raw.size() ? Result<void>() : notAllThere();
    }

    Result<void> insertAll(MailThreads &threads)
    {
        for (std::size_t i = 0; i < m_mails.size(); ++i) {
            TakenMail &taken = m_taken[i];
            if (taken.known && taken.message == 0) {
                const TakenMail &first = m_taken[m_firsts.value(m_mails[i].message.digest)];
                taken.message = first.message;
                taken.request = first.request;
            }
            if (!taken.known) {
                // What has come back of ours is nobody's words, and is not answered.
                if (const Result<void> done = insertMessage(m_mails[i], m_found[i].ours ? MessageKind::Automatic : m_mails[i].message.kind, taken); !done)
                    return done;
                if (const Result<void> done = threads.addReading(taken.message, m_found[i]); !done)
                    return done;
            }
            if (const Result<void> done = insertPlace(m_mails[i], taken.message); !done)
                return done;
        }
        return {};
    }

    Result<void> insertMessage(const IncomingMail &mail, MessageKind kind, TakenMail &taken)
    {
        const MailMessage &m = mail.message;
        const RawValue raw = rawValue(m_transaction.connection(), mail);
        std::optional<PreparedQuery> ofThisOne;
        if (raw.sql != "?"_L1)
            ofThisOne.emplace(m_transaction.connection(), insertSql(raw.sql));
        const Result<QSqlQuery *> added = (ofThisOne ? *ofThisOne : m_insert).run(
            {mail.place ? QVariant(mail.place->mailbox) : QVariant(), orNull(taken.request), messageKindName(kind), kindReasonName(m.kindReason), m.messageId, m.digest, m.subject,
             m.from.address, m.from.name, m.to.join(u'\n'), m.replyTo, m.inReplyTo, m.references.join(u' '), receivedAt(mail).ms, instantOrNull(m.sent),
             m_transaction.entry().at.ms, m.text, genuineName(m.genuine), genuineReasonName(m.genuineReason), int(m.guessed), m.bytes, raw.value});
        if (!added)
            return added.error();
        if (!(*added)->next() || (*added)->value(1).toLongLong() != mail.raw.size())
            return notAllThere();
        taken.message = (*added)->value(0).toLongLong();
        (*added)->finish();
        ++m_messages;
        m_messageDigest.add(taken.message).add(m.digest);
        for (const MailAttachment &attachment : m.attachments) {
            const Result<QSqlQuery *> attached = m_attach.run({taken.message, attachment.part, attachment.name, attachment.type, attachment.bytes, attachment.digest});
            if (!attached)
                return attached.error();
            ++m_attachments;
            m_attachmentDigest.add(taken.message).add(attachment.digest);
        }
        return {};
    }

    Result<void> insertPlace(const IncomingMail &mail, RowId message)
    {
        if (!mail.place)
            return {};
        const MailPlace &place = *mail.place;
        const Result<QSqlQuery *> added = m_place.run({message, place.mailbox, place.folder, place.uidValidity, place.uid, instantOrNull(place.internal)});
        if (!added)
            return added.error();
        m_places += (*added)->numRowsAffected();
        m_placeDigest.add(message).add(place.mailbox).add(place.folder).add(place.uidValidity).add(place.uid);
        return {};
    }

    WriteTransaction &m_transaction;
    const std::vector<IncomingMail> &m_mails;
    std::vector<TakenMail> m_taken;
    std::vector<MailThreads::Found> m_found;
    PreparedQuery m_known, m_insert, m_attach, m_place;
    QHash<QString, std::size_t> m_firsts; // of each digest in this batch
    qint64 m_messages = 0, m_attachments = 0, m_places = 0;
    ChainHash m_messageDigest, m_attachmentDigest, m_placeDigest;
};

} // namespace

Result<std::vector<TakenMail>> takeMail(WriteTransaction &transaction, const std::vector<IncomingMail> &mails)
{
    return Intake(transaction, mails).run();
}

Result<void> noteMailboxRead(WriteTransaction &transaction, RowId mailbox, qint64 uidValidity, qint64 lastUid)
{
    Connection &connection = transaction.connection();
    const Result<QVariant> known = connection.value(u"SELECT id FROM mailbox WHERE id = ?"_s, {mailbox});
    if (!known)
        return known.error();
    if (!known->isValid())
        return unknownRecord(u"mailbox"_s, mailbox);
    return ran(connection.query(u"UPDATE mailbox SET uid_validity = ?, last_uid = ?, version = version + 1 WHERE id = ? AND (uid_validity IS NULL OR uid_validity <> ? OR last_uid < ?)"_s,
                                {uidValidity, lastUid, mailbox, uidValidity, lastUid}));
}

Result<qint64> noteFiled(WriteTransaction &transaction, const MailPlace &folder, const std::vector<qint64> &uids)
{
    Result<QSqlQuery> update = transaction.connection().prepare(
        u"UPDATE message_place SET filed_at = ?, version = version + 1 WHERE mailbox_id = ? AND folder = ? AND uid_validity = ? AND uid = ? AND filed_at IS NULL"_s);
    if (!update)
        return update.error();
    qint64 count = 0;
    for (const qint64 uid : uids) {
        if (const Result<void> done = transaction.connection().run(*update, {transaction.entry().at.ms, folder.mailbox, folder.folder, folder.uidValidity, uid}); !done)
            return done.error();
        count += update->numRowsAffected();
    }
    return count;
}

Result<std::vector<UnfiledMail>> unfiledMail(Connection &connection, RowId mailbox)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT p.mailbox_id, p.folder, p.uid_validity, p.uid, p.internal_at, m.message_id FROM message_place p "
                                              "JOIN message m ON m.id = p.message_id WHERE p.mailbox_id = ? AND p.filed_at IS NULL ORDER BY p.id"_s,
                                              {mailbox});
    if (!rows)
        return rows.error();
    std::vector<UnfiledMail> all;
    while (rows->next()) {
        const QVariant internal = rows->value(4);
        all.push_back({{rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toLongLong(), rows->value(3).toLongLong(),
                        internal.isNull() ? std::nullopt : std::optional(Instant{internal.toLongLong()})},
                       rows->value(5).toString()});
    }
    return all;
}

Result<std::vector<MailAttachment>> mailAttachments(Connection &connection, RowId message)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT part, name, mime_type, bytes, content_digest FROM attachment WHERE message_id = ? ORDER BY id"_s, {message});
    if (!rows)
        return rows.error();
    std::vector<MailAttachment> all;
    while (rows->next())
        all.push_back({rows->value(0).toInt(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toLongLong(), rows->value(4).toString()});
    return all;
}

} // namespace pd::store
