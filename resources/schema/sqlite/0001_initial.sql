-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conventions: *_at are UTC milliseconds; *_on are ISO dates; money is minor units beside a `currency`;
-- external_id is the source's id in its canonical 18-character form, NULL for rows of our own;
-- created_at is the source's, NULL where unknown; source_deleted and merged_into are the source's too.

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL, -- JSON
    origin TEXT NOT NULL CHECK (origin IN ('staff', 'import', 'demo', 'system')),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    data_as_of INTEGER,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)), -- its rows were taken back
    report TEXT NOT NULL DEFAULT '{}' -- the import's JSON report
) STRICT;

CREATE TABLE column_alias (
    id INTEGER PRIMARY KEY,
    object TEXT NOT NULL,
    alias TEXT NOT NULL,
    field TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (object, alias)
) STRICT;

-- The last imported value of a field that was changed here since; no row: the current value is the imported one.
CREATE TABLE import_base (
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (table_name, row_id, field)
) STRICT;

-- A reference to a record that no import has brought yet. Linked when it comes, never attached to a guess.
CREATE TABLE import_orphan (
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    missing_external_id TEXT NOT NULL,
    PRIMARY KEY (table_name, row_id, field)
) STRICT;
CREATE INDEX import_orphan_missing ON import_orphan (missing_external_id);

CREATE TABLE backup_run (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    journal_count INTEGER NOT NULL,
    journal_hash TEXT NOT NULL
) STRICT;

