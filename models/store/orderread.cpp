// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/orderread.h"

#include "models/store/connection.h"
#include "models/store/patrondecode.h"
#include "models/store/rowcursor.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Error unknownOrder(const QString &which)
{
    return {ErrorCode::RecordUnknown, {{u"kind"_s, u"order"_s}, {u"id"_s, which}}, {}};
}

bool isOfOrders(PatronPart part)
{
    return part == PatronPart::Orders || part == PatronPart::Items || part == PatronPart::Payments;
}

} // namespace

Result<std::vector<TicketOrder>> readOrders(Connection &connection, const char *which, const QVariantList &values)
{
    PatronRecord record;
    for (const PatronStatement &statement : patronStatements()) {
        if (!isOfOrders(statement.part))
            continue;
        const QByteArray sql = QByteArray(statement.sql).replace("o.contact_id = {contact}", which);
        Result<QSqlQuery> rows = connection.query(QString::fromLatin1(sql), values);
        if (!rows)
            return rows.error();
        while (rows->next())
            decodePatronRow(statement.part, QueryCursor(*rows), record);
    }
    return std::move(record.orders);
}

Result<TicketOrder> readOrder(Connection &connection, RowId order)
{
    auto orders = readOrders(connection, "o.id = ?", {order});
    if (!orders)
        return orders.error();
    return orders->empty() ? Result<TicketOrder>(unknownOrder(QString::number(order))) : std::move(orders->front());
}

Result<RowId> orderNumbered(Connection &connection, const QString &number)
{
    Result<QSqlQuery> rows = connection.query(u"SELECT id FROM ticket_order WHERE number = ? ORDER BY id LIMIT 20"_s, {number});
    if (!rows)
        return rows.error();
    QStringList found;
    while (rows->next())
        found.append(rows->value(0).toString());
    if (found.isEmpty())
        return unknownOrder(number);
    if (found.size() > 1)
        return Error{ErrorCode::RecordAmbiguous, {{u"value"_s, number}, {u"candidates"_s, found}}, {}};
    return found.constFirst().toLongLong();
}

} // namespace pd::store
