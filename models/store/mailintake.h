// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incomingmail.h"
#include "models/domain/result.h"

namespace pd::store {

class Connection;
class WriteTransaction;

// Puts messages into the database, each once, whoever comes first: those whose bytes are there already get a place at most, and one of which
// only the header was kept its bytes. Large ones are staged before (rawmail.h). A
// message that people must see comes with a request, or joins the one that it answers, which is opened again where it was
// finished or waited. Of a request only what is certain is known (requestmatch.h); what was read in the message stands beside it.
// Messages, attachments, places, wishes and facts are counted in the journal; requests stand there row by row.
[[nodiscard]] Result<std::vector<TakenMail>> takeMail(WriteTransaction &transaction, const std::vector<IncomingMail> &mails);

// How far the mailbox has been read. RecordUnknown.
[[nodiscard]] Result<void> noteMailboxRead(WriteTransaction &transaction, RowId mailbox, qint64 uidValidity, qint64 lastUid);

// Moved on the server, or found to be moved. How many were noted that were not before.
[[nodiscard]] Result<qint64> noteFiled(WriteTransaction &transaction, const MailPlace &folder, const std::vector<qint64> &uids);

// Taken in, but not known to be moved: what is to be moved still, oldest first.
struct UnfiledMail {
    MailPlace place;
    QString messageId;
};
[[nodiscard]] Result<std::vector<UnfiledMail>> unfiledMail(Connection &connection, RowId mailbox);

// What is attached to a message, in its order; nothing where there is no such message.
[[nodiscard]] Result<std::vector<MailAttachment>> mailAttachments(Connection &connection, RowId message);

} // namespace pd::store
