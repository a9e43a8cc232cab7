// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/imapchannel.h"
#include "models/mail/imapfetch.h"

#include <QSet>

namespace pd::mail {

struct SelectedFolder {
    QString name;
    quint32 uidValidity = 0;
    quint32 uidNext = 0; // 0: not told
    quint32 exists = 0;
};

// The folders that can be opened, by name.
struct FolderNames {
    QStringList all;
    QStringList sent; // those that the server itself marks as the ones where it keeps what was sent (RFC 6154)
};

// One logged-in connection to a mailbox, in the few commands that this program needs. Marks no message as read, ever. Belongs to one thread.
class ImapSession {
public:
    explicit ImapSession(std::unique_ptr<ImapChannel> channel);
    ~ImapSession();
    Q_DISABLE_COPY_MOVE(ImapSession)

    // First of all: what the server can.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] bool can(QByteArrayView capability) const;

    [[nodiscard]] Result<FolderNames> folders();
    // Makes the folder where it is missing; the name it then has, which on some servers is one below INBOX.
    [[nodiscard]] Result<QString> ensureFolder(const QString &name);
    // MailFolderMissing where there is none. `toRead`: nothing in it can change by this.
    [[nodiscard]] Result<SelectedFolder> select(const QString &name, bool toRead = false);
    [[nodiscard]] const SelectedFolder &selected() const { return m_selected; }

    // Of the folder that is selected, sorted.
    [[nodiscard]] Result<Uids> uidsAfter(quint32 last);
    [[nodiscard]] Result<Uids> uidsAmong(const Uids &uids); // those that are still there
    [[nodiscard]] Result<Uids> uidsOfMessage(const QByteArray &messageId); // none also where the id cannot be asked for

    // Size and date of each that is there; of the rest nothing.
    [[nodiscard]] Result<std::vector<FetchAnswer>> facts(const Uids &uids);
    // Asks for whole messages, or for their headers (256 kB at most), and does not wait: the answer is for receive(). What comes of them while another
    // command's end is waited for is kept: servers work on several at a time.
    [[nodiscard]] Result<QByteArray> request(const Uids &uids, bool headersOnly);
    // Those of the uids that came, in their order; `refused` where the server said NO or BAD in the end.
    struct Received {
        std::vector<FetchAnswer> answers;
        std::optional<Error> refused;
    };
    [[nodiscard]] Result<Received> receive(const QByteArray &tag, const Uids &uids);
    // A part of one message, from a byte on, waited for while nothing else is under way: shorter than asked where the message ends. None: it is
    // not there, or not handed over.
    [[nodiscard]] Result<std::optional<QByteArray>> piece(quint32 uid, qint64 from, qint64 most);

    // Into a folder that is there. Not waiting, where the server can move: finishMove() does.
    [[nodiscard]] Result<QByteArray> startMove(const Uids &uids, const QString &folder);
    [[nodiscard]] Result<void> finishMove(const QByteArray &tag);
    // Takes them out of this folder alone: their copies are elsewhere.
    [[nodiscard]] Result<void> remove(const Uids &uids);

    // Waits for new mail, at most so long: whether there is some since the last uidsAfter(). Only where it can IDLE.
    [[nodiscard]] Result<bool> idle(int ms) { return m_channel->idle(ms); }
    void leave() { m_channel->leave(); }

private:
    Result<Uids> search(QByteArrayView criteria);
    Result<std::optional<QString>> separator();
    Result<bool> isThere(const QString &folder);
    Result<void> collect(ImapResponse &&response);

    std::unique_ptr<ImapChannel> m_channel;
    QSet<QByteArray> m_capabilities;
    SelectedFolder m_selected;
    QSet<quint32> m_wanted; // asked for and not handed on
    QHash<quint32, FetchAnswer> m_came; // of these
};

} // namespace pd::mail
