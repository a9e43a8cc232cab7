// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestdrafts.h"

#include "models/store/connection.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<std::vector<RequestDraft>> readDrafts(Connection &connection, RowId request)
{
    Result<QSqlQuery> rows = connection.query(
        u"WITH RECURSIVE part (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT r.id FROM change_request r JOIN part p ON r.merged_into_id = p.id) "
        ", answer (body, written_at) AS (SELECT b.body, b.written_at FROM outbox b JOIN part q ON q.id = b.request_id WHERE b.kind = 'reply' AND b.state <> 'cancelled') "
        "SELECT d.id, d.request_id, d.who, d.recipient, d.subject, d.body, d.template, d.updated_at, "
        "CASE WHEN d.updated_at <= COALESCE((SELECT max(written_at) FROM answer), 0) THEN 1 ELSE 0 END FROM request_draft d JOIN part p ON p.id = d.request_id "
        // What has gone word for word is no draft any more.
        "WHERE NOT EXISTS (SELECT 1 FROM answer a WHERE a.body = d.body AND d.body <> '' AND a.written_at >= d.updated_at) ORDER BY d.updated_at DESC, d.id DESC"_s,
        {request});
    if (!rows)
        return rows.error();
    std::vector<RequestDraft> drafts;
    while (rows->next())
        drafts.push_back({rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toString(), rows->value(3).toString(), rows->value(4).toString(),
                          rows->value(5).toString(), rows->value(6).toString(), Instant{rows->value(7).toLongLong()}, rows->value(8).toInt() != 0});
    return drafts;
}

Result<void> keepDraft(WriteTransaction &transaction, const RequestDraft &draft)
{
    Connection &connection = transaction.connection();
    if (draft.body.trimmed().isEmpty() && draft.subject.trimmed().isEmpty())
        return ran(connection.query(u"DELETE FROM request_draft WHERE request_id = ? AND who = ?"_s, {draft.request, draft.who}));
    const Result<QVariant> known = connection.value(u"SELECT 1 FROM change_request WHERE id = ?"_s, {draft.request});
    if (!known)
        return known.error();
    if (!known->isValid())
        return Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(draft.request)}}, {}};
    return ran(connection.query(u"INSERT INTO request_draft (request_id, who, recipient, subject, body, template, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
                                "ON CONFLICT (request_id, who) DO UPDATE SET recipient = excluded.recipient, subject = excluded.subject, body = excluded.body, "
                                "template = excluded.template, updated_at = excluded.updated_at"_s,
                                {draft.request, draft.who, draft.recipient, draft.subject, draft.body, draft.templateName, transaction.entry().at.ms}));
}

} // namespace pd::store
