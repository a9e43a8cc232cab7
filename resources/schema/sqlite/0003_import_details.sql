-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who imported, and the whole report of a run to be read again later: what stands in `report` is only its summary.
ALTER TABLE import_run ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE import_run ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
