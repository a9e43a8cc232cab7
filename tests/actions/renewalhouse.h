// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/actions/desk.h"
#include "models/actions/renewalrun.h"
#include "models/store/renewalworld.h"

#include <QRandomGenerator>
#include <QSqlRecord>

namespace pd::actions {

// A house of rows with twelve seats and two series: 1 is last season's, 2 this season's, with two performances each. Seats of
// last season are handed out in pairs to the contacts 1, 2, …; `trouble` says how many of the subscribers meet one.
class RenewalHouse {
public:
    RenewalHouse(Desk &desk, int subscribers, quint32 seed = 0)
        : m_desk(desk)
        , m_random(seed)
    {
        const int rows = subscribers / 6 + 2;
        QStringList seats, contacts;
        for (int row = 0; row < rows; ++row) {
            for (int n = 1; n <= 12; ++n)
                seats << u"(%1, 1, 'Main', '%2', '%3', %3, %2, %4)"_s.arg(seatId(row, n)).arg(row).arg(n).arg(int(row == 0 && n <= 4));
        }
        for (int c = 1; c <= subscribers + 3; ++c)
            contacts << u"(%1, 'Patron %1')"_s.arg(c);
        m_sql = {u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s,
                 u"INSERT INTO seat (id, venue_id, section, row_name, number, x, y, accessible) VALUES "_s + seats.join(u", "_s),
                 u"INSERT INTO contact (id, last_name) VALUES "_s + contacts.join(u", "_s),
                 u"INSERT INTO season (id, name, starts_on) VALUES (1, '2026', '2026-01-01'), (2, '2027', '2027-01-01')"_s,
                 u"INSERT INTO ticketable_event (id, name, kind, package_kind) VALUES (1, 'Six 2026', 'Subscription', 'fixed'), (2, 'Six 2027', 'Subscription', 'fixed'), "
                 "(3, 'Plays 2026', 'Tickets', 'unknown'), (4, 'Plays 2027', 'Tickets', 'unknown')"_s,
                 u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) VALUES (1, 3, 1, 'A', 1), (2, 3, 1, 'B', 2), (3, 4, 1, 'C', 3), (4, 4, 1, 'D', 4)"_s,
                 u"INSERT INTO allocation (id, instance_id, name) VALUES (1, 1, 'House'), (2, 2, 'House'), (3, 3, 'House'), (4, 4, 'House')"_s,
                 u"INSERT INTO price_level (id, allocation_id, event_id, name, price) VALUES (1, 1, NULL, 'Adult', 100), (2, 2, NULL, 'Adult', 100), "
                 "(3, 3, NULL, 'Adult', 110), (4, 4, NULL, 'Adult', 110), (5, NULL, 1, 'Package', 600), (6, NULL, 2, 'Package', 660)"_s,
                 u"INSERT INTO series (id, season_id, event_id, venue_id, name, package_kind, closes_at) VALUES (1, 1, 1, 1, 'Six 2026', 'fixed', NULL), "
                 "(2, 2, 2, 1, 'Six 2027', 'fixed', 4102444800000)"_s,
                 u"INSERT INTO series_instance (series_id, instance_id) VALUES (1, 1), (1, 2), (2, 3), (2, 4)"_s,
                 u"INSERT INTO series_price_level (series_id, price_level_id) VALUES (1, 5), (2, 6)"_s};
        for (int c = 1; c <= subscribers; ++c)
            subscribe(c, seed ? pick(12) : 12);
        m_desk.run(m_sql);
    }

    static int seatId(int row, int n) { return 1 + row * 12 + n - 1; }
    static QPair<int, int> seatsOf(int contact) { return {2 * contact - 1, 2 * contact}; }

