// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestmerge.h"

#include "models/store/confirmedwishes.h"
#include "models/store/connection.h"
#include "models/store/mailapart.h"
#include "models/store/notespans.h"
#include "models/store/requeststates.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/tableinfo.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// What a request may have, or lack.
struct Whole {
    RequestFacts facts;
    std::optional<RowId> contact, order, series;
    QString seats, since;
    QStringList corrected; // what staff have said of it
};

Error refused(const QString &reason, RowId request)
{
    return {ErrorCode::ActionRefused, {{u"reason"_s, reason}, {u"request"_s, request}}, {}};
}

Result<Whole> readWhole(Connection &connection, RowId request)
{
    Result<RequestFacts> facts = readRequestFacts(connection, request);
    if (!facts)
        return facts.error();
    Result<QSqlQuery> row = connection.query(u"SELECT contact_id, order_id, series_id, current_seats, seats_since_on, corrected FROM change_request WHERE id = ?"_s, {request});
    if (!row)
        return row.error();
    row->next();
    return Whole{*std::move(facts), optionalId(row->value(0)), optionalId(row->value(1)), optionalId(row->value(2)), row->value(3).toString(), row->value(4).toString(),
                 row->value(5).toString().split(u' ', Qt::SkipEmptyParts)};
}

// The earlier one of two days, or the only one.
QString earlier(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : std::min(a, b);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString bothNotes(const Whole &was, const Whole &more)
{
    QStringList notes{was.facts.note, more.facts.note};
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes.join(u'\n');
}

// What staff have said of either: of wishes all of it, since all wishes are its now; of a field what they said of the value that it has now.
QString bothCorrected(const Whole &was, const Whole &more)
{
    QStringList lacks;
    for (const auto &[field, has] : {std::pair(u"contact"_s, was.contact.has_value()), std::pair(u"order"_s, was.order.has_value()), std::pair(u"series"_s, was.series.has_value()),
                                     std::pair(u"since"_s, !was.since.isEmpty()), std::pair(u"fallback"_s, !was.facts.fallback.isEmpty())}) {
        if (!has)
            lacks.append(field);
    }
    QStringList all = was.corrected;
    for (const QString &said : more.corrected) {
        if (said == "wishes"_L1 || said.startsWith("confirmed="_L1) || lacks.contains(said))
            all.append(said);
    }
    all.removeDuplicates();
    return all.isEmpty() ? u""_s : all.join(u' ');
}

// `into` gets what it lacks.
Result<void> complete(Connection &connection, RowId into, const Whole &was, const Whole &more)
{
    return ran(connection.query(
        u"UPDATE change_request SET contact_id = ?, order_id = ?, series_id = ?, current_seats = ?, seats_since_on = ?, fallback = ?, priority = ?, note = ?, assignee = ?, due_on = ?, "
        "corrected = ?, snoozed_until = NULL, version = version + 1 WHERE id = ?"_s,
        {orNull(was.contact ? was.contact : more.contact), orNull(was.order ? was.order : more.order), orNull(was.series ? was.series : more.series),
         was.seats.isEmpty() ? more.seats : was.seats, textOrNull(was.since.isEmpty() ? more.since : was.since),
         textOrNull(was.facts.fallback.isEmpty() ? more.facts.fallback : was.facts.fallback), std::min(was.facts.priority, more.facts.priority), bothNotes(was, more),
         was.facts.assignee.isEmpty() ? more.facts.assignee : was.facts.assignee, textOrNull(earlier(was.facts.due, more.facts.due)), bothCorrected(was, more), into}));
}

// Those that wish the same as `from` wish the same as `into` now, which waits for none of them: in a ring none would be planned.
Result<void> moveDuplicates(Connection &connection, RowId from, RowId into)
{
    const Result<void> freed = ran(connection.query(u"UPDATE change_request SET duplicate_of_id = NULL, version = version + 1 WHERE id = ? AND ? IN ("
                                                    "WITH RECURSIVE up (id) AS (SELECT duplicate_of_id FROM change_request WHERE id = ? UNION "
                                                    "SELECT r.duplicate_of_id FROM up JOIN change_request r ON r.id = up.id) SELECT id FROM up WHERE id IS NOT NULL)"_s,
                                                    {into, from, into}));
    return freed ? ran(connection.query(u"UPDATE change_request SET duplicate_of_id = ?, version = version + 1 WHERE duplicate_of_id = ?"_s, {into, from})) : freed;
}

// Whatever refers to a request: tables that come later, too.
Result<void> moveAll(Connection &connection, RowId from, RowId into)
{
    const Result<std::vector<TableInfo>> tables = readTables(connection);
    if (!tables)
        return tables.error();
    for (const TableInfo &table : *tables) {
        if (!table.isJournalled() || !table.has(u"request_id"_s))
            continue;
        if (const Result<void> moved = ran(connection.query(u"UPDATE %1 SET request_id = ?, version = version + 1 WHERE request_id = ?"_s.arg(table.name), {into, from})); !moved)
            return moved;
    }
    return {};
}

// Those of `ids` that are the request's, all of them or an error.
Result<void> allOf(Connection &connection, const QString &table, RowId request, const std::vector<RowId> &ids)
{
    const Result<QVariant> count = connection.value(u"SELECT count(*) FROM %1 WHERE request_id = ? AND id IN (%2)"_s.arg(table, idList(ids)), {request});
    if (!count)
        return count.error();
    return count->toLongLong() == qint64(ids.size()) ? Result<void>() : Result<void>(refused(u"requestSplit"_s, request));
}

// A part of what hangs on it goes over; what was read in a message goes with that.
Result<void> moveParts(Connection &connection, RowId from, RowId into, const SplitParts &parts)
{
    const Result<std::vector<TableInfo>> tables = readTables(connection);
    if (!tables)
        return tables.error();
    for (const TableInfo &table : *tables) {
        if (!table.isJournalled() || !table.has(u"request_id"_s))
            continue;
        QStringList which;
        if (table.name == "message"_L1)
            which << u"id IN (%1)"_s.arg(idList(parts.messages));
        else if (table.has(u"message_id"_s) && table.column(u"message_id"_s)->type != "text"_L1)
            which << u"message_id IN (%1)"_s.arg(idList(parts.messages));
        if (table.name == "request_wish"_L1)
            which << u"id IN (%1)"_s.arg(idList(parts.wishes));
        if (which.isEmpty())
            continue;
        if (const Result<void> moved = ran(connection.query(u"UPDATE %1 SET request_id = ?, version = version + 1 WHERE request_id = ? AND (%2)"_s.arg(table.name, which.join(u" OR "_s)), {into, from}));
            !moved)
            return moved;
    }
    return {};
}

Result<RowId> wishLike(Connection &connection, RowId request, const StoredWish &wish)
{
    const Result<QVariant> found = connection.value(u"SELECT min(w.id) FROM request_wish w JOIN request_kind k ON k.id = w.kind_id WHERE w.request_id = ? AND COALESCE(k.code, k.name) = ? AND w.detail = ? "
                                                    "AND COALESCE(w.message_id, 0) = ?"_s,
                                                    {request, wish.kind, wish.detail, wish.message.value_or(0)});
    if (!found)
        return found.error();
    return found->isNull() ? Result<RowId>(refused(u"requestSplit"_s, request)) : Result<RowId>(found->toLongLong());
}

// What hangs on it now is filed as the request itself says.
Result<void> fileAsItSays(Connection &connection, RowId request, std::optional<RowId> reason)
{
    const Result<bool> none = saysNoRequest(connection, reason);
    if (!none)
        return none.error();
    return *none ? fileApart(connection, request) : fileForPeople(connection, request);
}

Result<qint64> countOf(Connection &connection, const QString &table, RowId request)
{
    const Result<QVariant> count = connection.value(u"SELECT count(*) FROM %1 WHERE request_id = ?"_s.arg(table), {request});
    return count ? Result<qint64>(count->toLongLong()) : count.error();
}

} // namespace

