// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subscriber.h"

namespace pd::actions {

// A row of twelve seats, 101 to 112, 109 and 110 of them accessible, at three performances: 1 is over. Ana Ruiz (6) has the
// seats 101 and 102 by order 1, pending; Bo Lund (7) 103 and 104 by order 2, paid; Cy Orr (8) 105 by order 3, pending. All with
// a ticket for each performance. 200 is in another house.
inline QStringList seatedHouse()
{
    QStringList seats, tickets, claims;
    for (int n = 1; n <= 12; ++n)
        seats << u"(%1, 2, 'Stalls', 'A', '%2', %2, 1, %3)"_s.arg(100 + n).arg(n).arg(int(n == 9 || n == 10));
    int id = 100;
    const auto has = [&](int order, int contact, int seat, const QString &kind, const QString &until) {
        for (int performance = 1; performance <= 3; ++performance) {
            tickets << u"(%1, %2, 4, %3, 31, %4, 'Active', 1, 0, 0, 'Stalls A %5', %6)"_s.arg(++id).arg(order).arg(performance).arg(10 * order).arg(seat - 100).arg(seat);
            claims << u"(%1, %2, %3, '%4', %5, %1, %6, %7)"_s.arg(id).arg(performance).arg(seat).arg(kind, until).arg(order).arg(contact);
        }
    };
    has(1, 6, 101, u"renewal"_s, u"5000"_s);
    has(1, 6, 102, u"renewal"_s, u"5000"_s);
    has(2, 7, 103, u"ticket"_s, u"NULL"_s);
    has(2, 7, 104, u"ticket"_s, u"NULL"_s);
    has(3, 8, 105, u"renewal"_s, u"5000"_s);
    return {u"INSERT INTO venue (id, name) VALUES (2, 'Hall'), (3, 'Studio')"_s,
            u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y, accessible) VALUES "_s + seats.join(u", "_s),
            u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (200, 3, 'Floor', 'A', '1')"_s,
            u"INSERT INTO ticketable_event (id, name, kind, package_kind) VALUES (3, 'Six Evenings', 'Subscription', 'fixed'), (4, 'The Play', 'Tickets', 'unknown')"_s,
            u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) VALUES (1, 4, 2, 'Thursday', 40), (2, 4, 2, 'Friday', 9000000000000), (3, 4, 2, 'Saturday', NULL)"_s,
            u"INSERT INTO price_level (id, event_id, name, price) VALUES (31, 4, 'Adult', 5000), (32, 3, 'Package', 10000)"_s,
            u"INSERT INTO series (id, event_id, venue_id, name, package_kind, closes_at) VALUES (1, 3, 2, 'Evenings 2027', 'fixed', 1000000000)"_s,
            u"INSERT INTO series_instance (series_id, instance_id) VALUES (1, 1), (1, 2), (1, 3)"_s,
            u"INSERT INTO series_price_level (series_id, price_level_id) VALUES (1, 32)"_s,
            u"INSERT INTO contact (id, first_name, last_name) VALUES (6, 'Ana', 'Ruiz'), (7, 'Bo', 'Lund'), (8, 'Cy', 'Orr')"_s,
            u"INSERT INTO ticket_order (id, contact_id, number, status, type, currency, subtotal, amount_paid, series_id, pending_renewal_seats) VALUES "
            "(1, 6, 'ON-1', 'Pending Renewal', 'Subscription', 'USD', 20000, 0, 1, 'Stalls A 1, Stalls A 2'), "
            "(2, 7, 'ON-2', 'Complete', 'Subscription', 'USD', 20000, 20000, 1, ''), (3, 8, 'ON-3', 'Pending Renewal', 'Subscription', 'USD', 10000, 0, 1, 'Stalls A 5')"_s,
            u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status, quantity, unit_price, effective_price) VALUES "
            "(10, 1, 3, 32, 'Active', 2, 10000, 10000), (20, 2, 3, 32, 'Active', 2, 10000, 10000), (30, 3, 3, 32, 'Active', 1, 10000, 10000)"_s,
            u"INSERT INTO ticket_order_item (id, order_id, event_id, instance_id, price_level_id, package_item_id, status, quantity, unit_price, effective_price, seat_text, seat_id) VALUES "_s
                + tickets.join(u", "_s),
            u"INSERT INTO seat_claim (id, instance_id, seat_id, kind, until, item_id, order_id, contact_id) VALUES "_s + claims.join(u", "_s),
            u"INSERT INTO seat_assignment (contact_id, seat_id, series_id, since_on) VALUES (6, 101, 1, '2009-09-01'), (6, 102, 1, '2012-09-01'), (7, 103, 1, '2020-09-01'), "
            "(7, 104, 1, '2020-09-01'), (8, 105, 1, '2021-09-01')"_s};
}

// "1: 101 102; 2: …": where an order sits.
inline QString seatsOf(Desk &desk, int order, const QString &kinds = u"kind <> 'hold'"_s)
{
    return rows(desk, u"SELECT instance_id, seat_id FROM seat_claim WHERE order_id = %1 AND %2 ORDER BY instance_id, seat_id"_s.arg(order).arg(kinds));
}

} // namespace pd::actions
