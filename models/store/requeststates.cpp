// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requeststates.h"

#include "models/store/connection.h"
#include "models/store/journalreader.h"
#include "models/store/mailapart.h"
#include "models/store/notespans.h"
#include "models/store/requestclaims.h"
#include "models/store/rowedit.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

QVariant idOrNothing(const std::optional<RowId> &id)
{
    return id ? QVariant(*id) : QVariant();
}

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Error unknown(RowId request)
{
    return {ErrorCode::RequestUnknown, {{u"id"_s, QString::number(request)}}, {}};
}

// What staff say is no request leaves the mails of people, and comes back when they say otherwise.
Result<void> fileMails(Connection &connection, RowId request, std::optional<RowId> before, std::optional<RowId> after)
{
    const Result<bool> was = saysNoRequest(connection, before);
    const Result<bool> is = saysNoRequest(connection, after);
    if (!was || !is)
        return !was ? was.error() : is.error();
    if (*was == *is)
        return {};
    return *is ? fileApart(connection, request) : fileForPeople(connection, request);
}

} // namespace

Result<RequestFacts> readRequestFacts(Connection &connection, RowId request)
{
    Result<QSqlQuery> row = connection.query(u"SELECT state, reason_id, assignee, priority, due_on, snoozed_until, note, fallback, merged_into_id FROM change_request WHERE id = ?"_s, {request});
    if (!row)
        return row.error();
    if (!row->next())
        return unknown(request);
    if (!row->isNull(8))
        return Error{ErrorCode::RequestMerged, {{u"id"_s, QString::number(request)}, {u"into"_s, row->value(8).toString()}}, {}};
    return RequestFacts{row->value(0).toString(), optionalId(row->value(1)),    row->value(2).toString(), row->value(3).toInt(),
                        row->value(4).toString(), row->value(5).toString(), row->value(6).toString(), row->value(7).toString()};
}

Result<void> mayWorkOn(Connection &connection, RowId request, const QString &who, Instant at)
{
    const auto claim = readClaim(connection, request);
    if (!claim)
        return claim.error();
    const std::optional<WorkPlace> holder = holderAt(*claim, at);
    if (holder && holder->who != who)
        return Error{ErrorCode::RequestClaimed, {{u"id"_s, QString::number(request)}, {u"who"_s, holder->who}}, {}};
    return {};
}

Result<void> setRequest(WriteTransaction &transaction, RowId request, const RequestEdit &edit, const std::optional<RequestFacts> &seen)
{
    Connection &connection = transaction.connection();
    const Result<RequestFacts> now = readRequestFacts(connection, request);
    if (!now)
        return now.error();
    const RequestFacts was = seen.value_or(*now);
    const bool turns = edit.state && *edit.state != now->state;
    if (turns && *edit.state == "filled"_L1)
        return Error{ErrorCode::RequestFilledByWork, {{u"id"_s, QString::number(request)}}, {}};
    const QString state = edit.state.value_or(now->state);
    std::optional<RowId> reason = wantsReason(state) ? edit.reason ? edit.reason : now->reason : std::nullopt;
    if (edit.reason && wantsReason(state)) {
        const Result<QVariant> fits = connection.value(u"SELECT 1 FROM request_reason WHERE id = ? AND state = ? AND active = 1"_s, {*edit.reason, state});
        if (!fits)
            return fits.error();
        if (!fits->isValid())
            return Error{ErrorCode::RequestReasonMissing, {{u"state"_s, state}}, {}};
    }
    std::vector<FieldEdit> edits;
    const auto set = [&edits](const QString &column, const QVariant &before, const QVariant &value) { edits.push_back({column, before, value}); };
    if (edit.state) {
        set(u"state"_s, was.state, state);
        set(u"reason_id"_s, idOrNothing(was.reason), idOrNothing(reason));
    } else if (edit.reason) {
        set(u"reason_id"_s, idOrNothing(was.reason), idOrNothing(reason));
    }
    if (edit.assignee)
        set(u"assignee"_s, was.assignee, edit.assignee->trimmed());
    if (edit.priority)
        set(u"priority"_s, qint64(was.priority), qint64(*edit.priority));
    if (edit.due)
        set(u"due_on"_s, textOrNothing(was.due), textOrNothing(*edit.due));
    if (edit.snoozedUntil)
        set(u"snoozed_until"_s, textOrNothing(was.snoozedUntil), textOrNothing(*edit.snoozedUntil));
    if (edit.note)
        set(u"note"_s, was.note, *edit.note);
    if (edit.fallback)
        set(u"fallback"_s, textOrNothing(was.fallback), textOrNothing(*edit.fallback));
    if (const Result<void> written = editRow(transaction, {u"change_request"_s, u"changeRequest"_s, false}, request, edits); !written)
        return written;
    if (edit.state || edit.reason) {
        if (const Result<void> filed = fileMails(connection, request, now->reason, reason); !filed)
            return filed;
    }
    if (edit.note) {
        if (const Result<void> moved = moveNoteSpans(connection, request, now->note, *edit.note); !moved)
            return moved;
    }
    if (!turns || now->state != "filled"_L1)
        return {};
    return ran(connection.query(u"UPDATE change_request SET filled_with = '', filled_by_action = NULL, version = version + 1 WHERE id = ?"_s, {request}));
}

Result<void> finishRequest(WriteTransaction &transaction, RowId request, const QString &what, RowId action)
{
    const Result<QSqlQuery> done = transaction.connection().query(u"UPDATE change_request SET state = 'filled', reason_id = NULL, snoozed_until = NULL, filled_with = ?, filled_by_action = ?, "
                                                                  "version = version + 1 WHERE id = ?"_s,
                                                                  {what, action, request});
    if (!done)
        return done.error();
    return done->numRowsAffected() == 1 ? fileForPeople(transaction.connection(), request) : unknown(request);
}

Result<void> reopenFilledBy(WriteTransaction &transaction, RowId action)
{
    return ran(transaction.connection().query(u"UPDATE change_request SET state = 'inProgress', filled_with = '', filled_by_action = NULL, version = version + 1 "
                                              "WHERE filled_by_action = ? AND state = 'filled'"_s,
                                              {action}));
}

Result<QString> workOf(Connection &connection, RowId request, RowId action)
{
    const Error other{ErrorCode::ActionRefused, {{u"reason"_s, u"requestOtherWork"_s}, {u"request"_s, request}}, {}};
    Result<QSqlQuery> row = connection.query(u"SELECT received_at, contact_id, order_id FROM change_request WHERE id = ?"_s, {request});
    if (!row)
        return row.error();
    if (!row->next())
        return unknown(request);
    const Instant received{row->value(0).toLongLong()};
    const std::optional<RowId> contact = optionalId(row->value(1)), order = optionalId(row->value(2));
    row->finish();
    JournalReader journal(connection);
    const Result<HistoryEntry> entry = journal.action(action);
    if (!entry)
        return entry.error();
    if (!isRequestWork(entry->what) || entry->undoneBy || entry->at < received)
        return other;
    if (order && entry->parameters[u"order"_s].toInteger() == *order)
        return entry->what;
    const auto rows = contact ? journal.rows(action, contact) : Result<std::vector<JournalledRow>>(std::vector<JournalledRow>());
    if (!rows)
        return rows.error();
    return rows->empty() ? Result<QString>(other) : Result<QString>(entry->what);
}

} // namespace pd::store
