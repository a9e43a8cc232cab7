-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A hold beside seats that an order has: which of them it would take the place of, at that performance.
ALTER TABLE seat_claim ADD COLUMN instead_of_id INTEGER REFERENCES seat (id);
