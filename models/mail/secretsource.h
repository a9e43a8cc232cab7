// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/mail/mailserver.h"

#include <functional>

namespace pd::mail {

// What opens a server; `refused`: it did not take the access token before, which may have ended early.
using SecretSource = std::function<Result<MailSecret>(bool refused)>;

// Logs in, and where an access token is refused once more with a fresh one; a password never twice.
template <class Login>
auto loggedIn(const SecretSource &source, Login login) -> decltype(login(MailSecret()))
{
    const Result<MailSecret> secret = source(false);
    if (!secret)
        return secret.error();
    auto done = login(*secret);
    if (done || done.error().code != ErrorCode::MailLoginRefused || secret->kind != MailSecret::Kind::Token)
        return done;
    const Result<MailSecret> fresh = source(true);
    if (!fresh)
        return fresh.error();
    return fresh->text == secret->text ? std::move(done) : login(*fresh);
}

} // namespace pd::mail
