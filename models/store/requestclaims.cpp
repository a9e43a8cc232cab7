// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestclaims.h"

#include "models/store/connection.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// A window that was cut off says no more that it has gone.
constexpr qint64 presenceMs = claimMs;

Result<void> keepClaim(Connection &connection, RowId request, const RequestClaim &claim)
{
    const auto asker = [&](const QString &value) { return claim.asker ? QVariant(value) : QVariant(); };
    return ran(connection.query(u"INSERT INTO request_claim (request_id, who, workstation, since, expires_at, asked_by, asked_from, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                "ON CONFLICT (request_id) DO UPDATE SET who = excluded.who, workstation = excluded.workstation, since = excluded.since, "
                                "expires_at = excluded.expires_at, asked_by = excluded.asked_by, asked_from = excluded.asked_from, asked_at = excluded.asked_at"_s,
                                {request, claim.holder.who, claim.holder.workstation, claim.since.ms, claim.expires.ms, asker(claim.asker ? claim.asker->who : QString()),
                                 asker(claim.asker ? claim.asker->workstation : QString()), claim.asker ? QVariant(claim.asked.ms) : QVariant()}));
}

} // namespace

Result<std::optional<RequestClaim>> readClaim(Connection &connection, RowId request)
{
    Result<QSqlQuery> row = connection.query(u"SELECT who, workstation, since, expires_at, asked_by, asked_from, asked_at FROM request_claim WHERE request_id = ?"_s, {request});
    if (!row)
        return row.error();
    if (!row->next())
        return std::optional<RequestClaim>();
    RequestClaim claim{{row->value(0).toString(), row->value(1).toString()}, Instant{row->value(2).toLongLong()}, Instant{row->value(3).toLongLong()}, {}, {}};
    if (!row->isNull(4)) {
        claim.asker = WorkPlace{row->value(4).toString(), row->value(5).toString()};
        claim.asked = Instant{row->value(6).toLongLong()};
    }
    return std::optional(claim);
}

Result<RequestDesk> readRequestDesk(Connection &connection, RowId request, Instant at)
{
    Result<std::optional<RequestClaim>> claim = readClaim(connection, request);
    if (!claim)
        return claim.error();
    RequestDesk desk;
    if (holderAt(*claim, at))
        desk.claim = *claim;
    Result<QSqlQuery> rows = connection.query(u"SELECT who, workstation, since FROM request_presence WHERE request_id = ? AND left_at IS NULL AND seen_at > ? ORDER BY since, id"_s,
                                              {request, at.ms - presenceMs});
    if (!rows)
        return rows.error();
    while (rows->next())
        desk.present.push_back({{rows->value(0).toString(), rows->value(1).toString()}, Instant{rows->value(2).toLongLong()}});
    return desk;
}

Result<std::optional<RequestClaim>> claimRequest(WriteTransaction &transaction, RowId request, ClaimDeed deed, const WorkPlace &by)
{
    Connection &connection = transaction.connection();
    const Result<QVariant> known = connection.value(u"SELECT 1 FROM change_request WHERE id = ?"_s, {request});
    if (!known)
        return known.error();
    if (!known->isValid())
        return Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(request)}}, {}};
    const Result<std::optional<RequestClaim>> was = readClaim(connection, request);
    if (!was)
        return was.error();
    const std::optional<RequestClaim> now = claimAfter(*was, deed, by, transaction.entry().at);
    if (now == *was)
        return now;
    const Result<void> kept = now ? keepClaim(connection, request, *now) : ran(connection.query(u"DELETE FROM request_claim WHERE request_id = ?"_s, {request}));
    return kept ? Result<std::optional<RequestClaim>>(now) : kept.error();
}

Result<void> notePresence(WriteTransaction &transaction, RowId request, const WorkPlace &who, bool open)
{
    const qint64 now = transaction.entry().at.ms;
    return ran(transaction.connection().query(
        u"INSERT INTO request_presence (request_id, who, workstation, since, seen_at, left_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (request_id, who, workstation) DO UPDATE SET "
        "since = CASE WHEN request_presence.left_at IS NULL THEN request_presence.since ELSE excluded.since END, seen_at = excluded.seen_at, left_at = excluded.left_at"_s,
        {request, who.who, who.workstation, now, now, open ? QVariant() : QVariant(now)}));
}

} // namespace pd::store