-- O2: the patron's label for a status.
CREATE TABLE portal_label (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- D4: a stage's default probability.
CREATE TABLE donation_stage (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    probability REAL NOT NULL CHECK (probability BETWEEN 0 AND 100),
    type TEXT NOT NULL CHECK (type IN ('Open', 'Closed Won', 'Closed Lost')),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    merged_into TEXT,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    account_id INTEGER REFERENCES account (id),
    salutation TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    pronouns TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    mobile_phone TEXT NOT NULL DEFAULT '',
    home_phone TEXT NOT NULL DEFAULT '',
    other_phone TEXT NOT NULL DEFAULT '',
    mailing_street TEXT NOT NULL DEFAULT '',
    mailing_city TEXT NOT NULL DEFAULT '',
    mailing_state TEXT NOT NULL DEFAULT '',
    mailing_postal_code TEXT NOT NULL DEFAULT '',
    mailing_country TEXT NOT NULL DEFAULT '',
    other_street TEXT NOT NULL DEFAULT '',
    other_city TEXT NOT NULL DEFAULT '',
    other_state TEXT NOT NULL DEFAULT '',
    other_postal_code TEXT NOT NULL DEFAULT '',
    other_country TEXT NOT NULL DEFAULT '',
    access_requirements TEXT NOT NULL DEFAULT '',
    member_role TEXT NOT NULL DEFAULT '',
    opted_out_of_email INTEGER NOT NULL DEFAULT 0 CHECK (opted_out_of_email IN (0, 1)),
    do_not_call INTEGER NOT NULL DEFAULT 0 CHECK (do_not_call IN (0, 1)),
    do_not_mail INTEGER NOT NULL DEFAULT 0 CHECK (do_not_mail IN (0, 1)),
    deceased INTEGER NOT NULL DEFAULT 0 CHECK (deceased IN (0, 1)),
    head_of_household INTEGER NOT NULL DEFAULT 0 CHECK (head_of_household IN (0, 1)),
    vip INTEGER NOT NULL DEFAULT 0 CHECK (vip IN (0, 1)),
    board_member INTEGER NOT NULL DEFAULT 0 CHECK (board_member IN (0, 1)),
    -- Folded for search (NFKD, no marks, case-folded): computed by whoever writes a contact, see searchfold.h.
    folded_last TEXT NOT NULL DEFAULT '',
    folded_first TEXT NOT NULL DEFAULT '',
    folded_name TEXT NOT NULL DEFAULT '',
    folded_email TEXT NOT NULL DEFAULT '',
    phone_digits TEXT NOT NULL DEFAULT '',
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    merged_into TEXT,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX contact_account ON contact (account_id);
CREATE INDEX contact_by_last ON contact (folded_last, folded_first, id);
CREATE INDEX contact_by_first ON contact (folded_first, folded_last, id);
CREATE INDEX contact_by_email ON contact (folded_email);

CREATE TABLE portal_user (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    contact_id INTEGER REFERENCES contact (id), -- NULL: staff
    username TEXT NOT NULL,
    folded_username TEXT NOT NULL UNIQUE, -- L2
    active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
    profile TEXT NOT NULL DEFAULT '',
    last_login_at INTEGER,
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX portal_user_contact ON portal_user (contact_id);

CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    name TEXT NOT NULL,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    venue_id INTEGER NOT NULL REFERENCES venue (id),
    section TEXT NOT NULL,
    row_name TEXT NOT NULL,
    number TEXT NOT NULL,
    x REAL NOT NULL DEFAULT 0,
    y REAL NOT NULL DEFAULT 0,
    aisle INTEGER NOT NULL DEFAULT 0 CHECK (aisle IN (0, 1)),
    accessible INTEGER NOT NULL DEFAULT 0 CHECK (accessible IN (0, 1)),
    companion INTEGER NOT NULL DEFAULT 0 CHECK (companion IN (0, 1)),
    obstructed INTEGER NOT NULL DEFAULT 0 CHECK (obstructed IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (venue_id, section, row_name, number)
) STRICT;

CREATE TABLE season (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    name TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE ticketable_event (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'Unknown' CHECK (kind IN ('Tickets', 'Subscription', 'Membership', 'Unknown')),
    package_kind TEXT NOT NULL DEFAULT 'unknown' CHECK (package_kind IN ('fixed', 'choose', 'flex', 'unknown')),
    season_id INTEGER REFERENCES season (id),
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE event_instance (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    event_id INTEGER REFERENCES ticketable_event (id),
    venue_id INTEGER REFERENCES venue (id),
    name TEXT NOT NULL DEFAULT '',
    starts_at INTEGER,
    format TEXT NOT NULL DEFAULT 'standard' CHECK (format IN ('standard', 'virtual')),
    access_link TEXT NOT NULL DEFAULT '',
    on_sale_at INTEGER,
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX event_instance_event ON event_instance (event_id);

CREATE TABLE allocation (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    instance_id INTEGER REFERENCES event_instance (id),
    name TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX allocation_instance ON allocation (instance_id);

CREATE TABLE price_level (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    allocation_id INTEGER REFERENCES allocation (id),
    event_id INTEGER REFERENCES ticketable_event (id), -- of a package or membership, which has no allocation
    name TEXT NOT NULL DEFAULT '',
    price INTEGER,
    currency TEXT NOT NULL DEFAULT 'USD',
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    season_id INTEGER REFERENCES season (id),
    event_id INTEGER REFERENCES ticketable_event (id), -- its package
    venue_id INTEGER REFERENCES venue (id),
    name TEXT NOT NULL,
    package_kind TEXT NOT NULL DEFAULT 'unknown' CHECK (package_kind IN ('fixed', 'choose', 'flex', 'unknown')),
    opens_at INTEGER,
    early_price_until INTEGER,
    closes_at INTEGER,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE ticket_order (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    contact_id INTEGER REFERENCES contact (id),
    account_id INTEGER REFERENCES account (id),
    number TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    subscription_status TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    delivery TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT 'USD',
    subtotal INTEGER,
    fees INTEGER,
    fee3 INTEGER,
    fee4 INTEGER,
    fee5 INTEGER,
    shipping_fee INTEGER,
    exchange_fee INTEGER,
    sales_tax INTEGER,
    sales_tax_order_level INTEGER,
    amount_paid INTEGER,
    donation_amount INTEGER,
    donation_id INTEGER REFERENCES donation (id),
    series_id INTEGER REFERENCES series (id),
    comments TEXT NOT NULL DEFAULT '',
    seat_upgrade_requested TEXT NOT NULL DEFAULT '',
    pending_renewal_seats TEXT NOT NULL DEFAULT '',
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    merged_into TEXT,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX ticket_order_contact ON ticket_order (contact_id);
CREATE INDEX ticket_order_number ON ticket_order (number);

CREATE TABLE ticket_order_item (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    order_id INTEGER REFERENCES ticket_order (id),
    event_id INTEGER REFERENCES ticketable_event (id),
    instance_id INTEGER REFERENCES event_instance (id),
    price_level_id INTEGER REFERENCES price_level (id),
    package_item_id INTEGER REFERENCES ticket_order_item (id),
    status TEXT NOT NULL DEFAULT '',
    quantity INTEGER,
    unit_price INTEGER,
    effective_price INTEGER,
    unit_discount INTEGER,
    currency TEXT NOT NULL DEFAULT 'USD',
    discount_code TEXT NOT NULL DEFAULT '',
    seat_text TEXT NOT NULL DEFAULT '', -- as imported; a claim is made only when it is resolved to a seat
    seat_key TEXT NOT NULL DEFAULT '',
    seat_note TEXT NOT NULL DEFAULT '',
    seat_id INTEGER REFERENCES seat (id),
    barcode TEXT NOT NULL DEFAULT '',
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX ticket_order_item_order ON ticket_order_item (order_id);
CREATE INDEX ticket_order_item_package ON ticket_order_item (package_item_id) WHERE package_item_id IS NOT NULL;

-- No seat of an instance is claimed twice. A lapsed claim (until passed) is none: the taking transaction deletes it.
CREATE TABLE seat_claim (
    id INTEGER PRIMARY KEY,
    instance_id INTEGER NOT NULL REFERENCES event_instance (id),
    seat_id INTEGER NOT NULL REFERENCES seat (id),
    kind TEXT NOT NULL CHECK (kind IN ('ticket', 'hold', 'renewal')),
    until INTEGER,
    item_id INTEGER REFERENCES ticket_order_item (id),
    order_id INTEGER REFERENCES ticket_order (id),
    contact_id INTEGER REFERENCES contact (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (instance_id, seat_id)
) STRICT;
CREATE INDEX seat_claim_order ON seat_claim (order_id);

CREATE TABLE seat_assignment (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    seat_id INTEGER NOT NULL REFERENCES seat (id),
    series_id INTEGER NOT NULL REFERENCES series (id),
    confidence TEXT NOT NULL DEFAULT 'high' CHECK (confidence IN ('high', 'medium', 'low')),
    prefers_original INTEGER NOT NULL DEFAULT 0 CHECK (prefers_original IN (0, 1)),
    since_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (series_id, seat_id)
) STRICT;
CREATE INDEX seat_assignment_contact ON seat_assignment (contact_id);

CREATE TABLE renewal_run (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id),
    from_series_id INTEGER REFERENCES series (id),
    state TEXT NOT NULL CHECK (state IN ('rehearsed', 'running', 'done')),
    started_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE renewal_log (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES renewal_run (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    order_id INTEGER REFERENCES ticket_order (id),
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (run_id, contact_id)
) STRICT;

CREATE TABLE donation (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    contact_id INTEGER REFERENCES contact (id),
    account_id INTEGER REFERENCES account (id),
    order_id INTEGER REFERENCES ticket_order (id),
    name TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL DEFAULT '',
    probability REAL CHECK (probability BETWEEN 0 AND 100),
    amount INTEGER,
    currency TEXT NOT NULL DEFAULT 'USD',
    close_on TEXT,
    type TEXT NOT NULL DEFAULT '',
    campaign_external_id TEXT,
    fund TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES donation (id),
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    merged_into TEXT,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX donation_contact ON donation (contact_id);
CREATE INDEX donation_parent ON donation (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    order_id INTEGER REFERENCES ticket_order (id),
    donation_id INTEGER REFERENCES donation (id),
    reverses_id INTEGER REFERENCES payment (id),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund')),
    at INTEGER,
    amount INTEGER,
    currency TEXT NOT NULL DEFAULT 'USD',
    method TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT payment_sign CHECK (amount IS NULL OR (kind = 'payment' AND amount >= 0) OR (kind = 'refund' AND amount <= 0))
) STRICT;
CREATE INDEX payment_order ON payment (order_id);
CREATE INDEX payment_donation ON payment (donation_id) WHERE donation_id IS NOT NULL;

CREATE TABLE benefit_level (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    household INTEGER NOT NULL DEFAULT 0 CHECK (household IN (0, 1)),
    max_guests INTEGER,
    rank INTEGER, -- lowest is best
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE benefit (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    contact_id INTEGER REFERENCES contact (id),
    level_id INTEGER REFERENCES benefit_level (id),
    renewed_by_id INTEGER REFERENCES benefit (id),
    origin TEXT NOT NULL DEFAULT 'unknown' CHECK (origin IN ('ticketOrder', 'donation', 'manual', 'unknown')),
    starts_on TEXT,
    expires_on TEXT,
    created_at INTEGER,
    source_deleted INTEGER NOT NULL DEFAULT 0 CHECK (source_deleted IN (0, 1)),
    merged_into TEXT,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT benefit_not_by_itself CHECK (renewed_by_id IS NULL OR renewed_by_id <> id)
) STRICT;
CREATE INDEX benefit_contact ON benefit (contact_id);

-- K1 to K4
CREATE TABLE member_access (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    level_id INTEGER REFERENCES benefit_level (id),
    instance_id INTEGER REFERENCES event_instance (id),
    opens_at INTEGER,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX member_access_level ON member_access (level_id);

CREATE TABLE passcode (
    id INTEGER PRIMARY KEY,
    member_access_id INTEGER NOT NULL REFERENCES member_access (id),
    code TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (member_access_id, code)
) STRICT;

CREATE TABLE access_code (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    level_id INTEGER REFERENCES benefit_level (id),
    allocation_id INTEGER REFERENCES allocation (id),
    code TEXT NOT NULL,
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX access_code_level ON access_code (level_id);

CREATE TABLE discount_code (
    id INTEGER PRIMARY KEY,
    external_id TEXT UNIQUE,
    code TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL CHECK (type IN ('flat', 'percentage', 'fixedPrice', 'buyXGetY')),
    value INTEGER, -- minor units, or hundredths of a percent
    currency TEXT NOT NULL DEFAULT 'USD',
    use_limit INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    import_run_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE discount_level (
    id INTEGER PRIMARY KEY,
    code_id INTEGER NOT NULL REFERENCES discount_code (id),
    level_id INTEGER NOT NULL REFERENCES benefit_level (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (code_id, level_id)
) STRICT;
CREATE INDEX discount_level_level ON discount_level (level_id);

CREATE TABLE discount_use (
    id INTEGER PRIMARY KEY,
    code_id INTEGER NOT NULL REFERENCES discount_code (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    item_id INTEGER REFERENCES ticket_order_item (id),
    uses INTEGER NOT NULL DEFAULT 1 CHECK (uses > 0),
    at INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX discount_use_contact ON discount_use (contact_id, code_id);

-- Change requests and their mails.
CREATE TABLE mailbox (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('imap', 'maildir', 'mbox')),
    host TEXT NOT NULL DEFAULT '',
    port INTEGER,
    security TEXT NOT NULL DEFAULT 'tls' CHECK (security IN ('tls', 'starttls')),
    user_name TEXT NOT NULL DEFAULT '',
    ca_file TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE change_request (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL CHECK (source IN ('mail', 'form', 'phone', 'counter', 'import')),
    received_at INTEGER NOT NULL,
    contact_id INTEGER REFERENCES contact (id),
    order_id INTEGER REFERENCES ticket_order (id),
    series_id INTEGER REFERENCES series (id),
    current_seats TEXT NOT NULL DEFAULT '',
    seats_since_on TEXT,
    fallback TEXT CHECK (fallback IN ('keep', 'next_best', 'call_first')),
    priority INTEGER NOT NULL DEFAULT 5 CHECK (priority BETWEEN 1 AND 9),
    note TEXT NOT NULL DEFAULT '',
    assignee TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'inProgress', 'waiting', 'filled', 'notPossible', 'withdrawn')),
    reason_id INTEGER REFERENCES request_reason (id),
    duplicate_of_id INTEGER REFERENCES change_request (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX change_request_contact ON change_request (contact_id);
CREATE INDEX change_request_order ON change_request (order_id);
CREATE INDEX change_request_state ON change_request (state);

CREATE TABLE request_kind (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE request_reason (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('notPossible', 'withdrawn')),
    name TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (state, name)
) STRICT;

CREATE TABLE request_wish (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES change_request (id),
    kind_id INTEGER NOT NULL REFERENCES request_kind (id),
    detail TEXT NOT NULL DEFAULT '',
    number INTEGER,
    confidence REAL CHECK (confidence BETWEEN 0 AND 1),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX request_wish_request ON request_wish (request_id);

CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    mailbox_id INTEGER REFERENCES mailbox (id),
    request_id INTEGER REFERENCES change_request (id),
    kind TEXT NOT NULL CHECK (kind IN ('request', 'automatic', 'unreadable', 'other')),
    message_id TEXT NOT NULL DEFAULT '',
    content_digest TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL DEFAULT '',
    from_address TEXT NOT NULL DEFAULT '',
    from_name TEXT NOT NULL DEFAULT '',
    received_at INTEGER,
    text TEXT NOT NULL DEFAULT '',
    genuine TEXT NOT NULL DEFAULT 'unverified' CHECK (genuine IN ('yes', 'unverified', 'failed')),
    raw BLOB, -- NULL once mail.keepRawDays have passed
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX message_request ON message (request_id);
CREATE INDEX message_message_id ON message (message_id);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message (id),
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    content BLOB,
    content_digest TEXT NOT NULL, -- SHA-256, lower-case hex; what the journal knows of the content
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX attachment_message ON attachment (message_id);

CREATE TABLE reply_template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name, language)
) STRICT;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    request_id INTEGER REFERENCES change_request (id),
    contact_id INTEGER REFERENCES contact (id),
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'probablySent', 'failed', 'cancelled')),
    not_before INTEGER,
    message_id TEXT NOT NULL DEFAULT '',
    last_error TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What is to be repeated in PatronManager (records.master = patronmanager).
CREATE TABLE carry_over (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    who TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    created_at INTEGER NOT NULL,
    closed_by_import_id INTEGER REFERENCES import_run (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX carry_over_record ON carry_over (table_name, row_id);

-- The audit log and the undo. id counts from 1 without a gap; the chain is linked once per transaction.
CREATE TABLE journal_action (
    id INTEGER PRIMARY KEY, -- = its place in the chain
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL, -- the action's name, e.g. settings.set
    why TEXT NOT NULL DEFAULT '',
    parameters TEXT NOT NULL DEFAULT '{}', -- JSON: what its sentence needs
    undo_of INTEGER UNIQUE REFERENCES journal_action (id),
    rows_digest TEXT NOT NULL DEFAULT '',
    previous_hash TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE journal_row (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL, -- written before its action: no foreign key, the chain holds them together
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    contact_id INTEGER, -- whose history this belongs to, where the row says so
    before TEXT, -- JSON as stored; NULL: the row was inserted, or its content erased
    after TEXT,
    salt TEXT NOT NULL DEFAULT '',
    before_digest TEXT NOT NULL DEFAULT '',
    after_digest TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX journal_row_action ON journal_row (action_id);
CREATE INDEX journal_row_record ON journal_row (table_name, row_id);
CREATE INDEX journal_row_contact ON journal_row (contact_id) WHERE contact_id IS NOT NULL;

-- What the triggers ask: the action that is being written (0: none, and every change is refused), and
-- whether inserts are counted by the action itself (a first-time bulk import).
CREATE TABLE journal_session (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    action_id INTEGER NOT NULL,
    bulk INTEGER NOT NULL CHECK (bulk IN (0, 1))
) STRICT;
INSERT INTO journal_session (one, action_id, bulk) VALUES (1, 0, 0);

-- Search: any part (three letters and more), and beginnings of words. Kept by triggers on contact.
CREATE VIRTUAL TABLE contact_parts USING fts5 (folded_name, folded_email, phone_digits,
    content = 'contact', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE contact_words USING fts5 (folded_name,
    content = 'contact', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
