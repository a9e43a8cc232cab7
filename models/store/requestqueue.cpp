// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestqueue.h"

#include "models/domain/filedmail.h"
#include "models/domain/rawmailreader.h"
#include "models/store/connection.h"
#include "models/store/mailapart.h"
#include "models/store/rawmail.h"
#include "models/store/mailpatterns.h"
#include "models/store/mailreader.h"
#include "models/store/recordnames.h"
#include "models/store/requestclaims.h"
#include "models/store/requestdrafts.h"
#include "models/store/requeststates.h"
#include "models/store/requestwords.h"
#include "models/store/sqlvalues.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr int wordsShown = 160; // of a message, in the list

QueuedRequest requestOf(const QSqlQuery &row)
{
    QueuedRequest request;
    request.id = row.value(0).toLongLong();
    request.facts = {row.value(1).toString(), optionalId(row.value(2)),  row.value(3).toString(), row.value(4).toInt(),
                     row.value(5).toString(), row.value(6).toString(), row.value(7).toString(), row.value(8).toString()};
    request.source = row.value(9).toString();
    request.received = request.newest = Instant{row.value(10).toLongLong()};
    request.contact = optionalId(row.value(11));
    if (request.contact)
        request.patron = displayNameOf(row, 12);
    request.order = optionalId(row.value(16));
    request.orderNumber = row.value(17).toString();
    request.series = optionalId(row.value(18));
    request.seriesName = row.value(19).toString();
    request.currentSeats = row.value(20).toString();
    request.since = row.value(21).toString();
    request.reasonName = row.value(22).toString();
    request.duplicateOf = optionalId(row.value(23));
    request.splitFrom = optionalId(row.value(24));
    request.filledWith = row.value(25).toString();
    request.language = row.value(26).toString();
    request.unread = true;
    return request;
}

class SqlRequestQueueReader final : public RequestQueueReader, public RequestWordsReader, public RawMailReader, public FiledMailReader {
public:
    explicit SqlRequestQueueReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<std::vector<QueuedRequest>> queue(Instant now, int finished) override
    {
        Result<std::vector<QueuedRequest>> open = requestsWhere(u"r.merged_into_id IS NULL AND r.state IN ('new', 'inProgress', 'waiting')"_s, {}, now);
        if (!open || finished <= 0)
            return open;
        Result<std::vector<QueuedRequest>> closed = requestsWhere(
            u"r.id IN (SELECT id FROM change_request WHERE merged_into_id IS NULL AND state IN ('filled', 'notPossible', 'withdrawn') ORDER BY id DESC LIMIT ?)"_s, {finished}, now);
        if (!closed)
            return closed;
        open->insert(open->end(), std::make_move_iterator(closed->begin()), std::make_move_iterator(closed->end()));
        return open;
    }

    Result<std::vector<QueuedRequest>> ofContact(RowId contact, Instant now) override { return requestsWhere(u"r.merged_into_id IS NULL AND r.contact_id = ?"_s, {contact}, now); }

    Result<RequestCase> open(RowId id, Instant now) override
    {
        if (const Result<RequestFacts> known = readRequestFacts(*m_connection, id); !known)
            return known.error();
        Result<std::vector<QueuedRequest>> request = requestsWhere(u"r.id = ?"_s, {id}, now);
        if (!request)
            return request.error();
        Result<StoredRequest> stored = makeMailReader(m_connection)->request(id);
        if (!stored)
            return stored.error();
        Result<std::vector<RequestDraft>> drafts = readDrafts(*m_connection, id);
        Result<RequestDesk> at = desk(id, now);
        if (!drafts || !at)
            return !drafts ? drafts.error() : at.error();
        request->front().wishes = std::move(stored->wishes); // with where they stand
        request->front().corrected = std::move(stored->corrected);
        return RequestCase{std::move(request->front()), std::move(stored->facts), std::move(stored->conflicts), std::move(stored->thread), *std::move(drafts), *std::move(at)};
    }

    Result<RequestDesk> desk(RowId id, Instant now) override { return readRequestDesk(*m_connection, id, now); }

