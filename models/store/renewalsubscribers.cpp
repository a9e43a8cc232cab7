// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/renewalsubscribers.h"

#include "models/domain/contact.h"
#include "models/domain/folding.h"
#include "models/domain/renewal/names.h"
#include "models/store/connection.h"
#include "models/store/seriesorders.h"
#include "models/store/sqlvalues.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pd::store {
namespace {

using namespace renewal;

// A subscription that came to nothing.
constexpr char cameToNothing[] = "lower(trim(o.status)) IN ('draft', 'deleted', 'did not renew', 'fully refunded')";

bool isSettled(const QString &status)
{
    for (const QStringView word : {u"complete", u"completed", u"to be qualified", u"partially paid"}) {
        if (sameFolded(status, word))
            return true;
    }
    return false;
}

struct Words {
    QString allocation;
    QString level;
};

class SubscriberReader {
public:
    SubscriberReader(Connection &connection, const SubscriberQuestion &question)
        : m_connection(connection)
        , m_question(question)
        , m_source(question.from)
    {
    }

    Result<Source> read()
    {
        for (const auto part : {&SubscriberReader::readOrders, &SubscriberReader::readPackages, &SubscriberReader::readTickets, &SubscriberReader::readRefusals, &SubscriberReader::readAssignments,
                                &SubscriberReader::readSeats, &SubscriberReader::readExisting}) {
            if (const Result<void> done = (this->*part)(); !done)
                return done.error();
        }
        seat();
        return std::move(m_source);
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

    [[nodiscard]] QVariantList fromSeries() const { return {m_source.id, m_question.fromEvent, m_source.id, m_source.id}; }

    Result<void> readOrders()
    {
        return each(QLatin1StringView("SELECT o.contact_id, o.id, o.account_id, o.status, o.delivery, o.currency, c.access_requirements, "
                                      "c.first_name, c.middle_name, c.last_name, c.suffix FROM ticket_order o JOIN contact c ON c.id = o.contact_id "
                                      "WHERE o.id IN " PD_ORDERS_OF_SERIES " AND " PD_LIVING_ORDER " AND c.source_deleted = 0 AND c.merged_into IS NULL AND NOT ")
                        + QLatin1StringView(cameToNothing) + u" ORDER BY o.contact_id, o.id"_s,
                    fromSeries(), [this](const QSqlQuery &row) {
                        const RowId contact = row.value(0).toLongLong();
                        if (m_source.subscribers.empty() || m_source.subscribers.back().contact != contact) {
                            Subscriber subscriber;
                            subscriber.contact = contact;
                            subscriber.name = displayNameOf(row, 7);
                            subscriber.needsAccess = !row.value(6).toString().trimmed().isEmpty();
                            subscriber.done = m_question.done.contains(contact);
                            m_places.insert(contact, m_source.subscribers.size());
                            m_source.subscribers.push_back(std::move(subscriber));
                        }
                        Subscriber &subscriber = m_source.subscribers.back();
                        const QString status = row.value(3).toString();
                        if (subscriber.settled) {
                            subscriber.status = status;
                            subscriber.settled = isSettled(status);
                        }
                        subscriber.account = optionalId(row.value(2));
                        subscriber.delivery = row.value(4).toString();
                        subscriber.currency = row.value(5).toString();
                        m_orders.insert(row.value(1).toLongLong(), contact);
                    });
    }

    Result<void> readPackages()
    {
        return each(QLatin1StringView("SELECT i.order_id, COALESCE(p.name, ''), COALESCE(i.quantity, 1), e.package_kind FROM ticket_order_item i "
                                      "JOIN ticket_order o ON o.id = i.order_id JOIN ticketable_event e ON e.id = i.event_id LEFT JOIN price_level p ON p.id = i.price_level_id "
                                      "WHERE i.order_id IN " PD_ORDERS_OF_SERIES " AND " PD_LIVING_ORDER " AND " PD_ACTIVE_ITEM
                                      " AND i.instance_id IS NULL AND e.kind = 'Subscription' ORDER BY i.id"),
                    fromSeries(), [this](const QSqlQuery &row) {
                        if (Subscriber *subscriber = ofOrder(row.value(0).toLongLong()))
                            subscriber->packages.push_back({row.value(1).toString(), row.value(2).toLongLong(), packageKindOf(row.value(3).toString())});
                    });
    }

    // Under which allocation and level somebody sat; by seat where the tickets name theirs.
    Result<void> readTickets()
    {
        return each(QLatin1StringView("SELECT o.contact_id, COALESCE(i.seat_id, 0), COALESCE(a.name, ''), COALESCE(p.name, '') FROM ticket_order o "
                                      "JOIN ticket_order_item i ON i.order_id = o.id LEFT JOIN price_level p ON p.id = i.price_level_id "
                                      "LEFT JOIN allocation a ON a.id = p.allocation_id WHERE o.id IN " PD_ORDERS_OF_SERIES " AND " PD_LIVING_ORDER " AND " PD_ACTIVE_ITEM
                                      " AND i.instance_id IS NOT NULL AND NOT ")
                        + QLatin1StringView(cameToNothing) + u" GROUP BY 1, 2, 3, 4 ORDER BY 1, count(*) DESC, 2, 3, 4"_s,
                    fromSeries(), [this](const QSqlQuery &row) {
                        const RowId contact = row.value(0).toLongLong(), seat = row.value(1).toLongLong();
                        const Words words{row.value(2).toString(), row.value(3).toString()};
                        m_usual.emplace(contact, words);
                        if (seat && m_bySeat.emplace(std::pair(contact, seat), words).second)
                            m_sold[contact].push_back(seat);
                    });
    }

    // Staff have said whose seats are not whose, whatever the tickets say: in the series that they had, and in the one that they get.
    Result<void> readRefusals()
    {
        return each(u"SELECT contact_id, seat_id, series_id FROM seat_refusal WHERE series_id IN (?, ?) ORDER BY contact_id, seat_id"_s, {m_source.id, m_question.to},
                    [this](const QSqlQuery &row) {
                        const RowId contact = row.value(0).toLongLong(), seat = row.value(1).toLongLong();
                        const auto at = m_places.constFind(contact);
                        if (at == m_places.cend())
                            return;
                        if (row.value(2).toLongLong() == m_question.to)
                            m_source.subscribers[*at].refused.push_back(seat);
                        else if (const auto sold = m_sold.find(contact); sold != m_sold.end())
                            sold->second.erase(std::remove(sold->second.begin(), sold->second.end(), seat), sold->second.end());
                    });
    }

    Result<void> readAssignments()
    {
        return each(u"SELECT contact_id, seat_id FROM seat_assignment WHERE series_id = ? ORDER BY contact_id, seat_id"_s, {m_source.id},
                    [this](const QSqlQuery &row) { m_assigned[row.value(0).toLongLong()].push_back(row.value(1).toLongLong()); });
    }

    // Of the houses where anybody has one.
    Result<void> readSeats()
    {
        return each(u"SELECT id, venue_id, section, row_name, number, x, y, aisle, accessible, companion, obstructed FROM seat WHERE venue_id = ? OR venue_id IN "
                    "(SELECT s.venue_id FROM seat_assignment a JOIN seat s ON s.id = a.seat_id WHERE a.series_id = ?)"_s,
                    {m_source.venue, m_source.id}, [this](const QSqlQuery &row) {
                        Seat seat;
                        seat.id = row.value(0).toLongLong();
                        seat.section = row.value(2).toString();
                        seat.row = row.value(3).toString();
                        seat.number = row.value(4).toString();
                        seat.x = row.value(5).toDouble();
                        seat.y = row.value(6).toDouble();
                        seat.aisle = row.value(7).toInt() != 0;
                        seat.accessible = row.value(8).toInt() != 0;
                        seat.companion = row.value(9).toInt() != 0;
                        seat.obstructed = row.value(10).toInt() != 0;
                        m_seats.insert(seat.id, {row.value(1).toLongLong(), seat});
                    });
    }

    Result<void> readExisting()
    {
        return each(QLatin1StringView("SELECT o.contact_id, o.id, o.number, o.status FROM ticket_order o WHERE o.id IN " PD_ORDERS_OF_SERIES " AND " PD_LIVING_ORDER
                                      " AND lower(trim(o.status)) NOT IN ('draft', 'deleted') ORDER BY o.id"),
                    {m_question.to, m_question.toEvent, m_question.to, m_question.to}, [this](const QSqlQuery &row) {
                        const auto at = m_places.constFind(row.value(0).toLongLong());
                        const RowId order = row.value(1).toLongLong();
                        if (at == m_places.cend() || m_question.done.value(at.key()) == order)
                            return;
                        Subscriber &subscriber = m_source.subscribers[*at];
                        if (!subscriber.existing)
                            subscriber.existing = ExistingOrder{order, row.value(2).toString(), row.value(3).toString()};
                    });
    }

    Subscriber *ofOrder(RowId order)
    {
        const auto contact = m_orders.constFind(order);
        return contact == m_orders.cend() ? nullptr : &m_source.subscribers[m_places.value(*contact)];
    }

    // Their assigned seats; where there are none, those of their tickets.
    void seat()
    {
        for (Subscriber &subscriber : m_source.subscribers) {
            const auto assigned = m_assigned.find(subscriber.contact);
            std::vector<RowId> seats = assigned != m_assigned.end() ? assigned->second : m_sold[subscriber.contact];
            std::sort(seats.begin(), seats.end(), [this](RowId a, RowId b) { return orderOf(a) < orderOf(b); });
            const auto usual = m_usual.find(subscriber.contact);
            const Words words = usual == m_usual.end() ? Words{} : usual->second;
            for (const RowId id : seats) {
                const auto own = m_bySeat.find(std::pair(subscriber.contact, id));
                const Words &said = own == m_bySeat.end() ? words : own->second;
                subscriber.places.push_back({id, said.allocation, said.level});
                if (const auto known = m_seats.constFind(id); known != m_seats.cend())
                    m_source.seats.insert(id, *known);
            }
            if (seats.empty() && !words.allocation.isEmpty())
                subscriber.places.push_back({0, words.allocation, words.level});
        }
    }

    [[nodiscard]] std::tuple<QString, double, double, RowId> orderOf(RowId seat) const
    {
        const auto known = m_seats.constFind(seat);
        return known == m_seats.cend() ? std::tuple(QString(), 0.0, 0.0, seat) : std::tuple(known->seat.section, known->seat.y, known->seat.x, seat);
    }

    Connection &m_connection;
    const SubscriberQuestion &m_question;
    Source m_source;
    QHash<RowId, std::size_t> m_places;  // of subscribers by contact
    QHash<RowId, RowId> m_orders;        // contacts by order
    QHash<RowId, PlacedSeat> m_seats;
    std::map<RowId, Words> m_usual;      // by contact
    std::map<std::pair<RowId, RowId>, Words> m_bySeat;
    std::map<RowId, std::vector<RowId>> m_sold, m_assigned; // by contact
};

} // namespace

Result<Source> readSubscribers(Connection &connection, const SubscriberQuestion &question)
{
    return SubscriberReader(connection, question).read();
}

} // namespace pd::store
