// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/signin.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isSafeAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

bool isLine(const QString &text)
{
    return !text.trimmed().isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

struct Fault {
    SignInFault fault;
    ErrorCode code;
    const char16_t *word;
};
constexpr std::array faults{Fault{SignInFault::Invalid, ErrorCode::ValueInvalid, u"invalid"},    Fault{SignInFault::Away, ErrorCode::MailUnreachable, u"away"},
                            Fault{SignInFault::Refused, ErrorCode::MailRefusedThere, u"refused"}, Fault{SignInFault::Denied, ErrorCode::MailRefusedThere, u"denied"},
                            Fault{SignInFault::TimedOut, ErrorCode::MailInterrupted, u"timedOut"}, Fault{SignInFault::Expired, ErrorCode::MailLoginRefused, u"expired"}};

SignIn ofMicrosoft()
{
    return {{},
            u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"_s,
            u"https://login.microsoftonline.com/common/oauth2/v2.0/token"_s,
            u"https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access"_s};
}

// Without the two words of its address Google gives what holds for an hour only.
SignIn ofGoogle()
{
    return {{}, u"https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent"_s, u"https://oauth2.googleapis.com/token"_s, u"https://mail.google.com/"_s};
}

} // namespace

Error signInError(SignInFault fault, QVariantMap values, const QString &detail)
{
    const Fault &found = faults.at(std::size_t(fault));
    values.insert(u"signIn"_s, QString::fromUtf16(found.word));
    return {found.code, values, detail};
}

std::optional<SignInFault> signInFault(const Error &error)
{
    const QString word = error.values.value(u"signIn"_s).toString();
    const auto found = std::find_if(faults.begin(), faults.end(), [&](const Fault &one) { return word == one.word; });
    return found == faults.end() ? std::nullopt : std::optional(found->fault);
}

std::optional<SignIn> knownSignIn(const QString &host)
{
    const QString name = host.toLower();
    const auto isOf = [&](QLatin1StringView domain) { return name == domain || (name.endsWith(domain) && name.at(name.size() - domain.size() - 1) == u'.'); };
    if (isOf("office365.com"_L1) || isOf("outlook.com"_L1))
        return ofMicrosoft();
    if (isOf("gmail.com"_L1) || isOf("googlemail.com"_L1))
        return ofGoogle();
    return std::nullopt;
}

QString signInAuthorities(const SignIn &signIn, const QString &caFile)
{
    const QString host = QUrl(signIn.tokenUrl).host();
    const bool isPublic = host == QUrl(ofMicrosoft().tokenUrl).host() || host == QUrl(ofGoogle().tokenUrl).host();
    return isPublic ? QString() : caFile;
}

Result<void> mustFit(const SignIn &signIn)
{
    const auto invalid = [](const QString &field, const QString &value) { return signInError(SignInFault::Invalid, {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, u"text"_s}}); };
    if (!isLine(signIn.clientId))
        return invalid(u"clientId"_s, signIn.clientId);
    if (!isSafeAddress(signIn.authorizeUrl))
        return invalid(u"authorizeUrl"_s, signIn.authorizeUrl);
    if (!isSafeAddress(signIn.tokenUrl))
        return invalid(u"tokenUrl"_s, signIn.tokenUrl);
    if (!isLine(signIn.scope))
        return invalid(u"scope"_s, signIn.scope);
    return {};
}

QString signInKey(const QString &user, const SignIn &signIn)
{
    const QUrl url(signIn.tokenUrl);
    return u"oauth2://%1@%2%3?%4"_s.arg(user, url.authority(), url.path(), signIn.clientId);
}

} // namespace pd
