-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What staff decided before a series is rolled over: what last season's names are called in it, ...
CREATE TABLE renewal_map (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id),
    kind TEXT NOT NULL CHECK (kind IN ('level', 'allocation', 'section')),
    old_name TEXT NOT NULL, -- folded
    new_name TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (series_id, kind, old_name)
) STRICT;

-- ... and what becomes of single subscribers.
CREATE TABLE renewal_decision (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    decision TEXT NOT NULL CHECK (decision IN ('skip', 'seats')),
    seats TEXT NOT NULL DEFAULT '', -- ids, one space between two
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (series_id, contact_id)
) STRICT;

CREATE INDEX ticket_order_item_of_package ON ticket_order_item (event_id) WHERE instance_id IS NULL AND event_id IS NOT NULL;