Result<void> mergeRequest(WriteTransaction &transaction, RowId from, RowId into)
{
    Connection &connection = transaction.connection();
    if (from == into)
        return refused(u"requestItself"_s, from);
    const Result<Whole> was = readWhole(connection, into);
    const Result<Whole> more = readWhole(connection, from);
    if (!was || !more)
        return !was ? was.error() : more.error();
    if (was->contact && more->contact && *was->contact != *more->contact)
        return refused(u"requestsOfTwo"_s, from);
    if (was->order && more->order && *was->order != *more->order) // one order's seats would be forgotten
        return refused(u"requestsOfTwoOrders"_s, from);
    for (const auto &[request, whole] : {std::pair(from, &*more), std::pair(into, &*was)}) {
        if (const Result<void> moved = moveNoteSpans(connection, request, whole->facts.note, bothNotes(*was, *more)); !moved)
            return moved;
    }
    if (const Result<void> moved = moveAll(connection, from, into); !moved)
        return moved;
    if (const Result<void> filed = fileAsItSays(connection, into, was->facts.reason); !filed)
        return filed;
    if (const Result<void> completed = complete(connection, into, *was, *more); !completed)
        return completed;
    if (const Result<void> duplicates = moveDuplicates(connection, from, into); !duplicates)
        return duplicates;
    return ran(connection.query(u"UPDATE change_request SET merged_into_id = ?, state = 'withdrawn', snoozed_until = NULL, version = version + 1 WHERE id = ?"_s, {into, from}));
}

