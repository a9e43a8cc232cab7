// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailfilesintake.h"

#include "models/actions/intakeactions.h"
#include "models/mail/mailfiles.h"
#include "models/mail/mailhelper.h"
#include "models/mail/readmessage.h"
#include "models/mail/receive.h"
#include "models/store/connection.h"

#include <QSet>

namespace pd::actions {

namespace {

constexpr qint64 mostBytesAtOnce = 16 * 1024 * 1024;

Result<IncomingMail> incoming(mail::FiledMessage file, mail::MailHelper &helper, const mail::Trust &trust)
{
    const bool tooLarge = file.bytes > mail::limits::message, overlong = !file.overlongDigest.isEmpty();
    Result<MailMessage> message = tooLarge ? mail::receiveHeader(helper, overlong ? file.header : file.raw, file.bytes, trust) : mail::receive(helper, file.raw, trust);
    if (!message)
        return message.error();
    if (overlong)
        message->digest = file.overlongDigest;
    IncomingMail mail{*std::move(message), std::move(file.raw)};
    if (tooLarge)
        mail.headerDigest = mail::headerDigest(overlong ? file.header : mail.raw);
    return mail;
}

} // namespace

void IntakeCounts::add(const IncomingMail &mail, const TakenMail &taken)
{
    ++messages;
    if (taken.known)
        ++duplicates;
    else if (mail.message.kind == MessageKind::Automatic)
        ++automatic;
    else if (mail.message.kind == MessageKind::Unreadable)
        ++unreadable;
    else
        ++fresh;
    cameBack += taken.cameBack ? 1 : 0;
    if (taken.newRequest && taken.request)
        requests.push_back(*taken.request);
}

void IntakeCounts::add(const IntakeCounts &others)
{
    messages += others.messages;
    fresh += others.fresh;
    duplicates += others.duplicates;
    automatic += others.automatic;
    unreadable += others.unreadable;
    cameBack += others.cameBack;
    requests.insert(requests.end(), others.requests.begin(), others.requests.end());
}

MailFilesIntake::MailFilesIntake(store::Connection &connection, ActionRunner &runner, mail::MailHelper &helper, From from)
    : m_connection(connection)
    , m_runner(runner)
    , m_helper(helper)
    , m_from(from)
{
}

Result<void> MailFilesIntake::take(std::vector<IncomingMail> batch, bool dryRun)
{
    TakeMailAction action(std::move(batch));
    if (dryRun) {
        if (const Result<DryRun> tried = m_runner.dryRun(action, 1); !tried)
            return tried.error();
    } else if (const Result<Outcome> done = m_runner.run(action); !done) {
        return done.error();
    }
    for (std::size_t i = 0; i < action.taken().size(); ++i)
        m_counts.add(action.mails()[i], action.taken()[i]);
    return {};
}

Result<IntakeCounts> MailFilesIntake::run(const QStringList &paths, bool dryRun, const Progress &progress)
{
    m_counts = {};
    Result<mail::Trust> trust = mailTrust(m_connection);
    if (!trust)
        return trust.error();
    trust->anybodysFile = m_from == From::Anybody;
    Result<mail::MailFiles> files = mail::MailFiles::of(paths);
    if (!files)
        return files.error();
    std::vector<IncomingMail> batch;
    QSet<QString> tried; // a dry run takes each batch back, so that it has to know them itself
    qint64 bytes = 0;
    const auto flush = [&]() -> Result<void> {
        bytes = 0;
        return batch.empty() ? Result<void>() : take(std::exchange(batch, {}), dryRun);
    };
    for (bool more = true; more;) {
        Result<std::optional<mail::FiledMessage>> file = files->next();
        if (!file)
            return file.error();
        more = file->has_value();
        if (more) {
            Result<IncomingMail> mail = incoming(**std::move(file), m_helper, *trust);
            if (!mail)
                return mail.error();
            if (dryRun && tried.contains(mail->message.digest)) {
                ++m_counts.messages;
                ++m_counts.duplicates;
                continue;
            }
            if (dryRun)
                tried.insert(mail->message.digest);
            if (mail->raw.size() > mail::limits::message) { // comes alone
                if (const Result<void> done = flush(); !done)
                    return done.error();
            }
            bytes += mail->raw.size();
            batch.push_back(*std::move(mail));
        }
        if (batch.size() >= mostMailsAtOnce || bytes >= mostBytesAtOnce || (!more && !batch.empty())) {
            if (const Result<void> done = flush(); !done)
                return done.error();
            if (progress && !progress(m_counts))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
    }
    if (dryRun)
        m_counts.requests.clear(); // none of them is there
    return std::move(m_counts);
}

} // namespace pd::actions
