// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seatmoves.h"

#include "models/store/connection.h"
#include "models/store/orderread.h"
#include "models/store/sqlparts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::store {

Result<SeatsOfOrder> seatsOfMove(Connection &connection, RowId series, const std::vector<RowId> &performances, const SeatMove &move)
{
    SeatsOfOrder seats;
    if (move.order) {
        Result<TicketOrder> order = readOrder(connection, move.order);
        if (!order)
            return order.error();
        seats.order = *std::move(order);
    }
    seats.order.contactId = move.contact; // the request's, and its series, whatever the order says
    if (!seats.order.series || seats.order.series->id != series) {
        seats.order.series = Series();
        seats.order.series->id = series;
    }
    QHash<RowId, RowId> to;
    for (size_t i = 0; i < move.from.size(); ++i)
        to.insert(move.from[i], move.to[i]);
    Result<QSqlQuery> rows = connection.query(
        u"SELECT c.instance_id, c.item_id, c.id, c.seat_id FROM seat_claim c LEFT JOIN ticket_order o ON o.id = c.order_id "
        "WHERE c.kind <> 'hold' AND c.instance_id IN (%1) AND c.seat_id IN (%2) AND %3 = ? ORDER BY c.instance_id, c.id"_s.arg(
            idList(performances), idList(move.from), move.order ? u"c.order_id"_s : u"COALESCE(c.contact_id, o.contact_id)"_s),
        {move.order ? move.order : move.contact});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const RowId from = rows->value(3).toLongLong();
        seats.plan.steps.push_back({rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toLongLong(), from, to.value(from)});
    }
    seats.plan.give = move.from;
    seats.plan.take = move.to;
    seats.plan.performances = qint64(performances.size());
    return seats;
}

} // namespace pd::store
