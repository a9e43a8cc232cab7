// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomail.h"

#include "app/demo/demoletters.h"
#include "models/actions/intakeactions.h"
#include "models/mail/mailcomposer.h"
#include "models/mail/receive.h"
#include "models/store/connection.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::demo {

namespace {

const QString mailbox = u"subscriptions@harbourlight.example"_s;
const QString portal = u"portal@tickets.harbourlight.example"_s;
constexpr qint64 hour = 3'600'000;

QString filled(QString text, const Correspondent &who)
{
    return text.replace(u"{name}"_s, who.name).replace(u"{first}"_s, who.name.section(u' ', 0, 0)).replace(u"{order}"_s, who.order).replace(u"{seats}"_s, who.seats);
}

MailAddress senderOf(Sender sender, const Correspondent &who, std::size_t place)
{
    switch (sender) {
    case Sender::OnFile:
    case Sender::Program:
        return {who.email, who.name};
    case Sender::Elsewhere:
        return {u"family%1@elsewhere.example"_s.arg(place), who.name};
    case Sender::Portal:
    case Sender::Forged:
        return {portal, u"Harbour Light"_s};
    case Sender::Stranger:
        break;
    }
    return {u"stranger%1@unknown.example"_s.arg(place), who.name};
}

// What our mail server wrote on top, and what the sender's program did. Names as a message is read.
std::vector<mail::HeaderField> topFields(Sender sender)
{
    const QByteArray server = "mx.harbourlight.example";
    std::vector<mail::HeaderField> fields;
    if (sender == Sender::Portal)
        fields.push_back({"authentication-results", server + "; dkim=pass header.d=tickets.harbourlight.example"});
    else if (sender == Sender::Forged)
        fields.push_back({"authentication-results", server + "; dkim=fail header.d=tickets.harbourlight.example"});
    else
        fields.push_back({"authentication-results", server + "; dkim=none"});
    fields.push_back({"received", "from mail.example by " + server});
    if (sender == Sender::Program)
        fields.push_back({"auto-submitted", "auto-replied"});
    return fields;
}

Result<IncomingMail> letterOf(const DemoLetter &letter, const Correspondent &who, std::size_t place, Instant today)
{
    mail::ReadMessage read;
    read.fields = topFields(letter.sender);
    read.from = {senderOf(letter.sender, who, place)};
    read.fromFields = 1;
    read.to = {{mailbox, {}}};
    read.subject = filled(letter.subject, who);
    read.text = filled(letter.text, who);
    read.messageId = u"letter%1@mail.example"_s.arg(place);
    if (letter.answers)
        read.inReplyTo = u"letter%1@mail.example"_s.arg(letter.after);
    read.sent = Instant{today.ms - letter.hoursAgo * hour};
    mail::OutgoingMessage message;
    message.fromAddress = read.from.front().address;
    message.fromName = read.from.front().name;
    message.toAddress = mailbox;
    message.subject = read.subject;
    message.body = read.text;
    message.messageId = '<' + read.messageId.toUtf8() + '>';
    message.date = *read.sent;
    if (!read.inReplyTo.isEmpty())
        message.inReplyTo = '<' + read.inReplyTo.toUtf8() + '>';
    const Result<QByteArray> composed = mail::compose(message);
    if (!composed)
        return composed.error();
    IncomingMail mail;
    for (const mail::HeaderField &field : read.fields)
        mail.raw += field.name + ": " + field.value + "\r\n";
    mail.raw += *composed;
    mail.message = mail::judged(read, mail.raw, mail::trustOf(u"mx.harbourlight.example"_s, u"tickets.harbourlight.example"_s, {}));
    mail.received = read.sent;
    return mail;
}

} // namespace

Result<void> takeDemoMail(store::WriteTransaction &transaction, const std::vector<Correspondent> &correspondents, Instant today)
{
    const std::vector<DemoLetter> letters = demoLetters();
    std::vector<IncomingMail> mails;
    std::vector<std::size_t> writer; // of each letter: its place among the correspondents
    std::size_t next = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        writer.push_back(letters[i].after < 0 ? next++ : writer[std::size_t(letters[i].after)]);
        if (writer.back() >= correspondents.size())
            continue;
        Result<IncomingMail> mail = letterOf(letters[i], correspondents[writer.back()], i, today);
        if (!mail)
            return mail.error();
        mails.push_back(*std::move(mail));
    }
    actions::TakeMailAction action(std::move(mails));
    const Result<void> may = action.check(transaction.connection());
    return may ? action.apply(transaction) : may;
}

} // namespace pd::demo
