// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/outboxwords.h"

#include "ui/words/errorsentence.h"
#include "ui/words/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

// An answer that the order does not bear out any more (store::claimMail).
bool isOutdated(const OutboxMail &mail)
{
    return mail.held && mail.lastError && mail.lastError->values.value(u"reason"_s) == u"answerOutdated"_s;
}

QString waitingText(const OutboxMail &mail, const QTimeZone &zone)
{
    QStringList sentences;
    if (isOutdated(mail))
        return Words::tr("It was not sent and is held: the order has changed since it was written, and %1 is not right any more. Choose “Do not send”, and answer anew.")
            .arg(mail.lastError->values.value(u"said"_s).toString());
    if (mail.lastError)
        sentences.append(errorSentence(*mail.lastError));
    if (mail.tries > 0 && mail.nextTry)
        sentences.append(Words::tr("It was tried %n times, and is tried again at %1.", nullptr, mail.tries).arg(instantText(*mail.nextTry, zone)));
    else if (mail.held)
        sentences.append(Words::tr("It is held: it goes when somebody presses “Send now”, and not before."));
    else if (sentences.isEmpty())
        sentences.append(Words::tr("It waits. Undo takes it out again for 15 seconds after it was written, “Do not send” as long as it waits."));
    return sentences.join(u' ');
}

} // namespace

QString cameBackSentence(const CameBack &back)
{
    return back.reason.isEmpty() ? Words::tr("It came back: a mail server could not deliver it, and gives no reason.") : Words::tr("It came back. A mail server says: “%1”").arg(back.reason);
}

QString mailFateText(const OutboxMail &mail, const QTimeZone &zone)
{
    const QString back = mail.cameBack ? Words::tr("%1 This was reported on %2. Sent again, it goes to the same address; to another one, write a new e-mail. If you know that it arrived all the same, say so.")
                                             .arg(cameBackSentence(*mail.cameBack), instantText(mail.cameBack->at, zone))
                                       : QString();
    switch (mail.state) {
    case MailState::Waiting:
        return waitingText(mail, zone);
    case MailState::Sending:
        return Words::tr("It is on its way.");
    case MailState::Sent:
        if (mail.cameBack)
            return mail.sentAt ? Words::tr("It was sent on %1. %2").arg(instantText(*mail.sentAt, zone), back) : back;
        return mail.sentAt ? Words::tr("It was sent on %1.").arg(instantText(*mail.sentAt, zone)) : Words::tr("It was sent.");
    case MailState::ProbablySent:
        if (mail.cameBack)
            return back;
        return Words::tr("It was given to the server, and nothing came back: it was probably sent. It is not sent again by itself. Look into the account’s sent mail, or ask the patron; then say that it arrived, or send it again.");
    case MailState::Failed:
        return mail.lastError ? errorSentence(*mail.lastError) : Words::tr("It could not be sent.");
    case MailState::Cancelled:
        return Words::tr("It was cancelled before it was sent.");
    }
    Q_UNREACHABLE();
}

} // namespace pd::words
