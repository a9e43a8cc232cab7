-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- In which order staff are offered their own words: the least first, among equals as before.
ALTER TABLE request_reason ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request_kind ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
