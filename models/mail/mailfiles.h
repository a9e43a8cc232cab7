// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <memory>

namespace pd::mail {

// A message as it lies in a file. Of one that is longer than what is kept (longestKeptMail) there is its beginning and its size.
struct FiledMessage {
    QByteArray raw;
    qint64 bytes = 0;
    QString path;
    QString overlongDigest = {}; // of one without bytes
    QByteArray header = {};      // likewise: what it begins with
};

// Messages of files and folders, one after the other, as they are named: a message (.eml), a mailbox file (mbox), a Maildir (what
// lies in its new and cur), a folder of any of these. Any text that is named may be a message, in a folder only what is
// called one or begins like one; what is none is passed over in a folder, and refused where it is named. Reads, and changes nothing. FileUnreadable {path}, MailFileInvalid {path}: everything is looked at
// before the first message is given.
class MailFiles {
public:
    [[nodiscard]] static Result<MailFiles> of(const QStringList &paths);
    ~MailFiles();
    MailFiles(MailFiles &&) noexcept;
    MailFiles &operator=(MailFiles &&) noexcept;

    // The next message; none at the end.
    [[nodiscard]] Result<std::optional<FiledMessage>> next();

private:
    MailFiles();
    [[nodiscard]] Result<void> add(const QString &path, int depth);
    [[nodiscard]] Result<void> addFolder(const QString &path, int depth);
    [[nodiscard]] Result<std::optional<FiledMessage>> nextOfMailbox();

    struct Place {
        QString path;
        bool mailbox = false;
        bool maildir = false; // it lies in one
    };
    std::vector<Place> m_places;
    std::size_t m_next = 0;
    std::unique_ptr<QFile> m_mailbox; // that is being read
    QByteArray m_line; // read from it already: the next message's first
};

} // namespace pd::mail
