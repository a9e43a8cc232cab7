-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An export names a user's profile by its id, and its name stands in a file of its own (L6).
CREATE TABLE user_profile (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    name TEXT NOT NULL,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
ALTER TABLE portal_user ADD COLUMN profile_external_id TEXT; -- `profile` is the name, where the source itself gives it
