// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changerequests.h"

#include "models/domain/portal/subscription.h"
#include "models/store/connection.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

Result<RowId> addRequest(WriteTransaction &transaction, const TicketOrder &order, const NewRequest &request)
{
    Connection &connection = transaction.connection();
    const Instant at = transaction.entry().at;
    QStringList seats;
    for (const QString &seat : portal::seatsOf(order, at))
        seats.append(seat);
    const QVariant series = order.series ? QVariant(order.series->id) : QVariant();
    const Result<QVariant> since = connection.value(u"SELECT min(since_on) FROM seat_assignment WHERE contact_id = ? AND series_id = ?"_s,
                                                    {orNull(order.contactId), series});
    if (!since)
        return since.error();
    const Result<QVariant> added = connection.value(
        u"INSERT INTO change_request (source, received_at, contact_id, order_id, series_id, current_seats, seats_since_on, fallback, note) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {request.source, at.ms, orNull(order.contactId), order.id, series, seats.join(u", "_s), since->isNull() ? QVariant() : *since,
         request.fallback.isEmpty() ? QVariant() : QVariant(request.fallback), request.note});
    return added ? Result<RowId>(added->toLongLong()) : added.error();
}

Result<qint64> withdrawRequests(WriteTransaction &transaction, RowId order)
{
    const Result<QSqlQuery> done = transaction.connection().query(
        u"UPDATE change_request SET state = 'withdrawn', version = version + 1 WHERE order_id = ? AND state IN ('new', 'inProgress', 'waiting')"_s, {order});
    return done ? Result<qint64>(done->numRowsAffected()) : done.error();
}

} // namespace pd::store
