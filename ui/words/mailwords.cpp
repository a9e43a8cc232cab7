// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/mailwords.h"

#include "models/domain/instant.h"
#include "ui/words/format.h"
#include "ui/words/letterwords.h"
#include "ui/words/receiptwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

QString orderName(const renewal::Renewal &renewal)
{
    return renewal.number.isEmpty() ? QString::number(renewal.order) : renewal.number.simplified();
}

QString whatToDo(const renewal::Renewal &renewal, const PortalSettings &settings)
{
    QStringList sentences;
    sentences.append(renewal.deadline ? Words::tr("Please renew by %1, in the Portal or at the box office.").arg(dateText(localDate(*renewal.deadline, settings.timeZone)))
                                      : Words::tr("Please renew in the Portal or at the box office."));
    if (!settings.siteAddress.isEmpty())
        sentences.append(Words::tr("After you have logged in, your renewal is at %1").arg(settings.siteAddress + u"#/portal/pendingRenewals"_s));
    return sentences.join(u'\n');
}

} // namespace

QString mailKindText(MailKind kind)
{
    switch (kind) {
    case MailKind::Reply: return Words::tr("Answer");
    case MailKind::Reminder: return Words::tr("Reminder");
    case MailKind::Receipt: return Words::tr("Receipt");
    case MailKind::Request: return Words::tr("Request from the Portal");
    }
    Q_UNREACHABLE();
}

QString cameBackText()
{
    return Words::tr("Came back");
}

QString mailStateText(MailState state)
{
    switch (state) {
    case MailState::Waiting: return Words::tr("Waiting");
    case MailState::Sending: return Words::tr("Being sent");
    case MailState::Sent: return Words::tr("Sent");
    case MailState::ProbablySent: return Words::tr("Probably sent");
    case MailState::Failed: return Words::tr("Could not be sent");
    case MailState::Cancelled: return Words::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString mailRefusalText(MailRefusal refusal)
{
    switch (refusal) {
    case MailRefusal::Deceased: return Words::tr("Deceased");
    case MailRefusal::OptedOut: return Words::tr("Opted out of e-mail");
    case MailRefusal::DoNotMail: return Words::tr("Do not mail");
    case MailRefusal::Gone: return Words::tr("The contact was deleted or merged");
    case MailRefusal::Settled: return Words::tr("Neither pending nor part paid");
    case MailRefusal::NoAddress: return Words::tr("No e-mail address");
    case MailRefusal::AddressUnfit: return Words::tr("The e-mail address is none");
    case MailRefusal::AddressOther: return Words::tr("The e-mail address has changed");
    case MailRefusal::RemindedLately: return Words::tr("Reminded lately");
    }
    Q_UNREACHABLE();
}

QString mailRefusalText(const Error &error)
{
    const std::optional<MailRefusal> refusal = mailRefusalNamed(error.values.value(u"reason"_s).toString());
    if (!refusal)
        return valueText(error.values.value(u"reason"_s));
    switch (*refusal) {
    case MailRefusal::Deceased: return Words::tr("The patron is deceased.");
    case MailRefusal::OptedOut: return Words::tr("The patron has opted out of e-mail.");
    case MailRefusal::DoNotMail: return Words::tr("The patron does not want to be written to.");
    case MailRefusal::Gone: return Words::tr("It has no contact any more.");
    case MailRefusal::Settled: return Words::tr("It is neither pending nor part paid.");
    case MailRefusal::NoAddress: return Words::tr("The patron has no e-mail address.");
    case MailRefusal::AddressUnfit: return Words::tr("The patron’s e-mail address is none: correct it first.");
    case MailRefusal::AddressOther: return Words::tr("The patron’s e-mail address is %1 now.").arg(valueText(error.values.value(u"address"_s)));
    case MailRefusal::RemindedLately: return Words::tr("The patron was reminded on %1.").arg(valueText(error.values.value(u"day"_s)));
    }
    Q_UNREACHABLE();
}

QString leftOutText(const renewal::Reminders::LeftOut &left, const QTimeZone &zone)
{
    return left.reason == MailRefusal::RemindedLately && left.reminded ? Words::tr("Reminded on %1").arg(dateText(localDate(*left.reminded, zone))) : mailRefusalText(left.reason);
}

NewMail reminderMail(const renewal::Renewal &renewal, const PortalSettings &settings)
{
    const QString series = renewal.seriesName.simplified();
    QStringList lines;
    for (const LetterLine &line : letterLines(renewal, settings.timeZone))
        lines.append(Words::tr("%1: %2", "a name and its value").arg(line.name, line.value));
    const QStringList paragraphs{letterGreeting({renewal.contact, {renewal}}),
                                 renewal.standing == renewal::Standing::PartPaid
                                     ? Words::tr("thank you for what you have paid for your subscription. A part of it is still due.")
                                     : Words::tr("your subscription is ready to be renewed, and your seats are kept for you."),
                                 lines.join(u'\n'), whatToDo(renewal, settings), Words::tr("If you have renewed in the meantime, please take no notice of this e-mail."),
                                 letterClosing(settings.organisationName)};
    NewMail mail;
    mail.kind = MailKind::Reminder;
    mail.order = renewal.order;
    mail.recipient = renewal.contact.email.trimmed();
    mail.subject = series.isEmpty() ? Words::tr("Your subscription: order %1").arg(orderName(renewal)) : Words::tr("Your subscription %1: order %2").arg(series, orderName(renewal));
    mail.body = paragraphs.join(u"\n\n"_s) + u'\n';
    return mail;
}

NewMail receiptMail(const Receipt &receipt, RowId order, const QString &recipient)
{
    NewMail mail;
    mail.kind = MailKind::Receipt;
    mail.order = order;
    mail.payment = receipt.payment;
    mail.recipient = recipient.trimmed();
    mail.subject = receipt.organisation.isEmpty() ? receiptTitle(receipt) : Words::tr("%1: %2", "organisation; receipt").arg(receipt.organisation.simplified(), receiptTitle(receipt));
    mail.body = receiptText(receipt) + u'\n';
    return mail;
}

} // namespace pd::words
