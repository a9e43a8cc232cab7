// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/planner/selection.h"
#include "models/planning/glpksolver.h"
#include "models/store/plannerworld.h"
#include "subscriber.h"

namespace pd::actions {

// A hall of rows with ten seats, seat ids 100 × the row plus the number, aisles at both ends; a series of two performances that
// are still to come and one that is over; contacts 1, 2, … each with order 10, 20, … of the series for their seats.
class WishedHall {
public:
    explicit WishedHall(Desk &desk, int rows = 4)
        : m_desk(desk)
    {
        QStringList seats;
        for (int row = 1; row <= rows; ++row) {
            for (int n = 1; n <= 10; ++n)
                seats << u"(%1, 1, 'Main', '%2', '%3', %3, %5, %4)"_s.arg(100 * row + n).arg(QChar(u'A' + row - 1)).arg(n).arg(int(n == 1 || n == 10)).arg(row);
        }
        m_desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s,
                    u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y, aisle) VALUES "_s + seats.join(u", "_s),
                    u"INSERT INTO ticketable_event (id, name, kind, package_kind) VALUES (1, 'Six', 'Subscription', 'fixed'), (2, 'Plays', 'Tickets', 'unknown')"_s,
                    u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) VALUES (1, 2, 1, 'A', 1), (2, 2, 1, 'B', 200), (3, 2, 1, 'C', 300)"_s,
                    u"INSERT INTO allocation (id, instance_id, name) VALUES (2, 2, 'House'), (3, 3, 'House')"_s,
                    u"INSERT INTO price_level (id, allocation_id, name, price) VALUES (2, 2, 'Adult', 100), (3, 3, 'Adult', 100)"_s,
                    u"INSERT INTO series (id, event_id, venue_id, name, package_kind) VALUES (1, 1, 1, 'Six Evenings', 'fixed')"_s,
                    u"INSERT INTO series_instance (series_id, instance_id) VALUES (1, 1), (1, 2), (1, 3)"_s});
    }

    // A subscriber with these seats, the same number each time this is called with one contact.
    void seat(int contact, const std::vector<int> &seats, const QString &status = u"Pending Renewal"_s)
    {
        QStringList sql{u"INSERT INTO contact (id, last_name) VALUES (%1, 'Patron %1')"_s.arg(contact),
                        u"INSERT INTO ticket_order (id, contact_id, number, status, type, series_id) VALUES (%1, %2, 'ON-%2', '%3', 'Subscription', 1)"_s.arg(10 * contact).arg(contact).arg(status)};
        int item = 1000 * contact;
        for (const int seat : seats) {
            for (const int performance : {1, 2, 3}) {
                ++item;
                sql << u"INSERT INTO ticket_order_item (id, order_id, event_id, instance_id, price_level_id, status, quantity, seat_text, seat_id) "
                       "VALUES (%1, %2, 2, %3, %4, 'Active', 1, 'Main %5 %6', %7)"_s.arg(item).arg(10 * contact).arg(performance).arg(performance == 3 ? 3 : 2)
                           .arg(QChar(u'A' + seat / 100 - 1)).arg(seat % 100).arg(seat)
                    << u"INSERT INTO seat_claim (instance_id, seat_id, kind, item_id, order_id, contact_id) VALUES (%1, %2, '%3', %4, %5, %6)"_s.arg(performance).arg(seat)
                           .arg(status == u"Pending Renewal"_s ? u"renewal"_s : u"ticket"_s).arg(item).arg(10 * contact).arg(contact);
            }
            sql << u"INSERT INTO seat_assignment (contact_id, seat_id, series_id, since_on) VALUES (%1, %2, 1, '20%3-09-01')"_s.arg(contact).arg(seat).arg(10 + contact % 10);
        }
        m_desk.run(sql);
    }

    // An open request, straight into the tables; its id.
    RowId wish(int contact, const QStringList &words, const QString &fallback = {}, int priority = 5)
    {
        const QString asked = fallback.isEmpty() ? u"NULL"_s : u"'%1'"_s.arg(fallback);
        m_desk.run({u"INSERT INTO change_request (id, source, received_at, contact_id, order_id, series_id, fallback, priority) VALUES (%1, 'phone', 5, %2, %3, 1, %4, %5)"_s
                        .arg(++m_request).arg(contact).arg(10 * contact).arg(asked).arg(priority)});
        for (const QString &word : words) {
            const Result<RequestWish> wish = wishFrom(word);
            if (!wish)
                qFatal("no wish");
            m_desk.run({u"INSERT INTO request_wish (request_id, kind_id, detail, number) SELECT %1, id, '%3', %4 FROM request_kind WHERE code = '%2'"_s.arg(m_request)
                            .arg(wishKindName(wish->kind), wish->detail, wish->number ? QString::number(*wish->number) : u"NULL"_s)});
        }
        return m_request;
    }

    planner::World world() const
    {
        const auto read = store::readPlannerWorld(*m_desk.db, 1, Instant{42});
        return worked(read) ? *read : planner::World();
    }

    // Seats with who has them, at the performances and in the series.
    QString seats() const
    {
        return rows(m_desk, u"SELECT instance_id, contact_id, seat_id FROM seat_claim ORDER BY instance_id, contact_id, seat_id"_s) + u" | "_s
            + rows(m_desk, u"SELECT contact_id, seat_id FROM seat_assignment ORDER BY contact_id, seat_id"_s);
    }

private:
    Desk &m_desk;
    RowId m_request = 0;
};

inline planner::Plan planned(const planner::World &world)
{
    const auto plan = planner::makePlan(world.house, world.wishes, *planner::orderNamed(u"priority+seniority+donorLevel"_s), *planning::makeGlpkSolver());
    return worked(plan) ? *plan : planner::Plan();
}

} // namespace pd::actions
