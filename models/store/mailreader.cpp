// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailreader.h"

#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/sqlvalues.h"
#include "models/store/wishdoubt.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

std::optional<Instant> optionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
}

StoredMail mailOf(const QSqlQuery &row)
{
    StoredMail mail;
    mail.id = row.value(0).toLongLong();
    MailMessage &m = mail.message;
    m.kind = messageKindOf(row.value(1).toString());
    m.kindReason = kindReasonOf(row.value(2).toString());
    m.messageId = row.value(3).toString();
    m.digest = row.value(4).toString();
    m.subject = row.value(5).toString();
    m.from = {row.value(6).toString(), row.value(7).toString()};
    m.to = row.value(8).toString().split(u'\n', Qt::SkipEmptyParts);
    m.replyTo = row.value(9).toString();
    m.inReplyTo = row.value(10).toString();
    m.references = row.value(11).toString().split(u' ', Qt::SkipEmptyParts);
    mail.received = optionalInstant(row.value(12));
    m.sent = optionalInstant(row.value(13));
    m.text = row.value(14).toString();
    m.genuine = genuineOf(row.value(15).toString());
    m.genuineReason = genuineReasonOf(row.value(16).toString());
    m.guessed = row.value(17).toInt() != 0;
    m.bytes = row.value(18).toLongLong();
    mail.request = optionalId(row.value(19));
    mail.kept = row.value(20).toInt() != 0;
    return mail;
}

StoredRequest requestOf(const QSqlQuery &row)
{
    StoredRequest request;
    request.id = row.value(0).toLongLong();
    request.source = row.value(1).toString();
    request.state = row.value(2).toString();
    request.received = Instant{row.value(3).toLongLong()};
    request.contact = optionalId(row.value(4));
    request.order = optionalId(row.value(5));
    request.series = optionalId(row.value(6));
    request.fallback = row.value(7).toString();
    request.priority = row.value(8).toInt();
    request.note = row.value(9).toString();
    request.assignee = row.value(10).toString();
    request.due = row.value(11).toString();
    request.duplicateOf = optionalId(row.value(12));
    request.language = row.value(13).toString();
    request.currentSeats = row.value(14).toString();
    request.since = row.value(15).toString();
    request.corrected = row.value(16).toString().split(u' ', Qt::SkipEmptyParts);
    request.reason = row.value(17).toString();
    request.snoozedUntil = row.value(18).toString();
    request.mergedInto = optionalId(row.value(19));
    request.splitFrom = optionalId(row.value(20));
    request.filledWith = row.value(21).toString();
    return request;
}

StoredWish wishOf(const QSqlQuery &row)
{
    const QVariant number = row.value(3), confidence = row.value(4);
    return {row.value(1).toString(),
            row.value(2).toString(),
            number.isNull() ? std::nullopt : std::optional(number.toInt()),
            confidence.isNull() ? std::nullopt : std::optional(confidence.toDouble()),
            row.value(5).toString(),
            row.value(6).toString(),
            optionalId(row.value(7)),
            {row.value(8).toInt(), row.value(9).toInt()},
            row.value(10).toLongLong(),
            row.value(11).toInt() != 0 ? FactDoubt::NotVerified : FactDoubt::None};
}

StoredFact factOf(const QSqlQuery &row)
{
    return {understanding::factFieldNamed(row.value(1).toString()).value_or(understanding::FactField::Order),
            row.value(2).toString(),
            row.value(3).toDouble(),
            factDoubtOf(row.value(4).toString()),
            optionalId(row.value(5)),
            {row.value(6).toInt(), row.value(7).toInt()}};
}

// What was not read lies where it was moved to, or still in the folder that it came from.
Result<void> addFolders(Connection &connection, std::vector<StoredMail> &all)
{
    for (StoredMail &mail : all) {
        if (mail.message.kindReason != KindReason::TooLarge)
            continue;
        Result<QSqlQuery> row = connection.query(u"SELECT b.name, CASE WHEN p.filed_at IS NULL THEN p.folder ELSE b.processed_folder END FROM message_place p "
                                                 "JOIN mailbox b ON b.id = p.mailbox_id WHERE p.message_id = ? ORDER BY p.id DESC LIMIT 1"_s,
                                                 {mail.id});
        if (!row)
            return row.error();
        if (row->next())
            mail.whole = MailFolder{row->value(0).toString(), row->value(1).toString()};
    }
    return {};
}

Result<std::vector<StoredMail>> mailsWhere(Connection &connection, const QString &which, const QVariantList &values, const QString &order)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT m.id, m.kind, m.kind_reason, m.message_id, m.content_digest, m.subject, m.from_address, m.from_name, m.to_addresses, m.reply_to, m.in_reply_to, "
        "m.reference_ids, m.received_at, m.sent_at, m.text, m.genuine, m.genuine_reason, m.guessed, m.bytes, m.request_id, "
        "CASE WHEN COALESCE(length(m.raw), -1) >= m.bytes THEN 1 ELSE 0 END FROM message m "
        "LEFT JOIN change_request r ON r.id = m.request_id WHERE %1 ORDER BY m.id %2"_s.arg(which, order),
        values);
    if (!rows)
        return rows.error();
    std::vector<StoredMail> all;
    QHash<RowId, std::size_t> places;
    while (rows->next()) {
        places.insert(rows->value(0).toLongLong(), all.size());
        all.push_back(mailOf(*rows));
    }
    rows->finish();
    Result<QSqlQuery> attached = connection.query(u"SELECT a.message_id, a.part, a.name, a.mime_type, a.bytes, a.content_digest FROM attachment a "
                                                     "JOIN message m ON m.id = a.message_id LEFT JOIN change_request r ON r.id = m.request_id WHERE %1 ORDER BY a.id"_s.arg(which),
                                                     values);
    if (!attached)
        return attached.error();
    while (attached->next()) {
        const auto place = places.constFind(attached->value(0).toLongLong());
        if (place != places.constEnd())
            all[*place].message.attachments.push_back({attached->value(1).toInt(), attached->value(2).toString(), attached->value(3).toString(),
                                                       attached->value(4).toLongLong(), attached->value(5).toString()});
    }
    attached->finish();
    const Result<void> found = addFolders(connection, all);
    return found ? Result<std::vector<StoredMail>>(std::move(all)) : found.error();
}

