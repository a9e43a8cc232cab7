// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/browsersignin.h"

#include "models/mail/safetext.h"
#include "models/mail/tokenanswer.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr auto plain = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// 256 bits that nobody guesses, as 43 letters.
QByteArray unguessable()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toBase64(plain);
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

Result<std::unique_ptr<BrowserSignIn>> BrowserSignIn::begin(const SignIn &signIn, const QString &user)
{
    if (const Result<void> fits = mustFit(signIn); !fits)
        return fits.error();
    Result<std::unique_ptr<BrowserRedirect>> redirect = BrowserRedirect::listen();
    if (!redirect)
        return redirect.error();
    return std::unique_ptr<BrowserSignIn>(new BrowserSignIn(signIn, user, *std::move(redirect)));
}

BrowserSignIn::BrowserSignIn(SignIn signIn, QString user, std::unique_ptr<BrowserRedirect> redirect)
    : m_signIn(std::move(signIn))
    , m_user(std::move(user))
    , m_redirect(std::move(redirect))
    , m_state(QString::fromLatin1(unguessable()))
    , m_verifier(unguessable())
    , m_address(m_signIn.authorizeUrl, QUrl::StrictMode)
{
    QUrlQuery query(m_address); // providers have words of their own there
    const QByteArray challenge = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256).toBase64(plain);
    for (const auto &[name, text] : {std::pair{u"response_type"_s, u"code"_s}, {u"client_id"_s, m_signIn.clientId}, {u"redirect_uri"_s, m_redirect->address()}, {u"scope"_s, m_signIn.scope},
                                     {u"state"_s, m_state}, {u"code_challenge"_s, QString::fromLatin1(challenge)}, {u"code_challenge_method"_s, u"S256"_s}, {u"login_hint"_s, m_user}})
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    m_address.setQuery(query);
}

Result<QString> BrowserSignIn::finish(const QString &clientSecret, const QString &caFile, const QString &page, const MailTimes &times, const Interrupt &interrupt, int waitMs)
{
    const Result<QUrlQuery> brought = m_redirect->wait(m_state, page, waitMs, interrupt);
    if (!brought)
        return brought.error();
    if (const QString error = value(*brought, u"error"_s); !error.isEmpty()) {
        const QString more = value(*brought, u"error_description"_s);
        return signInError(SignInFault::Denied, {{u"answer"_s, safeLine(more.isEmpty() ? error : u"%1 (%2)"_s.arg(more, error), 300)}});
    }
    const QString code = value(*brought, u"code"_s);
    if (code.isEmpty())
        return signInError(SignInFault::Denied, {{u"answer"_s, u"no code"_s}});
    return exchange(code, clientSecret, caFile, times, interrupt);
}

Result<QString> BrowserSignIn::exchange(const QString &code, const QString &clientSecret, const QString &caFile, const MailTimes &times, const Interrupt &interrupt) const
{
    FormFields form{{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code}, {u"redirect_uri"_s, m_redirect->address()}, {u"client_id"_s, m_signIn.clientId}, {u"code_verifier"_s, QString::fromLatin1(m_verifier)}};
    if (!clientSecret.isEmpty())
        form.emplace_back(u"client_secret"_s, clientSecret);
    const Result<HttpAnswer> answer = postForm(m_signIn.tokenUrl, form, signInAuthorities(m_signIn, caFile), times, interrupt);
    if (!answer)
        return answer.error();
    const QString host = QUrl(m_signIn.tokenUrl).host();
    const Result<Tokens> tokens = tokensOf(*answer, host, m_user);
    if (!tokens && signInFault(tokens.error()) == SignInFault::Expired) { // the code has; nobody was signed in yet
        const QString &more = tokens.error().detail;
        return signInError(SignInFault::Refused, {{u"host"_s, host}, {u"answer"_s, more.isEmpty() ? u"invalid_grant"_s : u"%1 (invalid_grant)"_s.arg(more)}});
    }
    if (!tokens)
        return tokens.error();
    if (tokens->refresh.isEmpty()) // it would hold for an hour
        return signInError(SignInFault::Refused, {{u"host"_s, host}, {u"answer"_s, u"no refresh_token"_s}});
    return toText({tokens->refresh, clientSecret});
}

} // namespace pd::mail
