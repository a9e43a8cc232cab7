// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestjson.h"

#include "models/domain/understanding/replysplitter.h"
#include "ui/words/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonArray attachmentsJson(const MailMessage &message)
{
    QJsonArray all;
    for (const MailAttachment &attachment : message.attachments)
        all.append(QJsonObject{{u"part"_s, attachment.part}, {u"name"_s, attachment.name}, {u"bytes"_s, attachment.bytes}});
    return all;
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue spanJson(understanding::TextSpan span)
{
    return span.length ? QJsonValue(QJsonObject{{u"start"_s, span.start}, {u"length"_s, span.length}}) : QJsonValue();
}

// The words that were read, in the message that they stand in; what was typed in is the note.
QString wordsAt(const StoredRequest &request, std::optional<RowId> message, understanding::TextSpan span)
{
    if (span.length == 0)
        return {};
    if (!message)
        return understanding::newWords(request.note).mid(span.start, span.length);
    for (const StoredMail &mail : request.thread) {
        if (mail.id == message)
            return understanding::newWords(mail.message.text).mid(span.start, span.length);
    }
    return {};
}

QJsonObject wishJson(const StoredRequest &request, const StoredWish &wish)
{
    const QString said = wordsAt(request, wish.message, wish.span);
    return {{u"id"_s, words::idJson(wish.id)},
            {u"kind"_s, wish.asks},
            {u"code"_s, words::textJson(wish.code)},
            {u"name"_s, wish.kind},
            {u"detail"_s, words::textJson(wish.detail.isEmpty() ? said : wish.detail)},
            {u"number"_s, numberOrNull(wish.number)},
            {u"words"_s, words::textJson(said)},
            {u"span"_s, spanJson(wish.span)},
            {u"message"_s, words::idJson(wish.message)},
            {u"confidence"_s, wish.confidence ? QJsonValue(*wish.confidence) : QJsonValue()},
            {u"doubt"_s, words::textJson(factDoubtName(wish.doubt))}};
}

QJsonObject factJson(const StoredRequest &request, const StoredFact &fact)
{
    return {{u"field"_s, understanding::factFieldName(fact.field)},
            {u"value"_s, fact.value},
            {u"words"_s, words::textJson(wordsAt(request, fact.message, fact.span))},
            {u"span"_s, spanJson(fact.span)},
            {u"message"_s, words::idJson(fact.message)},
            {u"confidence"_s, fact.confidence},
            {u"doubt"_s, words::textJson(factDoubtName(fact.doubt))}};
}

QJsonObject conflictJson(const RequestConflict &conflict)
{
    const bool soldOut = conflict.kind == RequestConflict::Kind::SoldOut;
    return {{u"kind"_s, conflictName(conflict.kind)},
            {u"what"_s, words::textJson(conflict.what)},
            {u"dates"_s, soldOut ? QJsonValue(conflict.dates) : QJsonValue()},
            {u"allDates"_s, soldOut ? QJsonValue(conflict.allDates) : QJsonValue()}};
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
            {u"guessed"_s, message.guessed},
            {u"whole"_s, mail.whole ? QJsonValue(QJsonObject{{u"mailbox"_s, mail.whole->mailbox}, {u"folder"_s, mail.whole->folder}}) : QJsonValue()},
            {u"kept"_s, mail.kept},
            {u"request"_s, words::idJson(mail.request)}};
}

QJsonObject requestJson(const StoredRequest &request)
{
    const StoredMail *mail = request.first();
    const MailMessage message = mail ? mail->message : MailMessage();
    QJsonArray wishes, facts, conflicts, thread;
    for (const StoredWish &wish : request.wishes)
        wishes.append(wishJson(request, wish));
    for (const StoredFact &fact : request.facts)
        facts.append(factJson(request, fact));
    for (const RequestConflict &conflict : request.conflicts)
        conflicts.append(conflictJson(conflict));
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
            {u"newText"_s, understanding::newWords(text)},
            {u"language"_s, words::textJson(request.language)},
            {u"attachments"_s, attachmentsJson(message)},
            {u"contact"_s, words::idJson(request.contact)},
            {u"order"_s, words::idJson(request.order)},
            {u"series"_s, words::idJson(request.series)},
            {u"wishes"_s, wishes},
            {u"fallback"_s, words::textJson(request.fallback)},
            {u"currentSeats"_s, words::textJson(request.currentSeats)},
            {u"since"_s, words::textJson(request.since)},
            {u"facts"_s, facts},
            {u"conflicts"_s, conflicts},
            {u"corrected"_s, QJsonArray::fromStringList(request.corrected)},
            {u"automatic"_s, message.kind == MessageKind::Automatic},
            {u"duplicateOf"_s, words::idJson(request.duplicateOf)},
            {u"thread"_s, thread},
            {u"priority"_s, request.priority},
            {u"assignee"_s, words::textJson(request.assignee)},
            {u"due"_s, words::textJson(request.due)},
            {u"reason"_s, words::textJson(request.reason)},
            {u"snoozedUntil"_s, words::textJson(request.snoozedUntil)},
            {u"mergedInto"_s, words::idJson(request.mergedInto)},
            {u"splitFrom"_s, words::idJson(request.splitFrom)},
            {u"filledWith"_s, words::textJson(request.filledWith)}};
}

} // namespace pd::cli
