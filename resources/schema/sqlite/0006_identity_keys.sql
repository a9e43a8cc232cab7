-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes two addresses or usernames the same (L2, L3): trimmed and case-folded, accents and apostrophes kept. The search
-- columns drop these. Filled by refold.h, and portal_user.folded_username with it.
ALTER TABLE contact ADD COLUMN email_key TEXT NOT NULL DEFAULT '';
CREATE INDEX contact_by_email_key ON contact (email_key);
