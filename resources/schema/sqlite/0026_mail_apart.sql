-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What staff say is no request is known by this reason, whatever people call it, and its messages are filed apart from then on.
-- Those of requests that are closed already stay as they are: a change outside the journal would be in the way of what can be undone.
UPDATE request_reason SET code = 'noRequest', version = version + 1 WHERE state = 'withdrawn' AND name = 'It is no request';
CREATE INDEX message_apart ON message (id) WHERE request_id IS NULL OR kind = 'other';

-- What a server says of a mail that was sent and could not be delivered: a mark for people, since anybody can write such a report.
ALTER TABLE outbox ADD COLUMN returned_at INTEGER;
ALTER TABLE outbox ADD COLUMN returned_reason TEXT NOT NULL DEFAULT '';
-- Which requests were split from one is asked for each wish of a message that is not verified (wishdoubt.h).
CREATE INDEX change_request_split ON change_request (split_from_id) WHERE split_from_id IS NOT NULL;
