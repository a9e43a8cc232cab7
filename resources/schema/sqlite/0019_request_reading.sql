-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was read in a message: wishes and facts, each with the words that it came from (UTF-16 units of the message's new words).

-- What a kind of wish asks for, whatever people call it.
ALTER TABLE request_kind ADD COLUMN asks TEXT NOT NULL DEFAULT 'other' CHECK (asks IN ('seats', 'series', 'more', 'fewer', 'accessible', 'package', 'decline', 'address', 'other'));
UPDATE request_kind SET asks = CASE code WHEN 'accessible' THEN 'accessible' ELSE 'seats' END, version = version + 1 WHERE code IS NOT NULL;
INSERT INTO request_kind (name, asks) VALUES ('seats', 'seats'), ('series', 'series'), ('more', 'more'), ('fewer', 'fewer'), ('package', 'package'),
    ('decline', 'decline'), ('address', 'address'), ('other', 'other')
    ON CONFLICT (name) DO UPDATE SET asks = excluded.asks, version = request_kind.version + 1;

ALTER TABLE request_wish ADD COLUMN span_start INTEGER CHECK (span_start >= 0);
ALTER TABLE request_wish ADD COLUMN span_length INTEGER CHECK (span_length >= 0);
ALTER TABLE request_wish ADD COLUMN message_id INTEGER REFERENCES message (id);

ALTER TABLE change_request ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE change_request ADD COLUMN corrected TEXT NOT NULL DEFAULT ''; -- what staff have said: contact, order, wishes, fallback, since; one space between two

-- What a message says of the request besides its wishes; in doubt it is shown and nothing follows from it.
CREATE TABLE request_fact (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES change_request (id),
    message_id INTEGER REFERENCES message (id),
    field TEXT NOT NULL CHECK (field IN ('contact', 'order', 'series', 'seats', 'since', 'fallback', 'number')),
    value TEXT NOT NULL,
    span_start INTEGER CHECK (span_start >= 0),
    span_length INTEGER CHECK (span_length >= 0),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    doubt TEXT NOT NULL DEFAULT '' CHECK (doubt IN ('', 'unknown', 'several', 'otherPatron', 'nameOnly', 'notVerified')),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX request_fact_request ON request_fact (request_id);
CREATE INDEX request_fact_message ON request_fact (message_id);
CREATE INDEX request_wish_message ON request_wish (message_id) WHERE message_id IS NOT NULL;

-- What stood in the way of a request when it came.
CREATE TABLE request_conflict (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES change_request (id),
    kind TEXT NOT NULL CHECK (kind IN ('locked', 'closed', 'notPending', 'soldOut')),
    what TEXT NOT NULL DEFAULT '', -- soldOut: the row or the section
    dates INTEGER NOT NULL DEFAULT 0 CHECK (dates >= 0), -- soldOut: performances of so many
    all_dates INTEGER NOT NULL DEFAULT 0 CHECK (all_dates >= dates),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX request_conflict_request ON request_conflict (request_id);

-- Forms of messages as the organisation knows them (models/domain/understanding/patternset.h has the text's form).
CREATE TABLE mail_pattern (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    place INTEGER NOT NULL DEFAULT 0, -- the least is tried first
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    text TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
