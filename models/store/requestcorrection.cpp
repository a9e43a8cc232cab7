// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestcorrection.h"

#include "models/store/changerequests.h"
#include "models/store/connection.h"
#include "models/store/orderread.h"
#include "models/store/recordnames.h"
#include "models/store/requestreading.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

using understanding::ReadWish;

struct Row {
    QVariant contact, order, series, since, fallback;
    QString seats;
    QStringList corrected;
};

Result<Row> rowOf(Connection &connection, RowId request)
{
    Result<QSqlQuery> row = connection.query(u"SELECT contact_id, order_id, series_id, seats_since_on, fallback, current_seats, corrected FROM change_request WHERE id = ?"_s, {request});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(request)}}, {}};
    return Row{row->value(0), row->value(1), row->value(2), row->value(3), row->value(4), row->value(5).toString(), row->value(6).toString().split(u' ', Qt::SkipEmptyParts)};
}

Result<std::vector<ReadWish>> wishesOf(Connection &connection, RowId request)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT k.asks, COALESCE(k.code, ''), w.detail FROM request_wish w JOIN request_kind k ON k.id = w.kind_id WHERE w.request_id = ? ORDER BY w.id"_s,
                                              {request});
    if (!rows)
        return rows.error();
    std::vector<ReadWish> wishes;
    while (rows->next())
        wishes.push_back({understanding::asksNamed(rows->value(0).toString()).value_or(understanding::Asks::Other), rows->value(1).toString(), rows->value(2).toString(), {}, {}, 0});
    return wishes;
}

Result<void> renewConflicts(WriteTransaction &transaction, RowId request, const TicketOrder &order)
{
    Connection &connection = transaction.connection();
    if (const Result<QSqlQuery> gone = connection.query(u"DELETE FROM request_conflict WHERE request_id = ?"_s, {request}); !gone)
        return gone.error();
    const Result<std::vector<ReadWish>> wishes = wishesOf(connection, request);
    if (!wishes)
        return wishes.error();
    const Result<PortalSettings> settings = readPortalSettings(connection);
    if (!settings)
        return settings.error();
    const Result<std::vector<RequestConflict>> conflicts = conflictsOf(connection, order, *wishes, settings->currency, transaction.entry().at);
    return conflicts ? writeConflicts(connection, request, *conflicts) : conflicts.error();
}

void note(QStringList &corrected, const QString &field)
{
    if (!corrected.contains(field))
        corrected.append(field);
}

} // namespace

Result<void> correctRequest(WriteTransaction &transaction, const RequestCorrection &correction)
{
    Connection &connection = transaction.connection();
    Result<Row> found = rowOf(connection, correction.request);
    if (!found)
        return found.error();
    Row &row = *found;
    if (correction.contact) {
        if (*correction.contact != 0) {
            if (const Result<QString> name = contactName(connection, *correction.contact); !name)
                return name.error();
        }
        row.contact = *correction.contact ? QVariant(*correction.contact) : QVariant();
        note(row.corrected, u"contact"_s);
    }
    if (correction.wishes) {
        if (const Result<QSqlQuery> gone = connection.query(u"DELETE FROM request_wish WHERE request_id = ?"_s, {correction.request}); !gone)
            return gone.error();
        RequestReading writer(transaction);
        if (const Result<void> added = writer.addByHand(correction.request, *correction.wishes); !added)
            return added;
        note(row.corrected, u"wishes"_s);
    }
    if (correction.order) {
        row.order = row.series = row.since = QVariant();
        row.seats = u""_s;
        note(row.corrected, u"order"_s);
    }
    const RowId orderId = correction.order ? *correction.order : row.order.toLongLong();
    std::optional<TicketOrder> order;
    if (orderId != 0) {
        Result<TicketOrder> read = readOrder(connection, orderId);
        if (!read)
            return read.error();
        order = *std::move(read);
    }
    if (correction.order && order) {
        const Result<OrderNow> now = orderNow(transaction, *order);
        if (!now)
            return now.error();
        row.order = order->id;
        row.series = now->series;
        row.since = now->since;
        row.seats = now->seats;
        if (row.contact.isNull() && !correction.contact)
            row.contact = orNull(order->contactId);
    }
    if (correction.fallback) {
        row.fallback = correction.fallback->isEmpty() ? QVariant() : QVariant(*correction.fallback);
        note(row.corrected, u"fallback"_s);
    }
    if (correction.since) {
        row.since = correction.since->isEmpty() ? QVariant() : QVariant(*correction.since);
        note(row.corrected, u"since"_s);
    }
    const Result<QSqlQuery> done = connection.query(
        u"UPDATE change_request SET contact_id = ?, order_id = ?, series_id = ?, current_seats = ?, seats_since_on = ?, fallback = ?, corrected = ?, version = version + 1 WHERE id = ?"_s,
        {row.contact, row.order, row.series, row.seats, row.since, row.fallback, row.corrected.join(u' '), correction.request});
    if (!done)
        return done.error();
    if (!correction.order && !correction.wishes)
        return {};
    if (!order)
        return ran(connection.query(u"DELETE FROM request_conflict WHERE request_id = ?"_s, {correction.request}));
    return renewConflicts(transaction, correction.request, *order);
}

} // namespace pd::store
