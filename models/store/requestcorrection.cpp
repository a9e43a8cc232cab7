// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestcorrection.h"

#include "models/domain/folding.h"
#include "models/store/changerequests.h"
#include "models/store/connection.h"
#include "models/store/orderread.h"
#include "models/store/recordnames.h"
#include "models/store/requestreading.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

#include <algorithm>
#include <iterator>

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
    Result<QSqlQuery> row = connection.query(u"SELECT contact_id, order_id, series_id, seats_since_on, fallback, current_seats, corrected FROM change_request WHERE id = ? AND merged_into_id IS NULL"_s, {request});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(request)}}, {}};
    const auto orNone = [&](int column) { return row->isNull(column) ? QVariant() : row->value(column); }; // a null text would be an empty one
    return Row{orNone(0), orNone(1), orNone(2), orNone(3), orNone(4), row->value(5).toString(), row->value(6).toString().split(u' ', Qt::SkipEmptyParts)};
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

// Those that a plan understands: what is there stays as it was found, what is not wished any more goes.
Result<void> setWishes(Connection &connection, RowId request, const std::vector<RequestWish> &wishes)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT w.id, k.code, w.detail, w.number FROM request_wish w JOIN request_kind k ON k.id = w.kind_id WHERE w.request_id = ? AND k.code IS NOT NULL"_s, {request});
    if (!rows)
        return rows.error();
    std::vector<RequestWish> there;
    std::vector<RowId> gone;
    while (rows->next()) {
        const RequestWish wish{wishKindNamed(rows->value(1).toString()).value_or(WishKind::Nearer), rows->value(2).toString(), rows->isNull(3) ? std::nullopt : std::optional(rows->value(3).toInt())};
        if (const auto same = [&wish](const RequestWish &other) { return isSameWish(wish, other); }; std::any_of(wishes.begin(), wishes.end(), same))
            there.push_back(wish);
        else
            gone.push_back(rows->value(0).toLongLong());
    }
    rows->finish();
    for (const RowId wish : gone) {
        if (const Result<QSqlQuery> done = connection.query(u"DELETE FROM request_wish WHERE id = ?"_s, {wish}); !done)
            return done.error();
    }
    std::vector<RequestWish> more;
    std::copy_if(wishes.begin(), wishes.end(), std::back_inserter(more), [&](const RequestWish &wish) { return std::none_of(there.begin(), there.end(), [&](const RequestWish &known) { return isSameWish(known, wish); }); });
    return addWishes(connection, request, more);
}

// The only row of a number or an address; none: it is none of these.
Result<std::optional<RowId>> onlyOne(Connection &connection, const QString &sql, const QString &word)
{
    Result<QSqlQuery> rows = connection.query(sql, {word});
    if (!rows)
        return rows.error();
    QStringList found;
    while (rows->next())
        found.append(rows->value(0).toString());
    if (found.size() > 1)
        return Error{ErrorCode::RecordAmbiguous, {{u"value"_s, word}, {u"candidates"_s, found}}, {}};
    return found.isEmpty() ? std::optional<RowId>() : std::optional(found.first().toLongLong());
}

// The order of that number, else the patron of that address; an order has its patron with it.
Result<RequestCorrection> settled(Connection &connection, RequestCorrection correction)
{
    if (!correction.whose)
        return correction;
    const QString whose = correction.whose->trimmed();
    const Result<std::optional<RowId>> order = onlyOne(connection, u"SELECT id FROM ticket_order WHERE number = ? AND source_deleted = 0 AND merged_into IS NULL ORDER BY id LIMIT 2"_s, whose);
    if (!order)
        return order.error();
    if (*order) {
        const Result<TicketOrder> known = readOrder(connection, **order);
        if (!known)
            return known.error();
        correction.order = **order;
        correction.contact = known->contactId.value_or(0);
        return correction;
    }
    const Result<std::optional<RowId>> contact =
        onlyOne(connection, u"SELECT id FROM contact WHERE email_key = ? AND email_key <> '' AND source_deleted = 0 AND merged_into IS NULL ORDER BY id LIMIT 2"_s, folded(whose));
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"order"_s}, {u"id"_s, whose}}, {}};
    correction.order = 0;
    correction.contact = **contact;
    return correction;
}

void note(QStringList &corrected, const QString &field)
{
    if (!corrected.contains(field))
        corrected.append(field);
}

} // namespace

Result<void> correctRequest(WriteTransaction &transaction, const RequestCorrection &said)
{
    Connection &connection = transaction.connection();
    Result<Row> found = rowOf(connection, said.request);
    if (!found)
        return found.error();
    const Result<RequestCorrection> whole = settled(connection, said);
    if (!whole)
        return whole.error();
    const RequestCorrection &correction = *whole;
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
    if (correction.planned) {
        if (const Result<void> set = setWishes(connection, correction.request, *correction.planned); !set)
            return set;
        note(row.corrected, u"wishes"_s);
    }
    if (correction.confirmed)
        note(row.corrected, u"wishes"_s);
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
    if (!correction.order && !correction.wishes && !correction.planned)
        return {};
    if (!order)
        return ran(connection.query(u"DELETE FROM request_conflict WHERE request_id = ?"_s, {correction.request}));
    return renewConflicts(transaction, correction.request, *order);
}

} // namespace pd::store
