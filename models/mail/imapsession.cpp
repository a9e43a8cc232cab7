// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapsession.h"

#include "models/mail/foldername.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

// An answer to SEARCH of so many uids stays far below the limits of an answer.
constexpr quint64 searchedAtOnce = 50'000;

bool isFolder(const ImapNode &flags)
{
    return std::none_of(flags.items.begin(), flags.items.end(), [](const ImapNode &flag) { return flag.isWord("\\Noselect") || flag.isWord("\\NonExistent"); });
}

QByteArray folderWord(const QString &name)
{
    return quoted(encodedFolder(name)).value_or("\"\"");
}

} // namespace

ImapSession::ImapSession(std::unique_ptr<ImapChannel> channel)
    : m_channel(std::move(channel))
{
}

ImapSession::~ImapSession() = default;

Result<void> ImapSession::begin()
{
    const auto ended = m_channel->run("CAPABILITY", [this](ImapResponse &&response) {
        if (response.tells("CAPABILITY")) {
            for (const ImapNode &part : response.parts)
                m_capabilities.insert(part.text.toUpper());
        }
        return Result<void>();
    });
    return ended ? Result<void>() : ended.error();
}

bool ImapSession::can(QByteArrayView capability) const
{
    return m_capabilities.contains(capability.toByteArray());
}

Result<FolderNames> ImapSession::folders()
{
    FolderNames names;
    const bool asksForUse = can("SPECIAL-USE") && can("LIST-EXTENDED"); // others say it unasked, or not at all
    const auto ended = m_channel->run(asksForUse ? "LIST \"\" * RETURN (SPECIAL-USE)" : "LIST \"\" *", [&](ImapResponse &&response) {
        if (!response.tells("LIST") || response.parts.size() < 4 || !isFolder(response.parts[1]))
            return Result<void>();
        const QString name = decodedFolder(response.parts[3].text);
        names.all.append(name);
        const std::vector<ImapNode> &flags = response.parts[1].items;
        if (std::any_of(flags.begin(), flags.end(), [](const ImapNode &flag) { return flag.isWord("\\Sent"); }))
            names.sent.append(name);
        return Result<void>();
    });
    if (!ended)
        return ended.error();
    for (QStringList *list : {&names.all, &names.sent}) {
        list->sort();
        list->removeDuplicates();
    }
    return names;
}

Result<bool> ImapSession::isThere(const QString &folder)
{
    bool found = false;
    const auto ended = m_channel->run("LIST \"\" " + folderWord(folder), [&](ImapResponse &&response) {
        found = found || (response.tells("LIST") && response.parts.size() >= 4 && isFolder(response.parts[1]) && decodedFolder(response.parts[3].text) == folder);
        return Result<void>();
    });
    return ended ? Result<bool>(found) : ended.error();
}

// What stands between the names of a folder and of one below it; none where there is no below.
Result<std::optional<QString>> ImapSession::separator()
{
    std::optional<QString> between;
    const auto ended = m_channel->run("LIST \"\" \"\"", [&](ImapResponse &&response) {
        if (response.tells("LIST") && response.parts.size() >= 3 && !response.parts[2].isNil() && !response.parts[2].text.isEmpty())
            between = QString::fromLatin1(response.parts[2].text);
        return Result<void>();
    });
    return ended ? Result<std::optional<QString>>(between) : ended.error();
}

Result<QString> ImapSession::ensureFolder(const QString &name)
{
    const auto between = separator();
    if (!between)
        return between.error();
    QStringList names{name};
    if (*between && !name.startsWith("INBOX"_L1 + **between, Qt::CaseInsensitive))
        names.append("INBOX"_L1 + **between + name);
    for (const QString &candidate : std::as_const(names)) {
        const auto there = isThere(candidate);
        if (!there || *there)
            return there ? Result<QString>(candidate) : there.error();
    }
    std::optional<Error> refused;
    for (const QString &candidate : std::as_const(names)) {
        const auto made = m_channel->run("CREATE " + folderWord(candidate));
        if (made)
            return candidate;
        if (made.error().code != ErrorCode::MailRefusedThere)
            return made.error();
        // Another workstation may have made it in between.
        const auto there = isThere(candidate);
        if (!there || *there)
            return there ? Result<QString>(candidate) : there.error();
        if (!refused)
            refused = made.error();
    }
    return *refused;
}

