// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seasonorders.h"

#include "models/domain/folding.h"
#include "models/domain/renewalstate.h"
#include "models/store/connection.h"
#include "models/store/orderread.h"
#include "models/store/patrondecode.h"
#include "models/store/rowcursor.h"
#include "models/store/seriesorders.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd::store {
namespace {

#define PD_WHICH "o.id IN " PD_ORDERS_OF_SERIES " AND " PD_LIVING_ORDER

QString statusIn(const QVariant &journalled)
{
    return QJsonDocument::fromJson(journalled.toString().toUtf8()).object().value("status"_L1).toString();
}

class SeasonOrders {
public:
    SeasonOrders(Connection &connection, RowId series)
        : m_connection(connection)
        , m_series(series)
    {
    }

    Result<std::vector<SeasonOrder>> read()
    {
        const Result<QVariant> event = m_connection.value(u"SELECT COALESCE(event_id, 0) FROM series WHERE id = ?"_s, {m_series});
        if (!event)
            return event.error();
        m_values = {m_series, event->toLongLong(), m_series, m_series};
        for (const auto part : {&SeasonOrders::readContacts, &SeasonOrders::readAll, &SeasonOrders::readSeats, &SeasonOrders::readDeclined}) {
            if (const Result<void> done = (this->*part)(); !done)
                return done.error();
        }
        return std::move(m_orders);
    }

private:
    template <class Row>
    Result<void> each(const QString &sql, const QVariantList &values, Row row)
    {
        Result<QSqlQuery> rows = m_connection.query(sql, values);
        if (!rows)
            return rows.error();
        while (rows->next())
            row(*rows);
        return {};
    }

    Result<void> readContacts()
    {
        for (const PatronStatement &statement : patronStatements()) {
            if (statement.part != PatronPart::Contact)
                continue;
            const QByteArray sql = QByteArray(statement.sql).replace("c.id = {contact}", "c.id IN (SELECT o.contact_id FROM ticket_order o WHERE " PD_WHICH ")");
            if (const Result<void> done = each(QString::fromLatin1(sql), m_values,
                                               [this](const QSqlQuery &row) {
                                                   PatronRecord record;
                                                   decodePatronRow(PatronPart::Contact, QueryCursor(row), record);
                                                   m_contacts.insert(record.contact.id, std::move(record.contact));
                                               });
                !done)
                return done;
        }
        return {};
    }

    Result<void> readAll()
    {
        auto orders = readOrders(m_connection, PD_WHICH, m_values);
        if (!orders)
            return orders.error();
        for (TicketOrder &order : *orders) {
            m_places.insert(order.id, m_orders.size());
            const Contact contact = m_contacts.value(order.contactId.value_or(0));
            m_orders.push_back({std::move(order), contact, {}, {}});
        }
        return {};
    }

    Result<void> readSeats()
    {
        return each(QLatin1StringView("SELECT DISTINCT o.id, i.seat_id FROM ticket_order o JOIN ticket_order_item i ON i.order_id = o.id WHERE " PD_WHICH
                                      " AND " PD_ACTIVE_ITEM " AND i.seat_id IS NOT NULL ORDER BY o.id, i.seat_id"),
                    m_values, [this](const QSqlQuery &row) {
                        if (SeasonOrder *order = orderOf(row.value(0).toLongLong()))
                            order->seats.push_back(row.value(1).toLongLong());
                    });
    }

    // R4: nothing else sets that status; the journal says when.
    Result<void> readDeclined()
    {
        return each(QLatin1StringView("SELECT j.row_id, a.at, j.before, j.after FROM journal_row j JOIN journal_action a ON a.id = j.action_id "
                                      "WHERE j.table_name = 'ticket_order' AND j.row_id IN (SELECT o.id FROM ticket_order o WHERE " PD_WHICH
                                      " AND lower(trim(o.status)) = ?) ORDER BY j.id"),
                    m_values + QVariantList{folded(didNotRenew)}, [this](const QSqlQuery &row) {
                        SeasonOrder *order = orderOf(row.value(0).toLongLong());
                        const QString before = statusIn(row.value(2)); // none: it came so
                        if (order && !before.isEmpty() && !sameFolded(before, didNotRenew) && sameFolded(statusIn(row.value(3)), didNotRenew))
                            order->declinedAt = Instant{row.value(1).toLongLong()};
                    });
    }

    SeasonOrder *orderOf(RowId id)
    {
        const auto at = m_places.constFind(id);
        return at == m_places.cend() ? nullptr : &m_orders[*at];
    }

    Connection &m_connection;
    RowId m_series;
    QVariantList m_values;
    QHash<RowId, Contact> m_contacts;
    std::vector<SeasonOrder> m_orders;
    QHash<RowId, std::size_t> m_places;
};

} // namespace

Result<std::vector<SeasonOrder>> readSeasonOrders(Connection &connection, RowId series)
{
    return SeasonOrders(connection, series).read();
}

} // namespace pd::store
