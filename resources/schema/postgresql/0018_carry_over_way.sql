-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a change of seats is done in PatronManager (rules X1 to X3); empty: nobody has said, or it is no change of seats.
ALTER TABLE carry_over ADD COLUMN way TEXT NOT NULL DEFAULT '' CHECK (way IN ('', 'reSeat', 'exchange', 'packageExchange'));