class SqlMailReader final : public MailReader {
public:
    explicit SqlMailReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<std::vector<StoredMail>> mails(std::optional<MessageKind> kind) override
    {
        return kind ? mailsWhere(*m_connection, u"m.kind = ?"_s, {messageKindName(*kind)}, u"DESC"_s) : mailsWhere(*m_connection, u"1 = 1"_s, {}, u"DESC"_s);
    }

    Result<std::vector<StoredRequest>> requests(const QString &state) override
    {
        return state.isEmpty() ? requestsWhere(u"1 = 1"_s, {}) : requestsWhere(u"r.state = ?"_s, {state});
    }

    Result<StoredRequest> request(RowId id) override
    {
        Result<std::vector<StoredRequest>> found = requestsWhere(u"r.id = ?"_s, {id});
        if (!found)
            return found.error();
        if (found->empty())
            return Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(id)}}, {}};
        return std::move(found->front());
    }

private:
    Result<std::vector<StoredRequest>> requestsWhere(const QString &which, const QVariantList &values)
    {
        Result<QSqlQuery> rows = m_connection->query(u"SELECT r.id, r.source, r.state, r.received_at, r.contact_id, r.order_id, r.series_id, COALESCE(r.fallback, ''), r.priority, r.note, "
                                                     "r.assignee, COALESCE(r.due_on, ''), r.duplicate_of_id, r.language, r.current_seats, COALESCE(r.seats_since_on, ''), r.corrected, "
                                                     "COALESCE(x.name, ''), COALESCE(r.snoozed_until, ''), r.merged_into_id, r.split_from_id, r.filled_with "
                                                     "FROM change_request r LEFT JOIN request_reason x ON x.id = r.reason_id WHERE %1 ORDER BY r.id"_s.arg(which),
                                                     values);
        if (!rows)
            return rows.error();
        std::vector<StoredRequest> all;
        QHash<RowId, std::size_t> places;
        while (rows->next()) {
            places.insert(rows->value(0).toLongLong(), all.size());
            all.push_back(requestOf(*rows));
        }
        rows->finish();
        const auto into = [&](const QString &sql, const std::function<void(StoredRequest &, const QSqlQuery &)> &add) -> Result<void> {
            Result<QSqlQuery> parts = m_connection->query(sql.arg(which), values);
            if (!parts)
                return parts.error();
            while (parts->next()) {
                if (const auto place = places.constFind(parts->value(0).toLongLong()); place != places.constEnd())
                    add(all[*place], *parts);
            }
            return {};
        };
        const auto wishes = into(u"SELECT w.request_id, COALESCE(k.code, k.name), w.detail, w.number, w.confidence, k.asks, COALESCE(k.code, ''), w.message_id, w.span_start, w.span_length, w.id, "_s + doubtfulWish()
                                     + u" FROM request_wish w JOIN request_kind k ON k.id = w.kind_id JOIN change_request r ON r.id = w.request_id WHERE %1 ORDER BY w.id"_s,
                                 [](StoredRequest &request, const QSqlQuery &row) { request.wishes.push_back(wishOf(row)); });
        if (!wishes)
            return wishes.error();
        const auto facts = into(u"SELECT f.request_id, f.field, f.value, f.confidence, f.doubt, f.message_id, f.span_start, f.span_length FROM request_fact f "
                                "JOIN change_request r ON r.id = f.request_id WHERE %1 ORDER BY f.id"_s,
                                [](StoredRequest &request, const QSqlQuery &row) { request.facts.push_back(factOf(row)); });
        if (!facts)
            return facts.error();
        const auto conflicts = into(u"SELECT c.request_id, c.kind, c.what, c.dates, c.all_dates FROM request_conflict c JOIN change_request r ON r.id = c.request_id WHERE %1 ORDER BY c.id"_s,
                                    [](StoredRequest &request, const QSqlQuery &row) {
                                        request.conflicts.push_back({conflictOf(row.value(1).toString()), row.value(2).toString(), row.value(3).toInt(), row.value(4).toInt()});
                                    });
        if (!conflicts)
            return conflicts.error();
        Result<std::vector<StoredMail>> mails = mailsWhere(*m_connection, which + u" AND r.id IS NOT NULL"_s, values, u"ASC"_s);
        if (!mails)
            return mails.error();
        for (StoredMail &mail : *mails) {
            if (const auto place = places.constFind(mail.request.value_or(0)); place != places.constEnd())
                all[*place].thread.push_back(std::move(mail));
        }
        return all;
    }

    std::shared_ptr<Connection> m_connection;
};

} // namespace

Result<StoredMail> readMail(Connection &connection, RowId id)
{
    Result<std::vector<StoredMail>> found = mailsWhere(connection, u"m.id = ?"_s, {id}, u"ASC"_s);
    if (!found)
        return found.error();
    return found->empty() ? Result<StoredMail>(unknownRecord(u"message"_s, id)) : Result<StoredMail>(std::move(found->front()));
}

std::unique_ptr<MailReader> makeMailReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlMailReader>(std::move(connection));
}

} // namespace pd::store
