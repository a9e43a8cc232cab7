// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signin.h"

#include "app/cli/mailboxes.h"
#include "app/cli/secretline.h"
#include "app/cli/waited.h"
#include "app/keychain/secrets.h"
#include "models/mail/accesstokens.h"
#include "models/mail/browsersignin.h"
#include "models/mail/tokenanswer.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

// One program, one of them; a refresh token that comes goes where the one before was.
mail::AccessTokens &tokens()
{
    static mail::AccessTokens all;
    static const bool once = [] {
        all.setRenewed([](const QString &key, const QString &text) { static_cast<void>(waited(app::keepSecret(key, text))); });
        return true;
    }();
    static_cast<void>(once);
    return all;
}

template <class T>
mail::SecretSource sourceFor(const T &server, const QString &given)
{
    return [server, given](bool refused) -> Result<mail::MailSecret> {
        using Kind = mail::MailSecret::Kind;
        if (!given.isEmpty())
            return mail::MailSecret{server.token ? Kind::Token : Kind::Password, given};
        const QString kept = waited(app::secretOf(secretKey(server)));
        if (kept.isEmpty())
            return Error{ErrorCode::MailLoginRefused, {{u"host"_s, server.host}, {u"user"_s, server.user}}, {}};
        if (!server.token)
            return mail::MailSecret{Kind::Password, kept};
        const Result<QString> token = tokens().token({server.signIn, server.user, kept, server.caFile}, refused);
        return token ? Result<mail::MailSecret>(mail::MailSecret{Kind::Token, *token}) : token.error();
    };
}

Result<QString> withTheBrowser(const SignedIn &wanted, const QString &clientSecret)
{
    auto begun = mail::BrowserSignIn::begin(wanted.signIn, wanted.user);
    if (!begun)
        return begun.error();
    const QString sentence = QCoreApplication::translate("Cli", "Open this address in a browser on this computer and sign in as %1; it is waited for:").arg(wanted.user);
    const QByteArray lines = (sentence + u'\n' + QString::fromLatin1((*begun)->address().toEncoded()) + u'\n').toLocal8Bit();
    std::fputs(lines.constData(), stderr);
    std::fflush(stderr);
    const mail::Interrupt interrupt;
    return (*begun)->finish(clientSecret, wanted.caFile, QCoreApplication::translate("Cli", "You can close this page and go back to Patron Desk."), {}, interrupt);
}

} // namespace

QList<QCommandLineOption> signInOptions()
{
    return {{u"oauth"_s, QCoreApplication::translate("Cli", "The user signs in with a browser instead of giving a password.")},
            {u"client-id"_s, QCoreApplication::translate("Cli", "With --oauth: the client id under which the provider knows this program."), u"ID"_s},
            {u"client-secret"_s, QCoreApplication::translate("Cli", "With --oauth: the client secret is on standard input.")},
            {u"authorize"_s, QCoreApplication::translate("Cli", "With --oauth: the address that the browser opens; known of Microsoft and Google."), u"ADDRESS"_s},
            {u"token"_s, QCoreApplication::translate("Cli", "With --oauth: the address that tokens come from; known of Microsoft and Google."), u"ADDRESS"_s},
            {u"scope"_s, QCoreApplication::translate("Cli", "With --oauth: what is asked for; known of Microsoft and Google."), u"WORDS"_s}};
}

bool isSignInWhole(const QCommandLineParser &options)
{
    const QList<QCommandLineOption> all = signInOptions();
    return options.isSet(u"oauth"_s) || std::none_of(all.begin(), all.end(), [&](const QCommandLineOption &option) { return options.isSet(option); });
}

std::optional<SignIn> signInOf(const QCommandLineParser &options, const QString &host)
{
    if (!options.isSet(u"oauth"_s))
        return std::nullopt;
    SignIn signIn = knownSignIn(host).value_or(SignIn());
    for (const auto &[name, field] : {std::pair{u"client-id"_s, &signIn.clientId}, {u"authorize"_s, &signIn.authorizeUrl}, {u"token"_s, &signIn.tokenUrl}, {u"scope"_s, &signIn.scope}}) {
        if (options.isSet(name))
            *field = options.value(name);
    }
    return signIn;
}

Result<QString> signedIn(const SignedIn &wanted, const QCommandLineParser &options)
{
    QString clientSecret = options.isSet(u"client-secret"_s) ? secretLine(QCoreApplication::translate("Cli", "Client secret (it is not shown):")) : QString();
    if (!waited(app::keychainIsThere()))
        return QString();
    if (std::optional<mail::KeptSignIn> kept = mail::keptSignIn(waited(app::secretOf(signInKey(wanted.user, wanted.signIn))))) {
        if (clientSecret.isEmpty())
            clientSecret = kept->clientSecret;
        const bool isAnother = std::exchange(kept->clientSecret, clientSecret) != clientSecret; // the provider may have given a new one
        SignedIn there = wanted;
        there.kept = mail::toText(*kept);
        QString text = there.kept;
        mail::AccessTokens asked;
        asked.setRenewed([&text](const QString &key, const QString &renewed) { // it is what holds from now on, whatever comes after
            text = renewed;
            static_cast<void>(waited(app::keepSecret(key, renewed)));
        });
        const Result<QString> token = asked.token(there, false);
        if (!token && isAnother && signInFault(token.error()) != SignInFault::Expired)
            return token.error(); // what is kept stays
        if (token || signInFault(token.error()) != SignInFault::Expired) // nobody signs in before that has ended
            return text;
    }
    return withTheBrowser(wanted, clientSecret);
}

mail::SecretSource secretSource(const Mailbox &mailbox, const QString &given)
{
    return sourceFor(mailbox, given);
}

mail::SecretSource secretSource(const MailAccount &account, const QString &given)
{
    return sourceFor(account, given);
}

} // namespace pd::cli
