// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which orders belong to a series, for statements that are put together of literals: an order does because it says so or, having
// come from an import that does not know series, by its package.

// Of one series; takes its id, its package's event, its id twice.
#define PD_ORDERS_OF_SERIES                                                                                                       \
    "(SELECT id FROM ticket_order WHERE series_id = ? UNION SELECT i.order_id FROM ticket_order_item i "                         \
    "JOIN ticket_order n ON n.id = i.order_id WHERE i.event_id = ? AND i.instance_id IS NULL AND n.series_id IS NULL "           \
    "AND (i.price_level_id IN (SELECT price_level_id FROM series_price_level WHERE series_id = ?) "                             \
    "OR NOT EXISTS (SELECT 1 FROM series_price_level WHERE series_id = ?)))"
#define PD_LIVING_ORDER "o.source_deleted = 0 AND o.merged_into IS NULL AND o.contact_id IS NOT NULL"
#define PD_ACTIVE_ITEM "lower(trim(i.status)) = 'active' AND i.source_deleted = 0"
