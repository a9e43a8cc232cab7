// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/authentication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

QByteArray domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QByteArray() : address.mid(at + 1).toLower().toUtf8();
}

// The host that a Received line was written by; empty where it does not say.
QByteArray writerOf(const QByteArray &received)
{
    const QByteArrayList words = received.simplified().toLower().split(' ');
    const qsizetype by = words.indexOf("by");
    QByteArray host = by >= 0 && by + 1 < words.size() ? words[by + 1] : QByteArray();
    while (host.endsWith(';') || host.endsWith('.'))
        host.chop(1);
    return host;
}

bool isWithin(const QByteArray &host, const QByteArray &domain)
{
    return host == domain || (host.size() > domain.size() && host.endsWith(domain) && host[host.size() - domain.size() - 1] == '.');
}

// The hosts that may write above our server's result: those that are called like it, without its own first name.
QByteArray homeOf(const Trust &trust)
{
    const QByteArray server = trust.authservId.toLower().toUtf8();
    const QByteArrayList names = server.split('.');
    return names.size() > 2 ? names.mid(1).join('.') : server;
}

bool isForeign(const QByteArray &received, const Trust &trust)
{
    if (!received.simplified().toLower().startsWith("from ")) // handed on within one server
        return false;
    const QByteArray host = writerOf(received);
    if (host.isEmpty() || host == "localhost")
        return false;
    if (trust.microsoft && isWithin(host, "outlook.com"))
        return false;
    return trust.authservId.isEmpty() || !isWithin(host, homeOf(trust));
}

bool counts(const AuthResults &results, const Trust &trust)
{
    if (results.server.isEmpty())
        return trust.microsoft;
    return !trust.authservId.isEmpty() && results.server == trust.authservId.toLower().toUtf8();
}

// The domain that has signed. Some providers write the identity alone, an address of that domain.
QByteArray signerOf(const CheckResult &signature)
{
    if (const QByteArray domain = signature.property("header.d"); !domain.isEmpty())
        return domain;
    const QByteArray identity = signature.property("header.i");
    return identity.mid(identity.lastIndexOf('@') + 1);
}

bool hasPassed(const AuthResults &results, const QByteArray &domain)
{
    return std::any_of(results.results.begin(), results.results.end(),
                       [&](const CheckResult &one) { return one.method == "dkim" && one.result == "pass" && signerOf(one) == domain; });
}

bool isFailure(const QByteArray &result)
{
    return result == "fail" || result == "policy" || result == "permerror" || result == "hardfail";
}

Verdict judged(const AuthResults &results, const ReadMessage &message, const QByteArray &domain)
{
    const bool ours = message.fromFields == 1 && message.from.size() == 1 && domainOf(message.from.front().address) == domain;
    const bool claims = std::any_of(message.from.begin(), message.from.end(), [&](const MailAddress &from) { return domainOf(from.address) == domain; });
    if (hasPassed(results, domain)) {
        if (ours)
            return {Genuine::Yes, GenuineReason::Signed};
        return {Genuine::Unverified, message.fromFields > 1 || message.from.size() > 1 ? GenuineReason::SendersSeveral : GenuineReason::SenderElsewhere};
    }
    bool signedBySomebody = false;
    for (const CheckResult &one : results.results) {
        const bool ofPortal = signerOf(one) == domain || claims;
        if (one.method == "dkim" && isFailure(one.result) && ofPortal)
            return {Genuine::Failed, GenuineReason::SignatureFailed};
        if (one.method == "dmarc" && isFailure(one.result) && claims)
            return {Genuine::Failed, GenuineReason::PolicyFailed};
        signedBySomebody = signedBySomebody || (one.method == "dkim" && one.result == "pass");
    }
    return {Genuine::Unverified, signedBySomebody ? GenuineReason::SignedElsewhere : GenuineReason::NotSigned};
}

QByteArray firstWord(const QByteArray &value)
{
    const auto end = std::find_if(value.cbegin(), value.cend(), [](char c) { return c == ';' || c == ' ' || c == '('; });
    return value.left(end - value.cbegin());
}

} // namespace

Trust trustOf(const QString &authservId, const QString &portalDomain, const QString &profile)
{
    return {authservId.trimmed(), portalDomain.trimmed().toLower(), profile.trimmed().startsWith(u"microsoft"_s, Qt::CaseInsensitive)};
}

Verdict verdict(const ReadMessage &message, const Trust &trust)
{
    if (!trust.configured())
        return {Genuine::Unverified, GenuineReason::NotConfigured};
    const QByteArray domain = trust.portalDomain.toUtf8();
    std::optional<AuthResults> counting;
    bool foreign = false, forged = false, praised = false;
    for (const HeaderField &field : message.fields) {
        if (field.name == "received") {
            foreign = foreign || isForeign(field.value, trust);
            continue;
        }
        if (field.name != "authentication-results")
            continue;
        AuthResults results = parseAuthResults(field.value);
        if (!counts(results, trust)) {
            praised = praised || (!foreign && !counting && hasPassed(results, domain));
        } else if (foreign) {
            // Our server's name below a line that it did not write: what passed through here before, or the sender put it there. It counts for
            // nothing; where it makes the mail the Portal's, somebody lies.
            forged = forged || (!results.server.isEmpty() && hasPassed(results, domain));
        } else if (!counting) {
            counting = std::move(results);
        }
    }
    // Another server's praise above ours: nobody else has any business there.
    if (forged || (counting && praised))
        return {Genuine::Failed, GenuineReason::Forged};
    if (!counting)
        return {Genuine::Unverified, GenuineReason::NoResult};
    return judged(*counting, message, domain);
}

KindReason automatic(const ReadMessage &message, Genuine genuine)
{
    KindReason reason = KindReason::None;
    for (const HeaderField &field : message.fields) {
        const QByteArray value = field.value.simplified().toLower();
        const QByteArray word = firstWord(value);
        if (field.name == "content-type" && word == "multipart/report")
            return KindReason::Report;
        if (field.name == "return-path" && value == "<>")
            return KindReason::NoReturn;
        if (field.name == "auto-submitted" && !word.isEmpty() && word != "no" && (genuine != Genuine::Yes || word != "auto-generated"))
            reason = KindReason::AutoSubmitted;
        else if (field.name == "precedence" && reason == KindReason::None && genuine != Genuine::Yes
                 && (word == "bulk" || word == "list" || word == "junk" || word == "auto_reply"))
            reason = KindReason::Bulk;
    }
    return reason;
}

} // namespace pd::mail
