-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who waits for other seats in a series: first come, first offered.
CREATE TABLE seat_wait (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    order_id INTEGER REFERENCES ticket_order (id),
    section TEXT NOT NULL DEFAULT '', -- '': in any
    seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 99),
    together INTEGER NOT NULL DEFAULT 1 CHECK (together IN (0, 1)),
    accessible INTEGER NOT NULL DEFAULT 0 CHECK (accessible BETWEEN 0 AND seats),
    since_at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (series_id, contact_id, section)
) STRICT;
CREATE INDEX seat_wait_contact ON seat_wait (contact_id);
