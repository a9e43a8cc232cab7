// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailboxprobe.h"

#include "models/mail/curlhandle.h"
#include "models/mail/imapsession.h"
#include "models/mail/imapstream.h"

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

using Step = ProbeStep::Step;

Step stepOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::MailUnsecured:
        return Step::Encryption;
    case ErrorCode::MailCertificate:
        return Step::Certificate;
    case ErrorCode::MailLoginRefused:
        return Step::Login;
    default:
        return error.values.value(u"resolved"_s, true).toBool() ? Step::Connection : Step::Name;
    }
}

std::optional<Error> open(std::unique_ptr<Stream> stream, const QString &host, const QString &folder, const MailTimes &times)
{
    ImapSession session(std::make_unique<ImapChannel>(std::move(stream), host, times));
    if (const auto begun = session.begin(); !begun)
        return begun.error();
    const auto selected = session.select(folder, true);
    session.leave();
    return selected ? std::nullopt : std::optional(selected.error());
}

// Login and all before it; none after the one that failed.
std::vector<ProbeStep> upTo(const std::optional<Error> &error)
{
    std::vector<ProbeStep> steps;
    for (const Step step : {Step::Name, Step::Connection, Step::Encryption, Step::Certificate, Step::Login}) {
        const bool failed = error && stepOf(*error) == step;
        steps.push_back({step, failed ? error : std::nullopt});
        if (failed)
            break;
    }
    return steps;
}

} // namespace

QString probeStepName(ProbeStep::Step step)
{
    switch (step) {
    case Step::Name:
        return u"name"_s;
    case Step::Connection:
        return u"connection"_s;
    case Step::Encryption:
        return u"encryption"_s;
    case Step::Certificate:
        return u"certificate"_s;
    case Step::Login:
        return u"login"_s;
    case Step::Folder:
        return u"folder"_s;
    }
    return {};
}

std::vector<ProbeStep> probeMailbox(const MailServer &server, const MailSecret &secret, const QString &folder, const MailTimes &times, const Interrupt &interrupt)
{
    auto stream = openImapStream(server, secret, times, interrupt);
    std::vector<ProbeStep> steps = upTo(stream ? std::nullopt : std::optional(stream.error()));
    if (!stream)
        return steps;
    steps.push_back({Step::Folder, open(std::move(*stream), server.host, folder, times)});
    return steps;
}

std::vector<ProbeStep> probeSender(const MailServer &server, const MailSecret &secret, const MailTimes &times, const Interrupt &interrupt)
{
    CurlHandle handle("smtp", server, secret, times, interrupt);
    curl_easy_setopt(handle.get(), CURLOPT_CONNECT_ONLY, 1L);
    const CURLcode code = handle.perform();
    return upTo(code == CURLE_OK ? std::nullopt : std::optional(handle.error(code)));
}

} // namespace pd::mail