    Result<std::vector<RequestReason>> reasons() override
    {
        Result<QSqlQuery> rows = m_connection->query(u"SELECT id, state, name, active FROM request_reason ORDER BY state, place, id"_s);
        if (!rows)
            return rows.error();
        std::vector<RequestReason> all;
        while (rows->next())
            all.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toInt() != 0});
        return all;
    }

    Result<std::vector<RequestKind>> kinds() override
    {
        Result<QSqlQuery> rows = m_connection->query(u"SELECT id, name, COALESCE(code, ''), active, asks FROM request_kind ORDER BY place, name"_s);
        if (!rows)
            return rows.error();
        std::vector<RequestKind> all;
        while (rows->next())
            all.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toInt() != 0, rows->value(4).toString()});
        return all;
    }

    Result<std::vector<RequestWord>> words() override { return readWords(*m_connection); }
    Result<std::vector<MailPattern>> patterns() override { return readPatterns(*m_connection); }

    Result<std::vector<FiledMail>> filed(int most) override { return filedMails(*m_connection, most); }
    Result<StoredMail> mail(RowId id) override { return readMail(*m_connection, id); }

    Result<bool> keepsRaw(RowId message) override { return keepsRawMail(*m_connection, message); }
    Result<std::optional<QByteArray>> raw(RowId message) override { return rawMail(*m_connection, message); }

    Result<QStringList> assignees() override
    {
        Result<QSqlQuery> rows = m_connection->query(u"SELECT DISTINCT assignee FROM change_request WHERE assignee <> '' ORDER BY assignee"_s);
        if (!rows)
            return rows.error();
        QStringList all;
        while (rows->next())
            all.append(rows->value(0).toString());
        return all;
    }

