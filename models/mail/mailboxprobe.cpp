// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailboxprobe.h"

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
    std::vector<ProbeStep> steps;
    for (const Step step : {Step::Name, Step::Connection, Step::Encryption, Step::Certificate, Step::Login}) {
        const bool failed = !stream && stepOf(stream.error()) == step;
        steps.push_back({step, failed ? std::optional(stream.error()) : std::nullopt});
        if (failed)
            return steps;
    }
    steps.push_back({Step::Folder, open(std::move(*stream), server.host, folder, times)});
    return steps;
}

} // namespace pd::mail
