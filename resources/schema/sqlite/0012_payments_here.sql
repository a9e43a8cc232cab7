-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A payment that was taken at this desk: by whom, and the terminal's or cheque's reference (never a card number). One that
-- came with an import has neither. A mistaken one is taken back by one counter-entry, never deleted.
ALTER TABLE payment ADD COLUMN reference TEXT NOT NULL DEFAULT '';
ALTER TABLE payment ADD COLUMN taken_by TEXT NOT NULL DEFAULT '';
CREATE INDEX payment_taken ON payment (at) WHERE taken_by <> '';
CREATE UNIQUE INDEX payment_reversed_once ON payment (reverses_id) WHERE reverses_id IS NOT NULL AND taken_by <> '';
