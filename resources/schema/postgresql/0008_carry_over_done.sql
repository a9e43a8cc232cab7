-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has repeated a change in PatronManager, and when; an import closes it.
ALTER TABLE carry_over ADD COLUMN done_by TEXT NOT NULL DEFAULT '';
ALTER TABLE carry_over ADD COLUMN done_at bigint;
