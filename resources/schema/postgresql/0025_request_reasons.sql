-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an imported order's field asked when it became a request: staff may write another note, or find that it is about another order.
ALTER TABLE change_request ADD COLUMN asked_order_id bigint REFERENCES ticket_order (id);
ALTER TABLE change_request ADD COLUMN asked_text text NOT NULL DEFAULT ''; -- empty: whatever it says
UPDATE change_request SET asked_order_id = order_id, asked_text = note, version = version + 1 WHERE source = 'import' AND split_from_id IS NULL;
CREATE INDEX change_request_asked ON change_request (asked_order_id) WHERE asked_order_id IS NOT NULL;

-- A reason that the program gives by itself, whatever people call it.
ALTER TABLE request_reason ADD COLUMN code text;
CREATE UNIQUE INDEX request_reason_code ON request_reason (code) WHERE code IS NOT NULL;
UPDATE request_reason SET code = 'notRenewed', version = version + 1 WHERE state = 'withdrawn' AND name = 'The patron does not renew';
