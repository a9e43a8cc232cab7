// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/sentsearch.h"

#include "models/mail/imapstream.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pd::mail {

QStringList sentFolders(const FolderNames &folders)
{
    if (!folders.sent.isEmpty())
        return folders.sent;
    // The last part of the name, whatever separates the parts.
    static const QRegularExpression usual(u"(?:^|[/.])(?:sent|sent (?:items|mail|messages)|enviados|elementos enviados|mensajes enviados|envoy[ée]s|[ée]l[ée]ments envoy[ée]s|messages envoy[ée]s|gesendet|"
                                          "gesendete (?:objekte|elemente)|itens enviados)$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return folders.all.filter(usual);
}

Result<bool> isAmongSent(const MailServer &server, const MailSecret &secret, const QByteArray &messageId, const MailTimes &times, const Interrupt &interrupt)
{
    auto stream = openImapStream(server, secret, times, interrupt);
    if (!stream)
        return stream.error();
    ImapSession session(std::make_unique<ImapChannel>(std::move(*stream), server.host, times));
    if (const auto begun = session.begin(); !begun)
        return begun.error();
    const Result<FolderNames> folders = session.folders();
    if (!folders)
        return folders.error();
    bool found = false;
    for (const QString &folder : sentFolders(*folders)) {
        if (const auto selected = session.select(folder, true); !selected)
            return selected.error();
        const Result<Uids> uids = session.uidsOfMessage(messageId);
        if (!uids)
            return uids.error();
        found = found || !uids->empty();
    }
    session.leave();
    return found;
}

} // namespace pd::mail
