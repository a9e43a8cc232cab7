// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace pd {

// Where people sign in with a browser instead of giving a password (OAuth 2), as the organisation has registered this program there.
// What such a sign-in brings is in the keychain, never here.
struct SignIn {
    QString clientId;     // the organisation's own
    QString authorizeUrl; // what the browser opens; https
    QString tokenUrl;     // where tokens come from; https
    QString scope;        // what is asked for, words separated by spaces
    bool operator==(const SignIn &) const = default;
};

// Where the big providers have theirs, by the name of a mail server of theirs, IMAP or SMTP; without a client id, which they give to each organisation.
[[nodiscard]] std::optional<SignIn> knownSignIn(const QString &host);

// Whose certificates count where tokens come from: `caFile`, the mail server's, but for the big providers, of which an authority of one's own knows nothing:
// for them it is empty, the system's.
[[nodiscard]] QString signInAuthorities(const SignIn &signIn, const QString &caFile);

// What can go wrong. The error has a mail server's code, and `signIn` among its values, by which it is told from that.
enum class SignInFault {
    Invalid,  // ValueInvalid {value, field}: clientId, authorizeUrl, tokenUrl or scope: nobody could sign in so
    Away,     // MailUnreachable {host}: no safe connection to where people sign in, or no answer that can be read
    Refused,  // MailRefusedThere {host, answer}: it takes neither the program nor what is asked for
    Denied,   // MailRefusedThere {answer}: the browser came back without a sign-in
    TimedOut, // MailInterrupted {minutes}: the browser did not come back
    Expired   // MailLoginRefused {user}: the sign-in does not hold any more
};
[[nodiscard]] Error signInError(SignInFault fault, QVariantMap values, const QString &detail = {});
[[nodiscard]] std::optional<SignInFault> signInFault(const Error &error); // none: it is another error

// Invalid.
[[nodiscard]] Result<void> mustFit(const SignIn &signIn);

// The key of what a keychain keeps of it: of one user at one provider, so that a mailbox and the account that mail is sent from share one.
[[nodiscard]] QString signInKey(const QString &user, const SignIn &signIn);

// A sign-in whose access token is wanted.
struct SignedIn {
    SignIn signIn;
    QString user;
    QString kept;   // what the keychain keeps
    QString caFile; // the mail server's only authorities; empty: the system's. signInAuthorities()
};
// Gives an access token; `refused`: a mail server did not take the one before. Asked on any thread, takes as long as a server does.
using TokenSource = std::function<Result<QString>(const SignedIn &asked, bool refused)>;

} // namespace pd
