// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/tokenanswer.h"

#include "models/domain/signin.h"
#include "models/mail/safetext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

// It goes into a line of the login.
bool isToken(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

QString toText(const KeptSignIn &kept)
{
    QJsonObject json{{u"refreshToken"_s, kept.refreshToken}};
    if (!kept.clientSecret.isEmpty())
        json.insert(u"clientSecret"_s, kept.clientSecret);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<KeptSignIn> keptSignIn(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const KeptSignIn kept{json[u"refreshToken"_s].toString(), json[u"clientSecret"_s].toString()};
    return kept.refreshToken.isEmpty() ? std::nullopt : std::optional(kept);
}

Result<Tokens> tokensOf(const HttpAnswer &answer, const QString &host, const QString &user)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QString error = json[u"error"_s].toString();
    if (error == "invalid_grant"_L1)
        return signInError(SignInFault::Expired, {{u"user"_s, user}}, safeLine(json[u"error_description"_s].toString(), 500));
    const bool itsOwnFault = answer.status >= 500 || answer.status == 429 || error == "temporarily_unavailable"_L1 || error == "server_error"_L1;
    if (!error.isEmpty() && !itsOwnFault) {
        const QString more = json[u"error_description"_s].toString();
        return signInError(SignInFault::Refused, {{u"host"_s, host}, {u"answer"_s, safeLine(more.isEmpty() ? error : u"%1 (%2)"_s.arg(more, error), 300)}});
    }
    const Tokens tokens{json[u"access_token"_s].toString(), json[u"refresh_token"_s].toString(), std::clamp<qint64>(json[u"expires_in"_s].toInteger(), 0, 86'400)};
    if (itsOwnFault || answer.status != 200 || !isToken(tokens.access))
        return signInError(SignInFault::Away, {{u"host"_s, host}}, u"status %1"_s.arg(answer.status));
    return tokens;
}

} // namespace pd::mail
