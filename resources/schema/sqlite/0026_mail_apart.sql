-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What staff say is no request is known by this reason, whatever people call it, and its messages are filed apart from then on.
UPDATE request_reason SET code = 'noRequest', version = version + 1 WHERE state = 'withdrawn' AND name = 'It is no request';
UPDATE message SET kind = 'other', version = version + 1 WHERE kind IN ('request', 'unreadable') AND request_id IN
    (SELECT r.id FROM change_request r JOIN request_reason x ON x.id = r.reason_id WHERE r.state = 'withdrawn' AND x.code = 'noRequest');
CREATE INDEX message_apart ON message (id) WHERE request_id IS NULL OR kind = 'other';

-- What a server says of a mail that was sent and could not be delivered: a mark for people, since anybody can write such a report.
ALTER TABLE outbox ADD COLUMN returned_at INTEGER;
ALTER TABLE outbox ADD COLUMN returned_reason TEXT NOT NULL DEFAULT '';
