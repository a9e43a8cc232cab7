// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/receive.h"

#include "models/mail/deliveryreport.h"
#include "models/mail/maildigest.h"
#include "models/mail/mailhelper.h"
#include "models/mail/safetext.h"

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

QString safeAddress(const QString &address)
{
    return safeLine(address, 320);
}

QString safeId(const QString &id)
{
    return safeLine(id, 500).remove(u' ');
}

// Up to the empty line, at most 256 KiB.
QByteArray headerOf(const QByteArray &message)
{
    const QByteArray begin = message.left(limits::header);
    qsizetype end = begin.size();
    for (const QByteArrayView blank : {QByteArrayView("\r\n\r\n"), QByteArrayView("\n\n")}) {
        if (const qsizetype at = begin.indexOf(blank); at >= 0)
            end = std::min(end, at + blank.size());
    }
    return begin.left(end);
}

std::optional<DeliveryFailure> safeFailure(const ReadMessage &read)
{
    std::optional<DeliveryFailure> failure = deliveryFailure(read);
    if (!failure)
        return failure;
    failure->reason = safeLine(failure->reason, 300);
    for (QString &id : failure->messages)
        id = safeId(id);
    failure->messages.removeAll(QString());
    return failure;
}

} // namespace

MailMessage judged(const ReadMessage &read, const QByteArray &raw, const Trust &trust)
{
    MailMessage message;
    message.digest = mailDigest(raw);
    message.bytes = raw.size();
    if (read.refused != KindReason::None) {
        message.kind = MessageKind::Unreadable;
        message.kindReason = read.refused;
        return message;
    }
    const Verdict found = verdict(read, trust);
    const bool believed = !trust.anybodysFile || found.genuine == Genuine::Failed;
    message.genuine = believed ? found.genuine : Genuine::Unverified;
    message.genuineReason = believed ? found.reason : GenuineReason::FromFile;
    message.kindReason = automatic(read, found.genuine);
    message.kind = message.kindReason == KindReason::None ? MessageKind::Request : MessageKind::Automatic;
    message.subject = safeLine(read.subject, limits::subject);
    message.fromCount = int(read.from.size());
    if (!read.from.empty())
        message.from = {safeAddress(read.from.front().address), safeLine(read.from.front().name, 200)};
    for (const MailAddress &to : read.to)
        message.to.append(safeAddress(to.address));
    message.replyTo = safeAddress(read.replyTo);
    message.messageId = safeId(read.messageId);
    message.inReplyTo = safeId(read.inReplyTo);
    for (const QString &id : read.references) {
        if (const QString safe = safeId(id); !safe.isEmpty())
            message.references.append(safe);
    }
    message.sent = read.sent;
    message.text = safeText(read.text);
    for (const MailAttachment &given : read.attachments) {
        MailAttachment attachment = given;
        attachment.name = safeFileName(given.name);
        attachment.type = safeLine(given.type, 100);
        attachment.digest = safeLine(given.digest, 64);
        message.attachments.push_back(attachment);
    }
    message.guessed = read.guessed;
    if (message.kind == MessageKind::Automatic && message.genuine != Genuine::Failed) // a forgery is not even a reason to look
        message.failure = safeFailure(read);
    return message;
}

Result<MailMessage> receive(MailHelper &helper, const QByteArray &raw, const Trust &trust)
{
    const Result<ReadMessage> read = helper.read(raw);
    return read ? Result<MailMessage>(judged(*read, raw, trust)) : read.error();
}

Result<MailMessage> receiveHeader(MailHelper &helper, const QByteArray &begin, qint64 bytes, const Trust &trust)
{
    Result<MailMessage> message = receive(helper, headerOf(begin), trust);
    if (!message)
        return message;
    message->kind = MessageKind::Unreadable;
    message->kindReason = KindReason::TooLarge;
    message->digest = mailDigest(begin);
    message->bytes = bytes;
    message->failure.reset();
    return message;
}

QString headerDigest(const QByteArray &begin)
{
    return mailDigest(headerOf(begin));
}

} // namespace pd::mail
