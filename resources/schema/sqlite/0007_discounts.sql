-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- K3, K4: what an export says of discounts and passcodes. A code's own level stands beside the levels of discount_level; rows
-- that came with an import have its ids, and may refer to a record that nobody has brought yet.
ALTER TABLE discount_code ADD COLUMN level_id INTEGER REFERENCES benefit_level (id);
CREATE INDEX discount_code_level ON discount_code (level_id) WHERE level_id IS NOT NULL;

ALTER TABLE passcode RENAME TO passcode_before;
CREATE TABLE passcode (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    member_access_id INTEGER REFERENCES member_access (id),
    code TEXT NOT NULL,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (member_access_id, code)
) STRICT;
INSERT INTO passcode (id, member_access_id, code, version) SELECT id, member_access_id, code, version FROM passcode_before;
DROP TABLE passcode_before;

DROP INDEX discount_use_contact;
ALTER TABLE discount_use RENAME TO discount_use_before;
CREATE TABLE discount_use (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    code_id INTEGER REFERENCES discount_code (id),
    contact_id INTEGER REFERENCES contact (id),
    item_id INTEGER REFERENCES ticket_order_item (id),
    uses INTEGER NOT NULL DEFAULT 1 CHECK (uses > 0),
    at INTEGER,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO discount_use (id, code_id, contact_id, item_id, uses, at, version)
    SELECT id, code_id, contact_id, item_id, uses, at, version FROM discount_use_before;
DROP TABLE discount_use_before;
CREATE INDEX discount_use_contact ON discount_use (contact_id, code_id);
