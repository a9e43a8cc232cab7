// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailaccount.h"
#include "models/domain/mailbox.h"
#include "models/mail/mailserver.h"
#include "models/mail/secretsource.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace pd::cli {

// What `mailbox add` and `outbox account set` may be given to sign in with a browser instead of a password.
[[nodiscard]] QList<QCommandLineOption> signInOptions();
// Whether --oauth stands beside whatever belongs to it: without it a password would be asked for.
[[nodiscard]] bool isSignInWhole(const QCommandLineParser &options);
// What they say, with what is known of the server's provider; none without --oauth.
[[nodiscard]] std::optional<SignIn> signInOf(const QCommandLineParser &options, const QString &host);

// What the keychain is to keep, or keeps already: the sign-in that is there, else one with the browser, whose address goes to stderr; it is
// waited for. Empty: this computer has no keychain, and nobody is asked. Takes the client secret from standard input where the options say so.
[[nodiscard]] Result<QString> signedIn(const SignedIn &wanted, const QCommandLineParser &options);

// What opens a server: what was `given` on standard input, a password or an access token; else what the keychain keeps. MailLoginRefused
// where there is nothing, and what mail::AccessTokens says.
[[nodiscard]] mail::SecretSource secretSource(const Mailbox &mailbox, const QString &given);
[[nodiscard]] mail::SecretSource secretSource(const MailAccount &account, const QString &given);

} // namespace pd::cli
