// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requesttext.h"

#include "models/actions/mailattachments.h"
#include "ui/words/messagewords.h"
#include "ui/words/readingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

// What was read, a line each.
QStringList readLines(const StoredRequest &request)
{
    QStringList lines;
    for (const StoredWish &wish : request.wishes)
        lines.append(QCoreApplication::translate("Cli", "%1 (%2; wish %3)").arg(words::wishText(wish), words::confidenceText(wish.confidence), QString::number(wish.id)));
    for (const StoredWish &wish : request.wishes) {
        const auto from = std::ranges::find_if(request.thread, [&](const StoredMail &mail) { return wish.message == mail.id; });
        if (const QString doubt = words::wishDoubtText(wish, from == request.thread.end() ? nullptr : &*from); !doubt.isEmpty())
            lines.append(doubt);
    }
    if (!request.fallback.isEmpty())
        lines.append(words::fallbackText(request.fallback));
    for (const StoredFact &fact : request.facts) {
        if (const QString doubt = words::doubtText(fact); !doubt.isEmpty())
            lines.append(doubt);
    }
    for (const RequestConflict &conflict : request.conflicts)
        lines.append(words::conflictText(conflict));
    return lines;
}

} // namespace

QString requestLine(const StoredRequest &request)
{
    const StoredMail *mail = request.first();
    return QStringList{QString::number(request.id), request.state, request.source, mail ? mail->message.from.address : QString(),
                       mail ? mail->message.subject : request.note.section(u'\n', 0, 0)}
        .join(u'\t');
}

QString requestText(const StoredRequest &request)
{
    QStringList lines{requestLine(request)};
    lines += readLines(request);
    for (const StoredMail &mail : request.thread) {
        lines << QString();
        for (const QString &mark : {words::noRequestText(mail.message.kind), words::kindReasonText(mail), words::genuineReasonText(mail.message.genuineReason), words::guessedText(mail.message), words::blankedText(mail.message)}) {
            if (!mark.isEmpty())
                lines << u'[' + mark + u']';
        }
        lines << mail.message.text;
        for (const MailAttachment &attachment : mail.message.attachments)
            lines << u'[' + QCoreApplication::translate("Cli", "Message %1, part %2: %3").arg(mail.id).arg(attachment.part).arg(words::attachmentText(attachment)) + u']';
        const std::optional<MailAttachment> whole = mail.message.kindReason == KindReason::TooLarge ? actions::wholeAsFile(mail) : std::nullopt;
        if (whole)
            lines << u'[' + QCoreApplication::translate("Cli", "Message %1, with --whole: %2").arg(mail.id).arg(words::attachmentText(*whole)) + u']';
    }
    if (request.thread.empty())
        lines << request.note;
    return lines.join(u'\n');
}

} // namespace pd::cli