    // `draw` from 0 to 7: something is in the way.
    void subscribe(int c, int draw)
    {
        const auto [first, second] = seatsOf(c);
        const QString status = draw == 0 ? u"Payment Exception"_s : u"Complete"_s;
        m_sql << u"INSERT INTO ticket_order (id, contact_id, number, status, type, series_id, delivery) VALUES (%1, %1, 'ON-%1', '%2', 'Subscription', 1, 'Email')"_s.arg(c).arg(status)
              << u"INSERT INTO ticket_order_item (id, order_id, event_id, price_level_id, status, quantity) VALUES (%1, %2, 1, 5, 'Active', 2)"_s.arg(10 * c).arg(c)
              << u"INSERT INTO ticket_order_item (id, order_id, event_id, instance_id, price_level_id, package_item_id, status, quantity, seat_id) VALUES "
                 "(%1 + 1, %2, 3, 1, 1, %1, 'Active', 1, %3), (%1 + 2, %2, 3, 1, 1, %1, 'Active', 1, %4)"_s.arg(10 * c).arg(c).arg(first).arg(second);
        if (draw != 1)
            m_sql << u"INSERT INTO seat_assignment (contact_id, seat_id, series_id) VALUES (%1, %2, 1), (%1, %3, 1)"_s.arg(c).arg(first).arg(second);
        if (draw == 2)
            m_sql << u"INSERT INTO seat_claim (instance_id, seat_id, kind) VALUES (3, %1, 'ticket')"_s.arg(first);
        if (draw == 3) // lapsed: in nobody's way
            m_sql << u"INSERT INTO seat_claim (instance_id, seat_id, kind, until) VALUES (4, %1, 'hold', 41)"_s.arg(second);
        if (draw == 4)
            m_sql << u"INSERT INTO renewal_decision (series_id, contact_id, decision) VALUES (2, %1, 'skip')"_s.arg(c);
        if (draw == 5)
            m_sql << u"INSERT INTO ticket_order (id, contact_id, number, status, series_id) VALUES (1000 + %1, %1, 'HAS-%1', 'Complete', 2)"_s.arg(c);
        if (draw == 6)
            m_sql << u"UPDATE ticket_order_item SET quantity = 3, version = version + 1 WHERE id = %1"_s.arg(10 * c);
        if (draw == 7)
            m_sql << u"INSERT INTO seat_refusal (series_id, seat_id, contact_id) VALUES (2, %1, %2)"_s.arg(second).arg(c);
    }
    int pick(int n) { return int(m_random.bounded(n)); }

private:
    Desk &m_desk;
    QRandomGenerator m_random;
    QStringList m_sql;
};

inline RenewalRequest request(int batch = 500) { return {2, 1, batch, {}, {}}; }

inline renewal::Rehearsal rehearsed(store::Connection &connection)
{
    const auto world = store::readRenewalWorld(connection, 2, 1, Instant{42});
    return worked(world) ? renewal::rehearse(*world) : renewal::Rehearsal{};
}

// What the new series has, row by row, without ids: the same for two runs that came to the same end.
inline QStringList endState(store::Connection &db)
{
    const QStringList statements = {
        u"SELECT 'order', o.contact_id, o.number, o.status, o.type, o.subscription_status, o.origin, COALESCE(o.subtotal, -1), o.pending_renewal_seats, o.delivery FROM ticket_order o WHERE o.series_id = 2"_s,
        u"SELECT 'item', o.number, i.event_id, COALESCE(i.instance_id, 0), COALESCE(i.price_level_id, 0), CASE WHEN i.package_item_id IS NULL THEN 'package' ELSE p.status END, "
        "i.quantity, i.seat_text, COALESCE(i.seat_id, 0), COALESCE(i.unit_price, -1), o.contact_id "
        "FROM ticket_order o JOIN ticket_order_item i ON i.order_id = o.id LEFT JOIN ticket_order_item p ON p.id = i.package_item_id AND p.order_id = o.id WHERE o.series_id = 2"_s,
        u"SELECT 'claim', c.instance_id, c.seat_id, c.kind, COALESCE(c.until, -1), COALESCE(o.number, ''), COALESCE(c.contact_id, 0), COALESCE(i.seat_id, 0), COALESCE(i.instance_id, 0) "
        "FROM seat_claim c LEFT JOIN ticket_order o ON o.id = c.order_id LEFT JOIN ticket_order_item i ON i.id = c.item_id"_s,
        u"SELECT 'assignment', contact_id, seat_id, series_id FROM seat_assignment"_s,
        u"SELECT 'log', l.contact_id, COALESCE(o.number, ''), l.outcome, l.detail FROM renewal_log l LEFT JOIN ticket_order o ON o.id = l.order_id"_s,
        u"SELECT 'run', series_id, from_series_id, state FROM renewal_run"_s};
    QStringList rows;
    for (const QString &sql : statements) {
        auto found = db.query(sql);
        if (!worked(found))
            return {u"unreadable: "_s + sql};
        while (found->next()) {
            QStringList values;
            for (int i = 0; i < found->record().count(); ++i)
                values << found->value(i).toString();
            rows << values.join(u'|');
        }
    }
    rows.sort();
    return rows;
}

} // namespace pd::actions
