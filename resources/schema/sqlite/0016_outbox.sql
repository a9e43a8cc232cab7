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

-- Taking a run back deletes thousands of orders and tickets: who refers to them is looked up, not searched for.
CREATE INDEX seat_claim_item ON seat_claim (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX renewal_log_order ON renewal_log (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX donation_order ON donation (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX discount_use_item ON discount_use (item_id) WHERE item_id IS NOT NULL;
