// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/formpost.h"

#include <QString>

namespace pd::mail {

// What a keychain keeps of a sign-in, as one text.
struct KeptSignIn {
    QString refreshToken;
    QString clientSecret; // where the provider gives one to programs, too; empty: none
};
[[nodiscard]] QString toText(const KeptSignIn &kept);
[[nodiscard]] std::optional<KeptSignIn> keptSignIn(const QString &text); // none: it is something else, a password perhaps

// What a provider gives for a code, or for a refresh token.
struct Tokens {
    QString access;
    QString refresh; // empty: the one before goes on holding
    qint64 seconds = 0; // so long the access token holds; 0: nobody has said
};
// The provider's answer read. Expired: the grant does not hold any more; Refused: whatever else it refuses; Away: no such answer, or its own
// fault (SignInFault).
[[nodiscard]] Result<Tokens> tokensOf(const HttpAnswer &answer, const QString &host, const QString &user);

} // namespace pd::mail
