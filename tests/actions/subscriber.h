// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QSqlRecord>

namespace pd::actions {

// Ana Ruiz (contact 6) with two pending renewals: order 1 for seats A 1 and A 2 on two evenings, order 2 for A 4; Bo Lund
// (contact 7) with order 3 for A 3. A 5 to A 8 are free.
inline QStringList subscribers()
{
    return {u"INSERT INTO venue (id, name) VALUES (2, 'Hall')"_s,
            u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y) VALUES (11, 2, 'Stalls', 'A', '1', 1, 1), (12, 2, 'Stalls', 'A', '2', 2, 1), "
            "(13, 2, 'Stalls', 'A', '3', 3, 1), (14, 2, 'Stalls', 'A', '4', 4, 1), (15, 2, 'Stalls', 'A', '5', 5, 1), (16, 2, 'Stalls', 'A', '6', 6, 1), "
            "(17, 2, 'Balcony', 'A', '7', 7, 1)"_s,
            u"INSERT INTO ticketable_event (id, name, kind, package_kind) VALUES (3, 'Six Evenings', 'Subscription', 'fixed'), (4, 'The Play', 'Tickets', 'unknown')"_s,
            u"INSERT INTO event_instance (id, event_id, venue_id, name) VALUES (1, 4, 2, 'Friday'), (2, 4, 2, 'Saturday')"_s,
            u"INSERT INTO series (id, event_id, venue_id, name, package_kind) VALUES (1, 3, 2, 'Evenings 2027', 'fixed')"_s,
            u"INSERT INTO contact (id, first_name, last_name) VALUES (6, 'Ana', 'Ruiz'), (7, 'Bo', 'Lund')"_s,
            u"INSERT INTO ticket_order (id, external_id, contact_id, number, status, type, currency, subtotal, fees, series_id) VALUES "
            "(1, 'a0B000000000001AAA', 6, 'ON-1', 'Pending Renewal', 'Subscription', 'USD', 20000, 500, 1), "
            "(2, NULL, 6, 'ON-2', 'Pending Renewal', 'Subscription', 'USD', 10000, NULL, 1), "
            "(3, NULL, 7, 'ON-3', 'Pending Renewal', 'Subscription', 'USD', 10000, NULL, 1)"_s,
            u"INSERT INTO ticket_order_item (id, order_id, event_id, status, quantity) VALUES (1, 1, 3, 'Active', 2), (2, 2, 3, 'Active', 1), (3, 3, 3, 'Active', 1)"_s,
            u"INSERT INTO seat_claim (instance_id, seat_id, kind, until, order_id, contact_id) VALUES (1, 11, 'renewal', 1000, 1, 6), (1, 12, 'renewal', 1000, 1, 6), "
            "(2, 11, 'renewal', 1000, 1, 6), (2, 12, 'renewal', 1000, 1, 6), (1, 14, 'renewal', 1000, 2, 6), (1, 13, 'renewal', 1000, 3, 7)"_s,
            u"INSERT INTO seat_assignment (contact_id, seat_id, series_id, since_on) VALUES (6, 11, 1, '2009-09-01'), (6, 12, 1, '2012-09-01'), (6, 14, 1, '2020-09-01')"_s,
            u"INSERT INTO change_request (source, received_at, contact_id, order_id, state) VALUES ('phone', 5, 6, 1, 'inProgress'), ('phone', 5, 6, 1, 'filled')"_s};
}

// Rows as "a b c; d e f".
inline QString rows(Desk &desk, const QString &sql)
{
    auto found = desk.db->query(sql);
    if (!worked(found))
        return u"unreadable"_s;
    QStringList list;
    while (found->next()) {
        QStringList values;
        for (int i = 0; i < found->record().count(); ++i)
            values.append(found->isNull(i) ? u"-"_s : found->value(i).toString());
        list.append(values.join(u' '));
    }
    return list.join(u"; "_s);
}

} // namespace pd::actions
