-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What imports remember of single fields is journalled like everything else, so that an undo brings it back.
-- AUTOINCREMENT: an id is never given twice, since an undo brings a row back under its own.
ALTER TABLE import_base RENAME TO import_base_before;
CREATE TABLE import_base (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (table_name, row_id, field)
) STRICT;
INSERT INTO import_base (table_name, row_id, field, value) SELECT table_name, row_id, field, value FROM import_base_before;
DROP TABLE import_base_before;

DROP INDEX import_orphan_missing;
ALTER TABLE import_orphan RENAME TO import_orphan_before;
CREATE TABLE import_orphan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    missing_external_id TEXT NOT NULL,
    import_run_id INTEGER REFERENCES import_run (id), -- the run that brought the reference; NULL: before this was kept
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (table_name, row_id, field)
) STRICT;
INSERT INTO import_orphan (table_name, row_id, field, missing_external_id)
    SELECT table_name, row_id, field, missing_external_id FROM import_orphan_before;
DROP TABLE import_orphan_before;
CREATE INDEX import_orphan_missing ON import_orphan (missing_external_id);

-- Whether the action takes another one back: what it writes is no change of anybody's.
ALTER TABLE journal_session ADD COLUMN undo INTEGER NOT NULL DEFAULT 0 CHECK (undo IN (0, 1));
