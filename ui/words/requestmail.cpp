// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/requestmail.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestMail)
};

// For programs: never translated. A line ends where the text has one, so that no text makes a line of its own.
QString block(const QStringList &lines)
{
    QStringList all{u"-- Patron Desk request --"_s};
    for (const QString &line : lines)
        all.append(line.simplified());
    return all.join(u'\n') + u'\n';
}

QString fallbackText(const QString &fallback)
{
    if (fallback == "keep"_L1)
        return Words::tr("If it cannot be done, the patron keeps the seats.");
    if (fallback == "next_best"_L1)
        return Words::tr("If it cannot be done, the patron takes the next best.");
    if (fallback == "call_first"_L1)
        return Words::tr("If it cannot be done, the patron wants to be called first.");
    return {};
}

QString whoText(const Contact &patron)
{
    const QString name = patron.displayName().simplified(), address = patron.email.trimmed();
    return address.isEmpty() ? name : Words::tr("%1, %2", "a patron; the e-mail address").arg(name, address);
}

QString joined(QStringList paragraphs)
{
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

QString requestAdmin(const PortalSettings &settings)
{
    const QString own = settings.subscriptionFulfillmentAdmin.trimmed();
    return own.isEmpty() ? settings.orderFulfillmentAdmin.trimmed() : own;
}

QString benefitAdmin(const PortalSettings &settings)
{
    return settings.benefitAdmin.trimmed();
}

NewMail requestMail(const TicketOrder &order, const Contact &patron, const NewRequest &request, RowId number, const QString &recipient)
{
    NewMail mail;
    mail.kind = MailKind::Request;
    mail.order = order.id;
    mail.request = number;
    mail.recipient = recipient;
    mail.subject = Words::tr("Change request for order %1").arg(order.number.simplified());
    mail.body = joined({Words::tr("Order %1: %2 asks for other seats. The seats stay as they are until the box office changes them.").arg(order.number.simplified(), whoText(patron)), request.note.trimmed(),
                        fallbackText(request.fallback),
                        block({u"Order: "_s + order.number, u"Kind: seats"_s, u"Wish: "_s + request.note, u"Fallback: "_s + request.fallback, u"Request: "_s + QString::number(number)})});
    return mail;
}

NewMail benefitMail(const QString &level, const Contact &patron, const QString &note, RowId number, const QString &recipient)
{
    NewMail mail;
    mail.kind = MailKind::Request;
    mail.request = number;
    mail.recipient = recipient;
    mail.subject = Words::tr("About renewing %1").arg(level.simplified());
    mail.body = joined({Words::tr("%1 writes about renewing %2.").arg(whoText(patron), level.simplified()), note.trimmed(), block({u"Kind: other"_s, u"Wish: "_s + note, u"Request: "_s + QString::number(number)})});
    return mail;
}

} // namespace pd::words
