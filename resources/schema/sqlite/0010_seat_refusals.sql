-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Staff have said that this seat of the series is not the patron's, whatever the orders look like.
CREATE TABLE seat_refusal (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    seat_id INTEGER NOT NULL REFERENCES seat (id),
    series_id INTEGER NOT NULL REFERENCES series (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (series_id, seat_id, contact_id)
) STRICT;
CREATE INDEX seat_refusal_contact ON seat_refusal (contact_id);
CREATE INDEX ticket_order_series ON ticket_order (series_id) WHERE series_id IS NOT NULL;
