-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a person's data were erased on request. What is left stands for the organisation's books alone, and imports leave it as it is.
ALTER TABLE contact ADD COLUMN erased_at INTEGER;
ALTER TABLE account ADD COLUMN erased_at INTEGER;
CREATE INDEX contact_erased ON contact (external_id) WHERE erased_at IS NOT NULL;
