// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of ImapSession by which messages come, go, and are waited for.
#include "models/mail/imapsession.h"

#include "models/mail/foldername.h"

#include <algorithm>

namespace pd::mail {

Result<std::vector<FetchAnswer>> ImapSession::facts(const Uids &uids)
{
    std::vector<FetchAnswer> all;
    for (const QByteArray &set : uidSets(uids)) {
        const auto ended = m_channel->run("UID FETCH " + set + " (UID RFC822.SIZE INTERNALDATE)", [&](ImapResponse &&response) {
            // Flags that another client changed come as FETCH answers too.
            if (auto answer = readFetch(std::move(response)); answer && answer->size && std::binary_search(uids.begin(), uids.end(), answer->uid))
                all.push_back(std::move(*answer));
            return Result<void>();
        });
        if (!ended && ended.error().code != ErrorCode::MailRefusedThere)
            return ended.error();
    }
    return all;
}

Result<QByteArray> ImapSession::request(const Uids &uids, bool headersOnly)
{
    const std::vector<QByteArray> sets = uidSets(uids);
    Q_ASSERT(sets.size() == 1); // those who ask, ask for 50 at most
    for (const quint32 uid : uids)
        m_wanted.insert(uid);
    return m_channel->send("UID FETCH " + sets[0] + (headersOnly ? " (UID BODY.PEEK[HEADER]<0.262144>)" : " (UID BODY.PEEK[])"));
}

Result<void> ImapSession::collect(ImapResponse &&response)
{
    if (auto answer = readFetch(std::move(response)); answer && answer->body && m_wanted.contains(answer->uid))
        m_came.insert(answer->uid, std::move(*answer));
    return {};
}

// NO tells that some are not there any more, or that the server would rather not just now; what came before it came.
Result<ImapSession::Received> ImapSession::receive(const QByteArray &tag, const Uids &uids)
{
    const auto ended = m_channel->wait(tag, [this](ImapResponse &&response) { return collect(std::move(response)); });
    if (!ended && ended.error().code != ErrorCode::MailRefusedThere)
        return ended.error();
    Received received;
    if (!ended)
        received.refused = ended.error();
    for (const quint32 uid : uids) {
        m_wanted.remove(uid);
        if (const auto came = m_came.find(uid); came != m_came.end()) {
            received.answers.push_back(std::move(*came));
            m_came.erase(came);
        }
    }
    return received;
}

Result<std::optional<QByteArray>> ImapSession::piece(quint32 uid, qint64 from, qint64 most)
{
    std::optional<QByteArray> came;
    const QByteArray range = '<' + QByteArray::number(from) + '.' + QByteArray::number(most) + '>';
    const auto ended = m_channel->run("UID FETCH " + QByteArray::number(uid) + " (UID BODY.PEEK[]" + range + ')', [&](ImapResponse &&response) {
        if (auto answer = readFetch(std::move(response)); answer && answer->uid == uid && answer->body)
            came = std::move(answer->body);
        return Result<void>();
    });
    return ended ? Result<std::optional<QByteArray>>(std::move(came)) : ended.error();
}

Result<QByteArray> ImapSession::startMove(const Uids &uids, const QString &folder)
{
    const std::vector<QByteArray> sets = uidSets(uids);
    Q_ASSERT(sets.size() == 1);
    const QByteArray target = ' ' + quoted(encodedFolder(folder)).value_or("\"\"");
    if (can("MOVE"))
        return m_channel->send("UID MOVE " + sets[0] + target);
    const auto copied = m_channel->run("UID COPY " + sets[0] + target);
    if (!copied)
        return copied.error();
    const auto marked = m_channel->run("UID STORE " + sets[0] + " +FLAGS.SILENT (\\Deleted)");
    if (!marked)
        return marked.error();
    // EXPUNGE alone would take away what others have marked; there they stay, marked.
    return m_channel->send(can("UIDPLUS") ? "UID EXPUNGE " + sets[0] : QByteArray("NOOP"));
}

Result<void> ImapSession::finishMove(const QByteArray &tag)
{
    const auto ended = m_channel->wait(tag, [this](ImapResponse &&response) { return collect(std::move(response)); });
    return ended ? Result<void>() : ended.error();
}

Result<void> ImapSession::remove(const Uids &uids)
{
    for (const QByteArray &set : uidSets(uids)) {
        const auto marked = m_channel->run("UID STORE " + set + " +FLAGS.SILENT (\\Deleted)");
        if (!marked)
            return marked.error();
        if (!can("UIDPLUS"))
            continue;
        if (const auto gone = m_channel->run("UID EXPUNGE " + set); !gone)
            return gone.error();
    }
    return {};
}

} // namespace pd::mail
