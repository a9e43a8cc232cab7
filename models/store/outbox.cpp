// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"

#include "models/domain/mailaccount.h"
#include "models/domain/storederror.h"
#include "models/store/connection.h"
#include "models/store/mailaccounts.h"
#include "models/store/recordnames.h"
#include "models/store/replyscene.h"
#include "models/store/replytemplates.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

std::optional<Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
}

OutboxMail mailOf(const QSqlQuery &row)
{
    OutboxMail mail;
    mail.id = row.value(0).toLongLong();
    mail.kind = mailKindOf(row.value(1).toString());
    mail.state = mailStateOf(row.value(2).toString());
    mail.contact = optionalId(row.value(3));
    mail.order = optionalId(row.value(4));
    mail.orderNumber = row.value(5).toString();
    mail.recipient = row.value(6).toString();
    mail.subject = row.value(7).toString();
    mail.body = row.value(8).toString();
    mail.writtenAt = Instant{row.value(9).toLongLong()};
    mail.writtenBy = row.value(10).toString();
    Contact contact;
    contact.firstName = row.value(11).toString();
    contact.middleName = row.value(12).toString();
    contact.lastName = row.value(13).toString();
    contact.suffix = row.value(14).toString();
    mail.patron = contact.displayName();
    mail.request = optionalId(row.value(15));
    mail.language = row.value(16).toString();
    mail.messageId = row.value(17).toString();
    const bool held = row.value(18).toLongLong() >= heldUntilMs;
    mail.held = held && mail.state == MailState::Waiting;
    mail.notBefore = held ? std::nullopt : instantOf(row.value(18));
    mail.nextTry = instantOf(row.value(19));
    mail.sentAt = instantOf(row.value(20));
    mail.tries = row.value(21).toInt();
    mail.lastError = errorStored(row.value(22).toString());
    if (!row.value(23).isNull())
        mail.cameBack = CameBack{Instant{row.value(23).toLongLong()}, row.value(24).toString()};
    return mail;
}

class SqlOutboxReader final : public OutboxReader {
public:
    explicit SqlOutboxReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<std::vector<OutboxMail>> mails(bool waiting) override
    {
        const QString which = waiting ? u"WHERE b.state = 'waiting' "_s : QString();
        Result<QSqlQuery> rows = m_connection->query(
            u"SELECT b.id, b.kind, b.state, b.contact_id, b.order_id, COALESCE(o.number, ''), b.recipient, b.subject, b.body, b.written_at, b.written_by, "
            "c.first_name, c.middle_name, c.last_name, c.suffix, b.request_id, b.language, b.message_id, b.not_before, b.next_try_at, b.sent_at, b.tries, b.last_error, b.returned_at, b.returned_reason FROM outbox b LEFT JOIN ticket_order o ON o.id = b.order_id "
            "LEFT JOIN contact c ON c.id = b.contact_id %1ORDER BY b.id DESC"_s.arg(which));
        if (!rows)
            return rows.error();
        std::vector<OutboxMail> all;
        while (rows->next())
            all.push_back(mailOf(*rows));
        return all;
    }

    Result<QHash<RowId, Instant>> lastReminders() override
    {
        Result<QSqlQuery> rows = m_connection->query(u"SELECT order_id, max(written_at) FROM outbox WHERE kind = 'reminder' AND order_id IS NOT NULL "
                                                     "AND state NOT IN ('cancelled', 'failed') GROUP BY order_id"_s);
        if (!rows)
            return rows.error();
        QHash<RowId, Instant> last;
        while (rows->next())
            last.insert(rows->value(0).toLongLong(), Instant{rows->value(1).toLongLong()});
        return last;
    }

    Result<std::vector<reply::Template>> templates() override { return readTemplates(*m_connection); }
    Result<std::optional<MailAccount>> account() override { return readMailAccount(*m_connection); }
    Result<reply::Scene> scene(RowId request, Instant at) override { return readReplyScene(*m_connection, request, at); }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace

std::unique_ptr<OutboxReader> makeOutboxReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlOutboxReader>(std::move(connection));
}

Result<std::optional<Instant>> lastReminder(Connection &connection, RowId order)
{
    const Result<QVariant> last = connection.value(
        u"SELECT max(written_at) FROM outbox WHERE kind = 'reminder' AND order_id = ? AND state NOT IN ('cancelled', 'failed')"_s, {order});
    if (!last)
        return last.error();
    return last->isNull() ? std::optional<Instant>() : std::optional(Instant{last->toLongLong()});
}

Result<Contact> readAddressee(Connection &connection, RowId contact)
{
    Result<QSqlQuery> row = connection.query(
        u"SELECT email, deceased, opted_out_of_email, do_not_mail, source_deleted, COALESCE(merged_into, '') FROM contact WHERE id = ?"_s, {contact});
    if (!row)
        return row.error();
    if (!row->next())
        return unknownRecord(u"contact"_s, contact);
    Contact found;
    found.id = contact;
    found.email = row->value(0).toString();
    found.deceased = row->value(1).toInt() != 0;
    found.optedOutOfEmail = row->value(2).toInt() != 0;
    found.doNotMail = row->value(3).toInt() != 0;
    found.sourceDeleted = row->value(4).toInt() != 0;
    found.mergedInto = row->value(5).toString();
    return found;
}

Result<RowId> addMail(WriteTransaction &transaction, const NewMail &mail, std::optional<RowId> contact)
{
    const JournalEntry &entry = transaction.entry();
    const Result<QVariant> added = transaction.connection().value(
        u"INSERT INTO outbox (kind, order_id, payment_id, contact_id, recipient, subject, body, written_at, written_by, not_before, request_id, in_reply_to, reference_ids, language) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {mailKindName(mail.kind), mail.order ? QVariant(mail.order) : QVariant(), orNull(mail.payment), orNull(contact), mail.recipient, mail.subject, mail.body, entry.at.ms, entry.who,
         mail.held ? heldUntilMs : entry.at.ms + mailDelayMs, orNull(mail.request), mail.inReplyTo, mail.references.join(u' '), mail.language});
    return added ? Result<RowId>(added->toLongLong()) : added.error();
}

Result<RowId> cancelMail(WriteTransaction &transaction, RowId mail)
{
    Connection &connection = transaction.connection();
    Result<QSqlQuery> row = connection.query(u"SELECT state, COALESCE(order_id, 0) FROM outbox WHERE id = ?"_s, {mail});
    if (!row)
        return row.error();
    if (!row->next())
        return unknownRecord(u"mail"_s, mail);
    const MailState state = mailStateOf(row->value(0).toString());
    const RowId order = row->value(1).toLongLong();
    row->finish();
    if (state != MailState::Waiting && state != MailState::Failed)
        return Error{ErrorCode::MailNotWaiting, {{u"id"_s, QString::number(mail)}, {u"state"_s, mailStateName(state)}}, {}};
    const Result<void> done = ran(connection.query(u"UPDATE outbox SET state = 'cancelled', version = version + 1 WHERE id = ?"_s, {mail}));
    return done ? Result<RowId>(order) : done.error();
}

} // namespace pd::store