Result<SelectedFolder> ImapSession::select(const QString &name, bool toRead)
{
    m_selected = {};
    SelectedFolder folder{name, 0, 0, 0};
    const auto ended = m_channel->run(QByteArray(toRead ? "EXAMINE" : "SELECT") + ' ' + folderWord(name), [&](ImapResponse &&response) {
        if (response.tells("EXISTS"))
            folder.exists = response.count();
        if (response.status) {
            folder.uidValidity = response.status->codeNumber("UIDVALIDITY").value_or(folder.uidValidity);
            folder.uidNext = response.status->codeNumber("UIDNEXT").value_or(folder.uidNext);
        }
        return Result<void>();
    });
    if (!ended && ended.error().code == ErrorCode::MailRefusedThere)
        return Error{ErrorCode::MailFolderMissing, {{u"host"_s, m_channel->host()}, {u"folder"_s, name}}, ended.error().values.value(u"answer"_s).toString()};
    if (!ended)
        return ended.error();
    if (folder.uidValidity == 0) // without it no uid means anything tomorrow
        return m_channel->answerError(u"a folder without UIDVALIDITY"_s);
    m_selected = folder;
    return folder;
}

Result<Uids> ImapSession::search(QByteArrayView criteria)
{
    Uids found;
    const auto ended = m_channel->run("UID SEARCH " + criteria.toByteArray(), [&](ImapResponse &&response) -> Result<void> {
        if (!response.tells("SEARCH"))
            return {};
        for (size_t i = 1; i < response.parts.size(); ++i) {
            if (response.parts[i].kind == ImapNode::Kind::List) // (MODSEQ 5)
                continue;
            const auto uid = response.parts[i].number();
            if (!uid)
                return m_channel->answerError(u"a SEARCH answer that is no uid"_s);
            found.push_back(*uid);
        }
        return {};
    });
    if (!ended)
        return ended.error();
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

// n:* names the last message even where its uid is below n. A folder that is very full is asked piece by piece.
Result<Uids> ImapSession::uidsAfter(quint32 last)
{
    if (last == 0xFFFFFFFF)
        return Uids();
    static_cast<void>(m_channel->takeNews()); // what is told from here on may not be found any more
    Uids all;
    for (quint32 from = last + 1;;) {
        const quint64 to = quint64(from) + searchedAtOnce - 1;
        const bool pieces = m_selected.exists > searchedAtOnce && m_selected.uidNext > to;
        auto some = search("UID " + QByteArray::number(from) + ':' + (pieces ? QByteArray::number(to) : QByteArray("*")));
        if (!some)
            return some.error();
        some->erase(some->begin(), std::lower_bound(some->begin(), some->end(), from));
        all.insert(all.end(), some->begin(), some->end());
        if (!pieces)
            return all;
        from = quint32(to + 1);
    }
}

Result<Uids> ImapSession::uidsAmong(const Uids &uids)
{
    Uids all;
    for (const QByteArray &set : uidSets(uids)) {
        const auto some = search("UID " + set);
        if (!some)
            return some.error();
        all.insert(all.end(), some->begin(), some->end());
    }
    std::erase_if(all, [&](quint32 uid) { return !std::binary_search(uids.begin(), uids.end(), uid); });
    return all;
}

Result<Uids> ImapSession::uidsOfMessage(const QByteArray &messageId)
{
    const auto word = messageId.isEmpty() ? std::nullopt : quoted(messageId);
    return word ? search("HEADER Message-ID " + *word) : Result<Uids>(Uids());
}

} // namespace pd::mail
