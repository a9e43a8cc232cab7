// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/replyaction.h"

#include "models/domain/reply/recipient.h"
#include "models/exchange/secrets.h"
#include "models/mail/strictaddress.h"
#include "models/store/changerequests.h"
#include "models/store/outbox.h"
#include "models/store/replyscene.h"
#include "models/store/requeststates.h"
#include "models/store/writetransaction.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::actions {

ReplyAction::ReplyAction(NewReply reply)
    : m_reply(std::move(reply))
{
    m_reply.recipient = m_reply.recipient.trimmed();
    m_reply.subject = m_reply.subject.simplified();
    exchange::blankCardNumbers(m_reply.subject);
    exchange::blankCardNumbers(m_reply.body);
}

QJsonObject ReplyAction::parameters() const
{
    QJsonObject parameters{{u"request"_s, m_reply.request}};
    QJsonArray overruled;
    for (const reply::Overruled &one : m_reply.overruled) // seats, days and amounts: nothing that says whose
        overruled.append(QJsonObject{{u"kind"_s, reply::factKindName(one.kind)}, {u"said"_s, one.said}});
    if (!overruled.isEmpty())
        parameters[u"overruled"_s] = overruled;
    return parameters;
}

Result<void> ReplyAction::check(store::Connection &)
{
    for (const QString &text : {m_reply.subject, m_reply.body.trimmed()}) {
        if (text.isEmpty())
            return Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"text"_s}}, {}};
    }
    return {};
}

Result<void> ReplyAction::apply(store::WriteTransaction &transaction)
{
    // Nobody answers what somebody else works on, or what has become a part of another request.
    if (const Result<RequestFacts> known = store::readRequestFacts(transaction.connection(), m_reply.request); !known)
        return known.error();
    if (const Result<void> may = store::mayWorkOn(transaction.connection(), m_reply.request, transaction.entry().who, transaction.entry().at); !may)
        return may;
    const Result<reply::Scene> scene = store::readReplyScene(transaction.connection(), m_reply.request, transaction.entry().at);
    if (!scene)
        return scene.error();
    const Result<QString> recipient = reply::recipientOf(*scene, m_reply.recipient, m_reply.even);
    if (!recipient)
        return recipient.error();
    m_reply.recipient = *recipient;
    if (!mail::strictAddress(m_reply.recipient))
        return Error{ErrorCode::MailAddressInvalid, {{u"address"_s, m_reply.recipient}}, {}};
    if (const Result<void> agrees = reply::mustAgree(m_reply.subject, m_reply.body, reply::factsOf(*scene), m_reply.overruled); !agrees)
        return agrees;
    NewMail mail;
    mail.kind = MailKind::Reply;
    mail.order = scene->order ? scene->order->id : 0;
    mail.recipient = m_reply.recipient;
    mail.subject = m_reply.subject;
    mail.body = m_reply.body;
    mail.request = m_reply.request;
    mail.inReplyTo = scene->inReplyTo;
    mail.references = scene->references;
    mail.language = m_reply.language;
    mail.held = m_reply.held;
    const Result<RowId> added = store::addMail(transaction, mail, scene->contact ? std::optional(scene->contact->id) : std::nullopt);
    if (!added)
        return added.error();
    m_written = *added;
    if (scene->order)
        transaction.setParameter(u"number"_s, scene->order->number);
    return m_reply.thenWait ? store::waitForPatron(transaction, m_reply.request) : Result<void>();
}

} // namespace pd::actions
