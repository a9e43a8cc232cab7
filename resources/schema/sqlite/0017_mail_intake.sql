-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a mailbox is read, and how far it has been.
ALTER TABLE mailbox ADD COLUMN folder TEXT NOT NULL DEFAULT 'INBOX';
ALTER TABLE mailbox ADD COLUMN processed_folder TEXT NOT NULL DEFAULT 'Processed';
ALTER TABLE mailbox ADD COLUMN auth TEXT NOT NULL DEFAULT 'password' CHECK (auth IN ('password', 'oauth2'));
ALTER TABLE mailbox ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1));
ALTER TABLE mailbox ADD COLUMN uid_validity INTEGER; -- NULL: never read
ALTER TABLE mailbox ADD COLUMN last_uid INTEGER NOT NULL DEFAULT 0 CHECK (last_uid >= 0);

ALTER TABLE message ADD COLUMN taken_in_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN sent_at INTEGER; -- as its Date says
ALTER TABLE message ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0 CHECK (bytes >= 0);
ALTER TABLE message ADD COLUMN to_addresses TEXT NOT NULL DEFAULT ''; -- one a line
ALTER TABLE message ADD COLUMN reply_to TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN in_reply_to TEXT NOT NULL DEFAULT ''; -- a Message-ID without its brackets
ALTER TABLE message ADD COLUMN reference_ids TEXT NOT NULL DEFAULT ''; -- likewise, oldest first, one space between two
ALTER TABLE message ADD COLUMN genuine_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN kind_reason TEXT NOT NULL DEFAULT ''; -- why it is automatic or unreadable
ALTER TABLE message ADD COLUMN guessed INTEGER NOT NULL DEFAULT 0 CHECK (guessed IN (0, 1)); -- its characters
CREATE INDEX message_in_reply_to ON message (in_reply_to) WHERE in_reply_to <> '';
CREATE INDEX message_raw_kept ON message (taken_in_at) WHERE raw IS NOT NULL;
CREATE INDEX outbox_message_id ON outbox (message_id) WHERE message_id <> '';

-- Its content is a part of the message's raw bytes, and is read from them.
ALTER TABLE attachment ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN mime_type TEXT NOT NULL DEFAULT '';

-- Where a message lies on a server. The same bytes are one message (content_digest is unique over all mailboxes), since two
-- would be answered twice; but each place where they lie is cleared by itself.
CREATE TABLE message_place (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message (id),
    mailbox_id INTEGER NOT NULL REFERENCES mailbox (id),
    folder TEXT NOT NULL,
    uid_validity INTEGER NOT NULL,
    uid INTEGER NOT NULL CHECK (uid > 0),
    internal_at INTEGER,
    filed_at INTEGER, -- NULL: not yet moved to the folder of what is done
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (mailbox_id, folder, uid_validity, uid)
) STRICT;
CREATE INDEX message_place_message ON message_place (message_id);
CREATE INDEX message_place_unfiled ON message_place (mailbox_id) WHERE filed_at IS NULL;
