// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"
#include "models/domain/understanding/reading.h"

#include <QByteArray>

namespace pd {

// Where a message lies on a server.
struct MailPlace {
    RowId mailbox = 0;
    QString folder;
    qint64 uidValidity = 0;
    qint64 uid = 0;
    std::optional<Instant> internal = {}; // when the server got it
};

// A message on its way into the database: what it was read as, the bytes it was read from, and where they lie.
struct IncomingMail {
    MailMessage message;
    QByteArray raw; // empty: it is too long to be kept; shorter than the message: its header alone
    std::optional<MailPlace> place = {}; // none: from a file, or it stays where it is
    std::optional<Instant> received = {}; // where that is known without a place
    understanding::Reading reading = {}; // of its new words; whoever takes it in reads them
    QString headerDigest = {}; // of one that was too long to be read: of its header alone, by which it may have been kept before
};

// What became of one.
struct TakenMail {
    RowId message = 0;
    bool known = false; // the same bytes were there already; a place of theirs was noted
    std::optional<RowId> request;
    bool newRequest = false;
    bool cameBack = false; // it reports that a mail of ours could not be delivered, which was not known
};

} // namespace pd
