-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the user of a mailbox, or of the account that mail is sent from, signs in with a browser (auth is then oauth2). The client is the
-- organisation's own, as it is registered with its provider. What a sign-in brings is in the keychain, never here.
ALTER TABLE mailbox ADD COLUMN oauth_client TEXT NOT NULL DEFAULT '';
ALTER TABLE mailbox ADD COLUMN oauth_authorize TEXT NOT NULL DEFAULT '';
ALTER TABLE mailbox ADD COLUMN oauth_token TEXT NOT NULL DEFAULT '';
ALTER TABLE mailbox ADD COLUMN oauth_scope TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_account ADD COLUMN oauth_client TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_account ADD COLUMN oauth_authorize TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_account ADD COLUMN oauth_token TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_account ADD COLUMN oauth_scope TEXT NOT NULL DEFAULT '';
