-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a mail in the outbox is about, and who wrote it when. One that waits is sent when a mail account is set up.
ALTER TABLE outbox ADD COLUMN kind TEXT NOT NULL DEFAULT 'reply' CHECK (kind IN ('reply', 'reminder', 'receipt'));
ALTER TABLE outbox ADD COLUMN order_id INTEGER REFERENCES ticket_order (id);
ALTER TABLE outbox ADD COLUMN payment_id INTEGER REFERENCES payment (id);
ALTER TABLE outbox ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN written_by TEXT NOT NULL DEFAULT '';
CREATE INDEX outbox_order ON outbox (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX outbox_payment ON outbox (payment_id) WHERE payment_id IS NOT NULL;
