// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pd::actions {

using namespace Qt::StringLiterals;

// 120 seats, 1 to 120 in rows of ten, at three performances of one series. The orders 1 to 30 are pending renewals of two
// seats each; 31 to 42 are paid for two seats that they do not have yet. Every order has a patron of its own with its number.
struct RaceHouse {
    static constexpr int seats = 120;
    static constexpr int performances = 3;
    static constexpr int pending = 30;
    static constexpr int orders = 42;
    static constexpr qint64 begin = 1'000'000'000'000; // of all clocks

    [[nodiscard]] static QStringList rows()
    {
        QStringList places, contacts, made, packages, tickets, claims, assigned;
        for (int n = 1; n <= seats; ++n)
            places << u"(%1, 1, 'Main', '%2', '%3', %3, %2, %4)"_s.arg(n).arg((n + 9) / 10).arg(1 + (n - 1) % 10).arg(int(n % 25 == 0));
        int id = 200'000; // above what an engine counts up by itself
        for (int order = 1; order <= orders; ++order) {
            const bool waits = order <= pending;
            contacts << u"(%1, 'Patron', 'Number %1')"_s.arg(order);
            made << u"(%1, %1, 'R-%1', '%2', 'Subscription', 'USD', 20000, %3, 1)"_s.arg(order).arg(waits ? u"Pending Renewal"_s : u"Complete"_s).arg(waits ? 0 : 20000);
            packages << u"(%2, %1, 1, 2, 'Active', 2, 10000, 10000)"_s.arg(order).arg(100'000 + order);
            for (int seat = 2 * order - 1; waits && seat <= 2 * order; ++seat) {
                assigned << u"(%1, %2, 1)"_s.arg(order).arg(seat);
                for (int performance = 1; performance <= performances; ++performance) {
                    tickets << u"(%1, %2, 2, %3, 1, %4, 'Active', 1, 0, 0, %5)"_s.arg(++id).arg(order).arg(performance).arg(100'000 + order).arg(seat);
                    claims << u"(%1, %2, 'renewal', 9000000000000, %3, %4, %4)"_s.arg(performance).arg(seat).arg(id).arg(order);
                }
            }
        }
        const auto all = [](const QString &into, const QStringList &values) { return u"INSERT INTO %1 VALUES %2"_s.arg(into, values.join(u", "_s)); };
        return {u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s,
                all(u"seat (id, venue_id, section, row_name, number, x, y, accessible)"_s, places),
                u"INSERT INTO ticketable_event (id, name, kind, package_kind) VALUES (1, 'Three Nights', 'Subscription', 'fixed'), (2, 'The Play', 'Tickets', 'unknown')"_s,
                u"INSERT INTO event_instance (id, event_id, venue_id, name, starts_at) VALUES (1, 2, 1, 'Thursday', 9000000000001), (2, 2, 1, 'Friday', 9000000000002), "
                "(3, 2, 1, 'Saturday', 9000000000003)"_s,
                u"INSERT INTO price_level (id, event_id, name, price) VALUES (1, 2, 'Adult', 5000), (2, 1, 'Package', 10000)"_s,
                u"INSERT INTO series (id, event_id, venue_id, name, package_kind, closes_at) VALUES (1, 1, 1, 'Nights 2027', 'fixed', 9000000000000)"_s,
                u"INSERT INTO series_instance (series_id, instance_id) VALUES (1, 1), (1, 2), (1, 3)"_s,
                u"INSERT INTO series_price_level (series_id, price_level_id) VALUES (1, 2)"_s,
                all(u"contact (id, first_name, last_name)"_s, contacts),
                all(u"ticket_order (id, contact_id, number, status, type, currency, subtotal, amount_paid, series_id)"_s, made),
                all(u"ticket_order_item (id, order_id, event_id, price_level_id, status, quantity, unit_price, effective_price)"_s, packages),
                all(u"ticket_order_item (id, order_id, event_id, instance_id, price_level_id, package_item_id, status, quantity, unit_price, effective_price, seat_id)"_s, tickets),
                all(u"seat_claim (instance_id, seat_id, kind, until, item_id, order_id, contact_id)"_s, claims),
                all(u"seat_assignment (contact_id, seat_id, series_id)"_s, assigned)};
    }
};

} // namespace pd::actions
