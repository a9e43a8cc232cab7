// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/messagewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Message)
};

} // namespace

QString messageKindText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Request:
        return Words::tr("Request");
    case MessageKind::Automatic:
        return Words::tr("Automatic");
    case MessageKind::Unreadable:
        return Words::tr("Unreadable");
    case MessageKind::Other:
        return Words::tr("No request");
    }
    return {};
}

QString genuineText(Genuine genuine)
{
    switch (genuine) {
    case Genuine::Yes:
        return Words::tr("Genuine");
    case Genuine::Unverified:
        return Words::tr("Unverified");
    case Genuine::Failed:
        return Words::tr("Check failed");
    }
    return {};
}

QString genuineReasonText(GenuineReason reason)
{
    switch (reason) {
    case GenuineReason::None:
        return {};
    case GenuineReason::Signed:
        return Words::tr("It comes from your Portal: the Portal’s domain has signed it, and it was sent from there.");
    case GenuineReason::NotConfigured:
        return Words::tr("Nobody has set which mail server checks your mail, and what the Portal’s domain is, so nothing can be said of where it comes from.");
    case GenuineReason::NoResult:
        return Words::tr("Your mail server says nothing of where it comes from.");
    case GenuineReason::NotSigned:
        return Words::tr("Nobody has signed it, so it may come from anybody.");
    case GenuineReason::SignedElsewhere:
        return Words::tr("It does not come from your Portal: another domain has signed it.");
    case GenuineReason::SenderElsewhere:
        return Words::tr("The Portal’s domain has signed it, but its sender’s address belongs to another one.");
    case GenuineReason::SendersSeveral:
        return Words::tr("More than one sender stands in it, so it is not clear who wrote it.");
    case GenuineReason::SignatureFailed:
        return Words::tr("The signature does not fit: it was changed on its way, or it was never the Portal’s.");
    case GenuineReason::PolicyFailed:
        return Words::tr("The Portal’s domain says that it does not send such mail.");
    case GenuineReason::Forged:
        return Words::tr("Somebody has written into it that your mail server has checked it. Treat it as a forgery.");
    case GenuineReason::FromFile:
        return Words::tr("It was read from a file, not taken from your mail server, so nothing can be said of where it comes from.");
    }
    return {};
}

QString kindReasonText(KindReason reason)
{
    switch (reason) {
    case KindReason::None:
        return {};
    case KindReason::AutoSubmitted:
        return Words::tr("A program has sent it by itself.");
    case KindReason::Bulk:
        return Words::tr("It went to many people at once.");
    case KindReason::NoReturn:
        return Words::tr("A mail server has written it, and nobody reads an answer.");
    case KindReason::Report:
        return Words::tr("A mail server reports what became of another message.");
    case KindReason::Empty:
        return Words::tr("There is nothing in it.");
    case KindReason::NoHeader:
        return Words::tr("It does not begin as an e-mail does.");
    case KindReason::TooLarge:
        return Words::tr("It is larger than 25 MB and was not read. Look at it in your mail program.");
    case KindReason::TooManyParts:
        return Words::tr("It has more than 1,000 parts and was not read. No honest message has.");
    case KindReason::Stuck:
        return Words::tr("Reading it took longer than it may, and was given up. Such messages are mostly made to do harm.");
    case KindReason::Crashed:
        return Words::tr("The program that reads e-mails broke down over it. Such messages are mostly made to do harm.");
    case KindReason::Withheld:
        return Words::tr("Your mail server lists it and does not hand it over. Look at it in your mail program.");
    }
    return {};
}

QString kindReasonText(const StoredMail &mail)
{
    if (mail.message.kindReason != KindReason::TooLarge)
        return kindReasonText(mail.message.kindReason);
    if (mail.kept)
        return Words::tr("It is larger than 25 MB, so that only its header was read. All of it is kept here: save it as a file, and open that with your mail program.");
    if (mail.message.bytes > longestKeptMail)
        return mail.whole ? Words::tr("It is larger than 64 MB, so that only its header is kept here. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.")
                                .arg(mail.whole->folder, mail.whole->mailbox)
                          : Words::tr("It is larger than 64 MB, so that only its header is kept here. Look at the file that it came in with your mail program.");
    return mail.whole ? Words::tr("It is larger than 25 MB, so that only its header was read. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.")
                            .arg(mail.whole->folder, mail.whole->mailbox)
                      : Words::tr("It is larger than 25 MB, so that only its header was read. Look at the file that it came in with your mail program.");
}

QString apartText(MessageKind kind, KindReason reason)
{
    if (kind == MessageKind::Other)
        return Words::tr("No request, as staff say");
    if (kind == MessageKind::Unreadable)
        return Words::tr("It cannot be read");
    switch (reason) {
    case KindReason::Bulk:
        return Words::tr("A list’s mail");
    case KindReason::NoReturn:
        return Words::tr("From a mail server");
    case KindReason::Report:
        return Words::tr("A delivery report");
    default:
        return Words::tr("Sent by a program");
    }
}

QString noRequestText(MessageKind kind)
{
    return kind == MessageKind::Other ? Words::tr("Staff have said that it is no request.") : QString();
}

QString guessedText(const MailMessage &message)
{
    return message.guessed ? Words::tr("Its characters were guessed: it is not written in the encoding that it names, so that single letters may be wrong.") : QString();
}

// As exchange::blankCardNumbers() leaves a number. More asterisks, and a line of nothing else, are a rule; in groups they may stand alone.
static bool hasBlanked(const QString &text)
{
    static const QRegularExpression asterisks(QStringLiteral("\\*(?:[^\\w*]{0,3}+\\*)++")), groups(QStringLiteral("\\*\\*[^\\w*\\n]"));
    for (auto all = asterisks.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        const QString run = one.captured();
        if (run.count(u'*') < 13 || run.count(u'*') > 19)
            continue;
        const QString before = text.left(one.capturedStart()).section(u'\n', -1), after = text.mid(one.capturedEnd()).section(u'\n', 0, 0);
        const bool alone = before.trimmed().isEmpty() && after.trimmed().isEmpty();
        if (!alone || run.contains(groups))
            return true;
    }
    return false;
}

QString blankedText(const MailMessage &message)
{
    return hasBlanked(message.text) || hasBlanked(message.subject) ? Words::tr("A card number stood in it. Its digits were blanked and are kept nowhere.") : QString();
}

QString attachmentText(const MailAttachment &attachment)
{
    const QString name = attachment.name.isEmpty() ? Words::tr("A file whose name was erased") : attachment.name;
    const QString size = QLocale().formattedDataSize(attachment.bytes);
    return attachment.part == wholeMessage ? Words::tr("The whole e-mail: %1 (%2)", "a file, its size").arg(name, size) : Words::tr("%1 (%2)", "an attachment, its size").arg(name, size);
}

} // namespace pd::words
