// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"
#include "models/domain/result.h"

namespace pd::store {
class Connection;
}

namespace pd::actions {

// What strangers attach is handed out as a file, and only so: nothing here opens it, looks into it or makes it a program.

// All of a message as a file that mail programs open, named after its subject; none where not all of it is kept.
[[nodiscard]] std::optional<MailAttachment> wholeAsFile(const StoredMail &mail);

// The name under which each of a message's attachments is saved: safe, whoever named it, and no two that are one on some system.
[[nodiscard]] QStringList attachmentNames(const std::vector<MailAttachment> &attachments);
// A file of that name in the folder that is not there yet: where it is, "plan-2.pdf".
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

// The content of an attachment, read by the program `helper` out of the bytes of its message; of wholeAsFile() they are it. ActionRefused {reason}:
// attachmentErased where there are none, attachmentUnreadable where it is not found in them as it was when they came.
// MailHelperFailed {path}. Blocks, for seconds where the bytes are made to do harm; any thread.
[[nodiscard]] Result<QByteArray> attachmentContent(const QString &helper, const std::optional<QByteArray> &raw, const MailAttachment &attachment);

// Into a new file that only its owner reads, and nobody runs. FileExists {path}, and nothing overwritten; FileUnwritable {path}.
[[nodiscard]] Result<void> saveAttachment(const QString &path, const QByteArray &content);

struct SavedAttachment {
    QString name;
    QString path;
    qint64 bytes = 0;
};
// All that is attached to the message, or that part alone (wholeMessage: the message), into the folder; of an error nothing stays there.
// RecordUnknown {message or attachment, id}, ActionRefused {messageNotKept}, and what else is said above.
[[nodiscard]] Result<std::vector<SavedAttachment>> saveAttachments(store::Connection &connection, const QString &helper, RowId message, std::optional<int> part,
                                                                   const QString &folder);

} // namespace pd::actions
