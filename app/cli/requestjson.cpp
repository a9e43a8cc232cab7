// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestjson.h"

#include "models/mail/replysplitter.h"
#include "ui/words/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonArray attachmentsJson(const MailMessage &message)
{
    QJsonArray all;
    for (const MailAttachment &attachment : message.attachments)
        all.append(QJsonObject{{u"name"_s, attachment.name}, {u"bytes"_s, attachment.bytes}});
    return all;
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QJsonObject mailJson(const StoredMail &mail)
{
    const MailMessage &message = mail.message;
    return {{u"id"_s, words::idJson(mail.id)},
            {u"kind"_s, messageKindName(message.kind)},
            {u"reason"_s, words::textJson(kindReasonName(message.kindReason))},
            {u"subject"_s, words::textJson(message.subject)},
            {u"from"_s, words::textJson(message.from.address)},
            {u"fromName"_s, words::textJson(message.from.name)},
            {u"received"_s, words::instantJson(mail.received)},
            {u"text"_s, message.text},
            {u"attachments"_s, attachmentsJson(message)},
            {u"genuine"_s, genuineName(message.genuine)},
            {u"genuineReason"_s, words::textJson(genuineReasonName(message.genuineReason))},
            {u"request"_s, words::idJson(mail.request)}};
}

QJsonObject requestJson(const StoredRequest &request)
{
    const StoredMail *mail = request.first();
    const MailMessage message = mail ? mail->message : MailMessage();
    QJsonArray wishes, thread;
    for (const StoredWish &wish : request.wishes)
        wishes.append(QJsonObject{{u"kind"_s, wish.kind},
                                  {u"detail"_s, words::textJson(wish.detail)},
                                  {u"number"_s, numberOrNull(wish.number)},
                                  {u"span"_s, QJsonValue()},
                                  {u"confidence"_s, wish.confidence ? QJsonValue(*wish.confidence) : QJsonValue()}});
    for (const StoredMail &one : request.thread)
        thread.append(words::idJson(one.id));
    const QString text = mail ? message.text : request.note;
    return {{u"id"_s, words::idJson(request.id)},
            {u"state"_s, request.state},
            {u"source"_s, request.source},
            {u"genuine"_s, mail ? QJsonValue(genuineName(message.genuine)) : QJsonValue()},
            {u"messageId"_s, words::textJson(message.messageId)},
            {u"subject"_s, words::textJson(message.subject)},
            {u"from"_s, words::textJson(message.from.address)},
            {u"received"_s, words::instantJson(request.received)},
            {u"text"_s, text},
            {u"newText"_s, mail ? mail::newWords(text) : text},
            {u"language"_s, QJsonValue()},
            {u"attachments"_s, attachmentsJson(message)},
            {u"contact"_s, words::idJson(request.contact)},
            {u"order"_s, words::idJson(request.order)},
            {u"series"_s, words::idJson(request.series)},
            {u"wishes"_s, wishes},
            {u"fallback"_s, words::textJson(request.fallback)},
            {u"automatic"_s, message.kind == MessageKind::Automatic},
            {u"duplicateOf"_s, words::idJson(request.duplicateOf)},
            {u"thread"_s, thread},
            {u"priority"_s, request.priority},
            {u"assignee"_s, words::textJson(request.assignee)},
            {u"due"_s, words::textJson(request.due)}};
}

} // namespace pd::cli
