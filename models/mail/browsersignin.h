// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/signin.h"
#include "models/mail/browserredirect.h"
#include "models/mail/mailserver.h"

#include <QUrl>

namespace pd::mail {

// One sign-in with the system's browser (OAuth 2 for programs on a desktop: RFC 8252, with PKCE S256): an address that the browser opens, and
// what comes back from it. The address is worth nothing to anybody else: what it asks for comes to this program only.
class BrowserSignIn {
public:
    // SignInFault::Invalid; Internal where no port is free.
    [[nodiscard]] static Result<std::unique_ptr<BrowserSignIn>> begin(const SignIn &signIn, const QString &user);

    [[nodiscard]] QUrl address() const { return m_address; }
    // Waits for the browser and takes the sign-in: the text that a keychain keeps. `page`: plain text that the browser then shows. As long as
    // it takes, at most `waitMs` until the browser comes back. Any other SignInFault but Expired; Cancelled.
    [[nodiscard]] Result<QString> finish(const QString &clientSecret, const QString &caFile, const QString &page, const MailTimes &times, const Interrupt &interrupt, int waitMs = waitForMs);

    static constexpr int waitForMs = 600'000;

private:
    BrowserSignIn(SignIn signIn, QString user, std::unique_ptr<BrowserRedirect> redirect);
    [[nodiscard]] Result<QString> exchange(const QString &code, const QString &clientSecret, const QString &caFile, const MailTimes &times, const Interrupt &interrupt) const;

    const SignIn m_signIn;
    const QString m_user;
    const std::unique_ptr<BrowserRedirect> m_redirect;
    const QString m_state;
    const QByteArray m_verifier;
    QUrl m_address;
};

} // namespace pd::mail
