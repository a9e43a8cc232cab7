// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailapart.h"

#include "models/store/changerequests.h"
#include "models/store/connection.h"
#include "models/store/mailthreads.h"
#include "models/store/recordnames.h"
#include "models/store/requeststates.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr int wordsShown = 160; // of a message, in the list

Error hasRequest(RowId message, RowId request)
{
    return {ErrorCode::ActionRefused, {{u"reason"_s, u"mailHasRequest"_s}, {u"id"_s, message}, {u"request"_s, request}}, {}};
}

Result<void> setKind(Connection &connection, RowId message, MessageKind kind)
{
    return ran(connection.query(u"UPDATE message SET kind = ?, version = version + 1 WHERE id = ?"_s, {messageKindName(kind), message}));
}

// What staff have said is none is new again: the reason goes with the state. One that they did not say it of stays as it is.
Result<void> openAgain(WriteTransaction &transaction, RowId request)
{
    Connection &connection = transaction.connection();
    if (const Result<void> may = mayWorkOn(connection, request, transaction.entry().who, transaction.entry().at); !may)
        return may;
    const Result<RequestFacts> facts = readRequestFacts(connection, request);
    if (!facts)
        return facts.error();
    const Result<bool> none = saysNoRequest(connection, facts->reason);
    if (!none)
        return none.error();
    if (*none) {
        RequestEdit again;
        again.state = u"new"_s;
        if (const Result<void> opened = setRequest(transaction, request, again, {}); !opened)
            return opened;
    }
    return fileForPeople(connection, request);
}

} // namespace

Result<std::vector<FiledMail>> filedMails(Connection &connection, int most)
{
    Result<QSqlQuery> rows = connection.query(
        u"SELECT id, kind, kind_reason, from_address, from_name, subject, substr(text, 1, %1), COALESCE(received_at, taken_in_at), request_id FROM message "
        "WHERE request_id IS NULL OR kind = 'other' ORDER BY id DESC LIMIT %2"_s.arg(wordsShown).arg(most));
    if (!rows)
        return rows.error();
    std::vector<FiledMail> all;
    while (rows->next()) {
        all.push_back({rows->value(0).toLongLong(), messageKindOf(rows->value(1).toString()), kindReasonOf(rows->value(2).toString()),
                       {rows->value(3).toString(), rows->value(4).toString()}, rows->value(5).toString(), rows->value(6).toString().simplified(),
                       Instant{rows->value(7).toLongLong()}, optionalId(rows->value(8))});
    }
    return all;
}

Result<void> keepNoRequestReason(Connection &connection)
{
    const Result<RowId> reason = withdrawnReason(connection, u"noRequest"_s, u"It is no request"_s);
    return reason ? Result<void>() : reason.error();
}

Result<bool> saysNoRequest(Connection &connection, std::optional<RowId> reason)
{
    if (!reason)
        return false;
    const Result<QVariant> code = connection.value(u"SELECT code FROM request_reason WHERE id = ?"_s, {*reason});
    return code ? Result<bool>(code->toString() == "noRequest"_L1) : code.error();
}

// Those that a program has sent stay what they are.
Result<void> fileApart(Connection &connection, RowId request)
{
    return ran(connection.query(u"UPDATE message SET kind = 'other', version = version + 1 WHERE request_id = ? AND kind IN ('request', 'unreadable')"_s, {request}));
}

Result<void> fileForPeople(Connection &connection, RowId request)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT id, kind_reason FROM message WHERE request_id = ? AND kind = 'other'"_s, {request});
    if (!rows)
        return rows.error();
    std::vector<std::pair<RowId, MessageKind>> messages;
    while (rows->next())
        messages.emplace_back(rows->value(0).toLongLong(), kindForPeople(kindReasonOf(rows->value(1).toString())));
    rows->finish();
    for (const auto &[message, kind] : messages) {
        if (const Result<void> done = setKind(connection, message, kind); !done)
            return done;
    }
    return {};
}

Result<RowId> requestOfMail(WriteTransaction &transaction, RowId message, const IncomingMail &mail)
{
    Connection &connection = transaction.connection();
    Result<QSqlQuery> row = connection.query(u"SELECT kind, request_id FROM message WHERE id = ?"_s, {message});
    if (!row)
        return row.error();
    if (!row->next())
        return unknownRecord(u"message"_s, message);
    const MessageKind kind = messageKindOf(row->value(0).toString());
    const std::optional<RowId> known = optionalId(row->value(1));
    row->finish();
    if (known && kind != MessageKind::Other)
        return hasRequest(message, *known);
    if (known) {
        const Result<void> opened = openAgain(transaction, *known);
        return opened ? Result<RowId>(*known) : opened.error();
    }
    MailThreads threads(transaction);
    const Result<MailThreads::Found> found = threads.requestOf(mail, mail.received.value_or(transaction.entry().at));
    if (!found)
        return found.error();
    if (found->ours || !found->request) // a copy of what we have sent is nobody's wish
        return hasRequest(message, found->request.value_or(0));
    const Result<void> joined = ran(connection.query(u"UPDATE message SET request_id = ?, kind = ?, version = version + 1 WHERE id = ?"_s,
                                                     {*found->request, messageKindName(mail.message.kind), message}));
    if (!joined)
        return joined.error();
    const Result<void> read = threads.addReading(message, *found); // not counted: it can be taken back row by row
    return read ? Result<RowId>(*found->request) : read.error();
}

} // namespace pd::store