Result<RowId> splitRequest(WriteTransaction &transaction, RowId from, const SplitParts &asked)
{
    Connection &connection = transaction.connection();
    SplitParts parts = asked;
    for (const StoredWish &wish : asked.shown) {
        const Result<RowId> id = wishLike(connection, from, wish);
        if (!id)
            return id;
        parts.wishes.push_back(*id);
    }
    if (const Result<RequestFacts> known = readRequestFacts(connection, from); !known)
        return known.error();
    const Result<qint64> messages = countOf(connection, u"message"_s, from), wishes = countOf(connection, u"request_wish"_s, from);
    if (!messages || !wishes)
        return !messages ? messages.error() : wishes.error();
    const qint64 goes = qint64(parts.messages.size() + parts.wishes.size());
    const bool allMessages = *messages > 0 && qint64(parts.messages.size()) == *messages;
    if (goes == 0 || goes == *messages + *wishes || allMessages)
        return refused(u"requestSplit"_s, from);
    for (const auto &[table, ids] : {std::pair(u"message"_s, parts.messages), std::pair(u"request_wish"_s, parts.wishes)}) {
        if (const Result<void> own = allOf(connection, table, from, ids); !own)
            return own.error();
    }
    const QString note = parts.messages.empty() ? u"CASE source WHEN 'mail' THEN '' ELSE note END"_s : u"''"_s; // the words in which a wish was typed go with it
    const Result<QVariant> made = connection.value(
        u"INSERT INTO change_request (source, received_at, contact_id, order_id, series_id, current_seats, seats_since_on, fallback, priority, assignee, due_on, state, note, language, corrected, split_from_id) "
        "SELECT source, COALESCE((SELECT min(received_at) FROM message WHERE id IN (%1)), received_at), contact_id, order_id, series_id, current_seats, seats_since_on, fallback, priority, "
        "assignee, due_on, 'new', %2, language, corrected, id FROM change_request WHERE id = ? RETURNING id"_s.arg(idList(parts.messages), note),
        {from});
    if (!made)
        return made.error();
    const RowId into = made->toLongLong();
    Result<void> moved = moveParts(connection, from, into, parts);
    for (const RowId request : {from, into}) {
        if (moved)
            moved = keepConfirmed(connection, request);
    }
    const Result<void> filed = moved ? fileForPeople(connection, into) : moved; // it is new, whatever the other one is
    return filed ? Result<RowId>(into) : filed.error();
}

} // namespace pd::store
