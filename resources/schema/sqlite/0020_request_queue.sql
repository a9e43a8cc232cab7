-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Change requests as a queue: put aside until a day, merged and split, and what has filled them.
ALTER TABLE change_request ADD COLUMN snoozed_until TEXT; -- the day on which it comes back by itself
ALTER TABLE change_request ADD COLUMN merged_into_id INTEGER REFERENCES change_request (id);
ALTER TABLE change_request ADD COLUMN split_from_id INTEGER REFERENCES change_request (id);
ALTER TABLE change_request ADD COLUMN filled_with TEXT NOT NULL DEFAULT ''; -- the name of the action that was its work
ALTER TABLE change_request ADD COLUMN filled_by_action INTEGER; -- its number in the journal
CREATE INDEX change_request_merged ON change_request (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Working state, not journalled: it lapses by itself, says nothing of the organisation's record, and is nothing to undo.
CREATE TABLE request_claim ( -- who works on a request; nobody else does meanwhile
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL UNIQUE REFERENCES change_request (id) ON DELETE CASCADE,
    who TEXT NOT NULL,
    workstation TEXT NOT NULL,
    since INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    asked_by TEXT, -- who would like to take it over
    asked_from TEXT, -- the workstation
    asked_at INTEGER
) STRICT;
CREATE TABLE request_presence ( -- who has looked at it, and until when
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES change_request (id) ON DELETE CASCADE,
    who TEXT NOT NULL,
    workstation TEXT NOT NULL,
    since INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    left_at INTEGER, -- NULL: has it open
    UNIQUE (request_id, who, workstation)
) STRICT;
-- Answers that are being written. They are kept every few seconds, so the journal does not know them; what is sent it does.
CREATE TABLE request_draft (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES change_request (id) ON DELETE CASCADE,
    who TEXT NOT NULL,
    recipient TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    template TEXT NOT NULL DEFAULT '',
    updated_at INTEGER NOT NULL,
    UNIQUE (request_id, who)
) STRICT;

INSERT INTO request_reason (state, name) VALUES ('notPossible', 'No better seats are free'), ('notPossible', 'The house is sold out'),
    ('notPossible', 'The series is closed'), ('notPossible', 'The package does not allow it'), ('notPossible', 'A payment has locked the seats'),
    ('notPossible', 'The patron cannot be reached'), ('withdrawn', 'The patron keeps what they have'), ('withdrawn', 'The patron does not renew'),
    ('withdrawn', 'Asked twice'), ('withdrawn', 'It is no request')
    ON CONFLICT (state, name) DO NOTHING;
