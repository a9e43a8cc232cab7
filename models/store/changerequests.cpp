// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changerequests.h"

#include "models/domain/folding.h"
#include "models/domain/portal/subscription.h"
#include "models/store/connection.h"
#include "models/store/orderread.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/wishkinds.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

Result<RowId> withdrawnReason(Connection &connection, const QString &code, const QString &name)
{
    Result<QVariant> known = connection.value(u"SELECT id FROM request_reason WHERE code = ?"_s, {code});
    if (known && !known->isValid())
        known = connection.value(u"INSERT INTO request_reason (state, name, code) VALUES ('withdrawn', ?, ?) "
                                 "ON CONFLICT (state, name) DO UPDATE SET code = excluded.code, version = request_reason.version + 1 RETURNING id"_s,
                                 {name, code});
    return known ? Result<RowId>(known->toLongLong()) : known.error();
}

Result<void> addWishes(Connection &connection, RowId request, const std::vector<RequestWish> &wishes)
{
    for (const RequestWish &wish : wishes) {
        const Result<RowId> kind = wishKindId(connection, wishKindName(wish.kind), wish.kind == WishKind::Accessible ? u"accessible"_s : u"seats"_s);
        if (!kind)
            return kind.error();
        const Result<QSqlQuery> added = connection.query(u"INSERT INTO request_wish (request_id, kind_id, detail, number) VALUES (?, ?, ?, ?)"_s,
                                                         {request, *kind, wish.detail.trimmed(), wish.number ? QVariant(*wish.number) : QVariant()});
        if (!added)
            return added.error();
    }
    return {};
}

Result<OrderNow> orderNow(WriteTransaction &transaction, const TicketOrder &order)
{
    QStringList seats;
    for (const QString &seat : portal::seatsOf(order, transaction.entry().at))
        seats.append(seat);
    const QVariant series = order.series ? QVariant(order.series->id) : QVariant();
    const Result<QVariant> since = transaction.connection().value(u"SELECT min(since_on) FROM seat_assignment WHERE contact_id = ? AND series_id = ?"_s,
                                                                  {orNull(order.contactId), series});
    if (!since)
        return since.error();
    return OrderNow{seats.isEmpty() ? u""_s : seats.join(u", "_s), series, since->isNull() ? QVariant() : *since};
}

Result<qint64> withdrawRequests(WriteTransaction &transaction, RowId order)
{
    const Result<RowId> reason = withdrawnReason(transaction.connection(), u"notRenewed"_s, u"The patron does not renew"_s);
    if (!reason)
        return reason.error();
    const Result<QSqlQuery> done = transaction.connection().query(
        u"UPDATE change_request SET state = 'withdrawn', reason_id = ?, snoozed_until = NULL, version = version + 1 WHERE order_id = ? AND merged_into_id IS NULL "
        "AND state IN ('new', 'inProgress', 'waiting')"_s,
        {*reason, order});
    return done ? Result<qint64>(done->numRowsAffected()) : done.error();
}

Result<void> waitForPatron(WriteTransaction &transaction, RowId request)
{
    const Result<QSqlQuery> done = transaction.connection().query(
        u"UPDATE change_request SET state = 'waiting', version = version + 1 WHERE id = ? AND state IN ('new', 'inProgress')"_s, {request});
    return done ? Result<void>() : done.error();
}

} // namespace pd::store
