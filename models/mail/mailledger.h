// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/mail/fetchedmail.h"

#include <vector>

namespace pd::mail {

// A message that is kept here and of which it is not known whether it still lies in the mailbox.
struct UnfiledMail {
    quint32 uidValidity = 0;
    quint32 uid = 0;
    QByteArray messageId; // with its brackets; empty: it has none
};

// What is kept of one mailbox. The intake asks and tells; each call is over, committed or refused, when it returns.
class MailLedger {
public:
    MailLedger() = default;
    virtual ~MailLedger() = default;
    Q_DISABLE_COPY_MOVE(MailLedger)

    // The last uid that was taken in, and the uid validity that it belongs to; 0: none.
    struct Seen {
        quint32 uidValidity = 0;
        quint32 uid = 0;
    };
    virtual Result<Seen> seen() = 0;
    // Keeps them all in one transaction, or none of them, and `upTo` with them as the last that was seen. Those that are there already, by what
    // is in them, are none the less taken.
    virtual Result<void> take(const std::vector<FetchedMail> &mails, Seen upTo) = 0;
    // Those that were taken and not yet filed; not those that the server withholds.
    virtual Result<std::vector<UnfiledMail>> unfiled() = 0;
    // They lie in the mailbox's folder no more.
    virtual Result<void> filed(quint32 uidValidity, const std::vector<quint32> &uids) = 0;
};

} // namespace pd::mail
