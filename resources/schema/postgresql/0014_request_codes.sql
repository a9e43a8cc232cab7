-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a kind of wish means where seats are planned. Its name is people's own; one without a code is a note for people.
ALTER TABLE request_kind ADD COLUMN code text CHECK (code IN ('nearer', 'count', 'together', 'apart', 'aisle', 'aislePreferred', 'accessible',
    'section', 'level', 'notBehind', 'rowPreferred', 'mayBeWorse'));
CREATE UNIQUE INDEX request_kind_code ON request_kind (code) WHERE code IS NOT NULL;
INSERT INTO request_kind (name, code) VALUES ('accessible', 'accessible'), ('nearer', 'nearer'), ('number of seats', 'count'), ('together', 'together'),
    ('may be apart', 'apart'), ('aisle', 'aisle'), ('aisle preferred', 'aislePreferred'), ('section', 'section'), ('price level', 'level'),
    ('not farther back', 'notBehind'), ('same row preferred', 'rowPreferred'), ('may be worse', 'mayBeWorse')
    ON CONFLICT (name) DO UPDATE SET code = excluded.code, version = request_kind.version + 1;
CREATE INDEX change_request_series ON change_request (series_id) WHERE state IN ('new', 'inProgress', 'waiting');