private:
    // A few statements for all of them, whatever their number.
    Result<std::vector<QueuedRequest>> requestsWhere(const QString &which, const QVariantList &values, Instant now)
    {
        Result<QSqlQuery> rows = m_connection->query(
            u"SELECT r.id, r.state, r.reason_id, r.assignee, r.priority, r.due_on, r.snoozed_until, r.note, r.fallback, r.source, r.received_at, r.contact_id, c.first_name, c.middle_name, "
            "c.last_name, c.suffix, r.order_id, COALESCE(o.number, ''), COALESCE(r.series_id, o.series_id), COALESCE(s.name, ''), r.current_seats, r.seats_since_on, COALESCE(x.name, ''), "
            "r.duplicate_of_id, r.split_from_id, r.filled_with, r.language FROM change_request r LEFT JOIN contact c ON c.id = r.contact_id LEFT JOIN ticket_order o ON o.id = r.order_id "
            "LEFT JOIN series s ON s.id = COALESCE(r.series_id, o.series_id) LEFT JOIN request_reason x ON x.id = r.reason_id WHERE %1 ORDER BY r.id"_s.arg(which),
            values);
        if (!rows)
            return rows.error();
        std::vector<QueuedRequest> all;
        m_places.clear();
        while (rows->next()) {
            m_places.insert(rows->value(0).toLongLong(), all.size());
            all.push_back(requestOf(*rows));
        }
        rows->finish();
        if (all.empty())
            return all;
        for (const auto add : {&SqlRequestQueueReader::addWishes, &SqlRequestQueueReader::addMessages, &SqlRequestQueueReader::addAnswers, &SqlRequestQueueReader::addPeople}) {
            if (const Result<void> added = (this->*add)(all, which, values, now); !added)
                return added.error();
        }
        return all;
    }

    QueuedRequest *find(std::vector<QueuedRequest> &all, const QVariant &id) const
    {
        const auto place = m_places.constFind(id.toLongLong());
        return place == m_places.constEnd() ? nullptr : &all[*place];
    }

    Result<void> addWishes(std::vector<QueuedRequest> &all, const QString &which, const QVariantList &values, Instant)
    {
        Result<QSqlQuery> rows = m_connection->query(u"SELECT w.request_id, COALESCE(k.code, k.name), w.detail, w.number, w.confidence, k.asks, COALESCE(k.code, '') FROM request_wish w JOIN change_request r ON r.id = w.request_id "
                                                     "JOIN request_kind k ON k.id = w.kind_id WHERE %1 ORDER BY w.id"_s.arg(which),
                                                     values);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (QueuedRequest *request = find(all, rows->value(0))) {
                StoredWish &wish = request->wishes.emplace_back();
                wish.kind = rows->value(1).toString();
                wish.detail = rows->value(2).toString();
                if (!rows->isNull(3))
                    wish.number = rows->value(3).toInt();
                if (!rows->isNull(4))
                    wish.confidence = rows->value(4).toDouble();
                wish.asks = rows->value(5).toString();
                wish.code = rows->value(6).toString();
            }
        }
        return {};
    }

    // Automatic answers are no news.
    Result<void> addMessages(std::vector<QueuedRequest> &all, const QString &which, const QVariantList &values, Instant)
    {
        Result<QSqlQuery> rows = m_connection->query(u"SELECT m.request_id, m.from_address, m.subject, substr(m.text, 1, %2), COALESCE(m.received_at, m.taken_in_at) FROM message m "
                                                     "JOIN change_request r ON r.id = m.request_id WHERE m.kind <> 'automatic' AND %1 ORDER BY m.id"_s.arg(which).arg(wordsShown),
                                                     values);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            QueuedRequest *request = find(all, rows->value(0));
            if (!request)
                continue;
            if (request->messages++ == 0) {
                request->from = rows->value(1).toString();
                request->subject = rows->value(2).toString();
                request->words = rows->value(3).toString().simplified();
            }
            request->newest = std::max(request->newest, Instant{rows->value(4).toLongLong()});
        }
        return {};
    }

    // One that came back is news, as long as it is the newest.
    Result<void> addAnswers(std::vector<QueuedRequest> &all, const QString &which, const QVariantList &values, Instant)
    {
        Result<QSqlQuery> rows = m_connection->query(u"SELECT b.request_id, b.returned_at, b.returned_reason FROM outbox b JOIN change_request r ON r.id = b.request_id "
                                                     "WHERE b.kind = 'reply' AND b.state <> 'cancelled' AND %1 ORDER BY b.id"_s.arg(which),
                                                     values);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            QueuedRequest *request = find(all, rows->value(0));
            if (!request)
                continue;
            const bool back = !rows->value(1).isNull();
            request->cameBack = back ? std::optional(CameBack{Instant{rows->value(1).toLongLong()}, rows->value(2).toString()}) : std::nullopt;
        }
        for (QueuedRequest &request : all) {
            if (request.cameBack)
                request.newest = std::max(request.newest, request.cameBack->at);
        }
        return {};
    }

    Result<void> addPeople(std::vector<QueuedRequest> &all, const QString &which, const QVariantList &values, Instant now)
    {
        Result<QSqlQuery> seen = m_connection->query(u"SELECT p.request_id, max(p.seen_at) FROM request_presence p JOIN change_request r ON r.id = p.request_id WHERE %1 GROUP BY p.request_id"_s.arg(which), values);
        if (!seen)
            return seen.error();
        while (seen->next()) {
            if (QueuedRequest *request = find(all, seen->value(0)))
                request->unread = request->newest.ms > seen->value(1).toLongLong();
        }
        seen->finish();
        Result<QSqlQuery> claims = m_connection->query(u"SELECT q.request_id, q.who FROM request_claim q JOIN change_request r ON r.id = q.request_id WHERE q.expires_at > ? AND %1"_s.arg(which),
                                                       QVariantList{now.ms} + values);
        if (!claims)
            return claims.error();
        while (claims->next()) {
            if (QueuedRequest *request = find(all, claims->value(0)))
                request->heldBy = claims->value(1).toString();
        }
        return {};
    }

    std::shared_ptr<Connection> m_connection;
    QHash<RowId, std::size_t> m_places; // of the requests that are being read
};

} // namespace

std::unique_ptr<RequestQueueReader> makeRequestQueueReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlRequestQueueReader>(std::move(connection));
}

} // namespace pd::store
